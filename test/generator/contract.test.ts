import { readFile } from 'node:fs/promises';
import { test } from '../harness/test.js';
import { parse } from 'yaml';
import { toContract } from '../../sdk/generator/contract.js';
import { methodName } from '../../sdk/generator/names.js';
import { sdkFiles } from '../../sdk/generator/sdk.js';
import { serverFiles, wire } from '../../sdk/generator/server.js';
import { packageFields, spec } from '../../sdk/generator/specs.js';
import type { FormSpec, SearchSpec } from '../../sdk/generator/element-spec.js';

const source = await readFile(new URL('../../openapi.yaml', import.meta.url), 'utf8');
const document = () => parse(source) as Record<string, any>;
const element = (contract: ReturnType<typeof toContract>, id: string) =>
  spec(
    contract,
    contract.operations.find((each) => each.id === id)!,
  );

test('an operation becomes a method of its resource, named by what is left of its id', (t) => {
  t.is(methodName('listCompanies', 'companies'), 'list');
  t.is(methodName('listCostCentres', 'cost-centres'), 'list');
  t.is(methodName('requestPasswordReset', 'password-resets'), 'request');
  t.is(methodName('selectLogin', 'sessions'), 'selectLogin');
});

test('a form has the labelled properties of its body, in the order of the contract', (t) => {
  const { fields, steps } = element(toContract(document()), 'createSession') as FormSpec;
  t.deepEqual(
    fields.map(({ name, control, autocomplete, required }) => [name, control, autocomplete, required]),
    [
      ['email', 'email', 'username', true],
      ['password', 'password', 'current-password', true],
    ],
  );
  t.deepEqual(Object.keys(steps!), ['requestPasswordReset', 'resetPassword', 'acceptInvitation']);
});

test('what a setting names in a package that can be asked is offered, of the administration in the same form', (t) => {
  const settings = packageFields(toContract(document()));
  const options = (key: string, name: string) => settings[key]!.find((field) => field.name === name)!.options;
  const place = { level: 'level', ownerId: 'ownerId', package: 'package' };
  const of = (choiceKind: string, from: object) => ({
    operation: 'listChoices',
    value: 'code',
    label: ['code', 'name'],
    with: { choiceKind },
    from,
  });
  t.deepEqual(options('exact-online', 'division'), of('administrations', place) as never);
  t.deepEqual(
    options('exact-online', 'journalCode'),
    of('journals', { ...place, administration: 'division' }) as never,
  );
  t.deepEqual(options('twinfield', 'fallbackAccount'), of('accounts', { ...place, administration: 'office' }) as never);
  t.is(options('king-xml', 'fallbackAccount'), undefined, 'a file cannot be asked');
});

test('keywords beside a reference win over those behind it', (t) => {
  const { fields } = element(toContract(document()), 'createCompany') as FormSpec;
  const number = fields.find(({ name }) => name === 'number')!;
  t.is(
    number.hint!.nl,
    'Uniek binnen de debiteur. Leeg: het eerste nummer na alle andere. Zie je niet alle bedrijven, laat het dan leeg.',
  );
  t.is(number.maximum, 9_999_999_999);
});

test('a list has columns, filters and row actions, each with its text', (t) => {
  const list = element(toContract(document()), 'listInvitations') as SearchSpec;
  t.deepEqual(
    list.columns.map(({ name, type }) => [name, type]),
    [
      ['email', 'text'],
      ['role', 'choice'],
      ['firmName', 'text'],
      ['state', 'choice'],
      ['expiresAt', 'dateTime'],
    ],
  );
  t.deepEqual(
    list.actions.map(({ operation, params }) => [operation, params]),
    [
      ['resendInvitation', { invitationId: 'id' }],
      ['revokeInvitation', { invitationId: 'id' }],
    ],
  );
});

test('a parameter and a body property of one name stop the generator', async (t) => {
  const { sdkFiles } = await import('../../sdk/generator/sdk.js');
  const twice = document();
  twice.components.schemas.CompanyPatch.properties.companyId = { type: 'string' };
  t.throws(() => sdkFiles(toContract(twice)), { message: /updateCompany takes companyId twice/ });
});

test('secrets are in requests and never in answers', (t) => {
  const schema = {
    type: 'object',
    properties: {
      name: { type: 'string' },
      password: { type: 'string', writeOnly: true },
      id: { type: 'string', readOnly: true },
    },
    required: ['name', 'password', 'id'],
  };
  t.deepEqual(wire(schema, 'response'), {
    type: 'object',
    properties: { name: { type: 'string' }, id: { type: 'string' } },
    required: ['name', 'id'],
  });
  t.deepEqual(wire(schema, 'request'), {
    type: 'object',
    properties: { name: { type: 'string' }, password: { type: 'string' } },
    required: ['name', 'password'],
  });
  const two = document();
  const { settings } = two.components.schemas.ReeleezeeInput.properties;
  settings.properties.token = { ...settings.properties.password };
  const packages = serverFiles(toContract(two), '')['server/src/generated/packages.ts']!;
  t.regex(packages, /"key": "reeleezee",[^]*?"secrets": \[\s+"password",\s+"token"\s+\]/);
  t.regex(packages, /"key": "unit4-multivers",[^]*?"secrets": \[\]/);
});

test('the table for the portal names the roles of persons only', (t) => {
  const contract = toContract(document());
  const table = sdkFiles(contract)['sdk/src/generated/permissions.ts']!;
  t.regex(table, /"listCompanies": \[\s+"administrator",/);
  t.notRegex(table, /software/);
});

test('several of a few choices are boxes to tick, and have words in a list too', (t) => {
  const contract = toContract(document());
  const { fields } = element(contract, 'createClient') as FormSpec;
  const scopes = fields.find(({ name }) => name === 'scopes')!;
  t.is(scopes.control, 'checkboxes');
  t.is(scopes.choices?.find(({ value }) => value === 'journals:read')?.label.nl, 'Journaalposten ophalen');
  const { columns } = element(contract, 'listClients') as SearchSpec;
  t.is(columns.find(({ name }) => name === 'scopes')?.choices?.length, 7);
});
