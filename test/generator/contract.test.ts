import { readFile } from 'node:fs/promises';
import test from 'ava';
import { parse } from 'yaml';
import { checkContract } from '../../sdk/generator/check.js';
import { elements } from '../../sdk/generator/components.js';
import { toContract } from '../../sdk/generator/contract.js';
import { methodName } from '../../sdk/generator/names.js';
import { sdkFiles } from '../../sdk/generator/sdk.js';
import { serverFiles, wire } from '../../sdk/generator/server.js';
import { packageFields, spec } from '../../sdk/generator/specs.js';
import type { FormSpec, SearchSpec } from '../../components/src/kinds/spec.js';

const source = await readFile(new URL('../../openapi.yaml', import.meta.url), 'utf8');
const document = () => parse(source) as Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests break the document at will
const element = (contract: ReturnType<typeof toContract>, id: string) =>
  spec(contract, contract.operations.find((each) => each.id === id)!);

test('an operation becomes a method of its resource, named by what is left of its id', (t) => {
  t.is(methodName('listCompanies', 'companies'), 'list');
  t.is(methodName('listCostCentres', 'cost-centres'), 'list');
  t.is(methodName('requestPasswordReset', 'password-resets'), 'request');
  t.is(methodName('selectLogin', 'sessions'), 'selectLogin');
});

test('a form has the labelled properties of its body, in the order of the contract', (t) => {
  const { fields, steps } = element(toContract(document()), 'createSession') as FormSpec;
  t.deepEqual(fields.map(({ name, control, autocomplete, required }) => [name, control, autocomplete, required]), [
    ['email', 'email', 'username', true],
    ['password', 'password', 'current-password', true],
  ]);
  t.deepEqual(Object.keys(steps!), ['requestPasswordReset', 'resetPassword', 'acceptInvitation']);
});

test('what a setting names in a package that can be asked is offered, of the administration in the same form', (t) => {
  const settings = packageFields(toContract(document()));
  const options = (key: string, name: string) => settings[key]!.find((field) => field.name === name)!.options;
  const place = { level: 'level', ownerId: 'ownerId', package: 'package' };
  const of = (choiceKind: string, from: object) => ({ operation: 'listChoices', value: 'code', label: ['code', 'name'], with: { choiceKind }, from });
  t.deepEqual(options('exact-online', 'division'), of('administrations', place) as never);
  t.deepEqual(options('exact-online', 'journalCode'), of('journals', { ...place, administration: 'division' }) as never);
  t.deepEqual(options('twinfield', 'fallbackAccount'), of('accounts', { ...place, administration: 'office' }) as never);
  t.is(options('king-xml', 'fallbackAccount'), undefined, 'a file cannot be asked');

  const strange = document();
  strange.components.schemas.DefaultCostCentre['x-field'].choiceKind = 'colours';
  t.throws(() => packageFields(toContract(strange)), { message: 'defaultCostCentre: there are no choices colours' });
});

test('keywords beside a reference win over those behind it', (t) => {
  const { fields } = element(toContract(document()), 'createCompany') as FormSpec;
  const number = fields.find(({ name }) => name === 'number')!;
  t.is(number.hint!.nl, 'Uniek binnen de debiteur; vaak 1.');
  t.is(number.maximum, 9_999_999_999);
});

test('a list has columns, filters and row actions, each with its text', (t) => {
  const list = element(toContract(document()), 'listInvitations') as SearchSpec;
  t.deepEqual(list.columns.map(({ name, type }) => [name, type]), [
    ['email', 'text'],
    ['role', 'choice'],
    ['firmName', 'text'],
    ['state', 'choice'],
    ['expiresAt', 'dateTime'],
  ]);
  t.deepEqual(list.actions.map(({ operation, params }) => [operation, params]), [
    ['resendInvitation', { invitationId: 'id' }],
    ['revokeInvitation', { invitationId: 'id' }],
  ]);
});

test('a name that is not in the contract stops the generator', (t) => {
  const column = document();
  column.paths['/companies'].get['x-component'].columns.push('shoeSize');
  t.throws(() => elements(toContract(column)), { message: 'listCompanies: there is no property shoeSize' });

  const label = document();
  delete label.components.schemas.Role['x-labels'].manager;
  t.throws(() => checkContract(toContract(label)), { message: /Role: x-labels lacks \[manager\]/ });

  const permission = document();
  delete permission.paths['/companies'].get['x-permission'];
  t.throws(() => checkContract(toContract(permission)), { message: 'listCompanies has no x-permission' });

  const reference = document();
  reference.components.schemas.Company.properties.name.$ref = '#/components/schemas/Nothing';
  t.throws(() => toContract(reference), { message: /refers to .*Nothing/ });
});

test('a parameter and a body property of one name stop the generator', async (t) => {
  const { sdkFiles } = await import('../../sdk/generator/sdk.js');
  const twice = document();
  twice.components.schemas.CompanyPatch.properties.companyId = { type: 'string' };
  t.throws(() => sdkFiles(toContract(twice), ''), { message: /updateCompany takes companyId twice/ });
});

test('secrets are in requests and never in answers', (t) => {
  const schema = {
    type: 'object',
    properties: { name: { type: 'string' }, password: { type: 'string', writeOnly: true }, id: { type: 'string', readOnly: true } },
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
  const packages = serverFiles(toContract(document()), '')['server/src/generated/packages.ts']!;
  t.regex(packages, /"secrets": \[\s+"portalPassword",\s+"password"\s+\]/);
});

test('what software may call names a scope that exists, and nothing else does', (t) => {
  const listed = document();
  listed.paths['/employees'].get['x-permission'].push('software');
  t.throws(() => checkContract(toContract(listed)), { message: 'listEmployees: software and x-scope go together' });
  const scoped = document();
  scoped.paths['/employees'].get['x-scope'] = 'companies:read';
  t.throws(() => checkContract(toContract(scoped)), { message: 'listEmployees: software and x-scope go together' });
  const unknown = document();
  unknown.paths['/companies'].get['x-scope'] = 'shoes:read';
  t.throws(() => checkContract(toContract(unknown)), { message: 'listCompanies: there is no scope shoes:read' });
});

test('the table for the portal names the roles of persons only', (t) => {
  const contract = toContract(document());
  const table = sdkFiles(contract, '')['sdk/src/generated/permissions.ts']!;
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
  t.is(columns.find(({ name }) => name === 'scopes')?.choices?.length, 6);
});
