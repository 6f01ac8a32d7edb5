import { readFile } from 'node:fs/promises';
import { test } from '../harness/test.js';
import { parse } from 'yaml';
import { toContract } from '../../sdk/generator/contract.js';
import { spec } from '../../sdk/generator/specs.js';
import type { FormSpec, SearchSpec, SettingsSpec } from '../../sdk/generator/element-spec.js';

const source = await readFile(new URL('../../openapi.yaml', import.meta.url), 'utf8');
const document = () => parse(source) as Record<string, any>;
const element = (contract: ReturnType<typeof toContract>, id: string) =>
  spec(
    contract,
    contract.operations.find((each) => each.id === id)!,
  );

test('what is done with selected rows knows its parameter, its limit, who may, and where the answer tells what became of each', (t) => {
  const { bulk, refresh } = element(toContract(document()), 'listRuns') as SearchSpec;
  const [make, send] = ['makeJournals', 'sendJournals'].map((id) => bulk!.find(({ operation }) => operation === id));
  t.is(bulk!.at(-1), send, 'the last one is what the selection is mostly for');
  t.like(make, {
    operation: 'makeJournals',
    param: 'runIds',
    property: 'id',
    limit: 500,
    roles: ['administrator', 'accountant'],
  });
  t.like(make!.report!, { list: 'runs', key: 'runId', texts: ['findings', 'message'] });
  t.like(send, { operation: 'sendJournals', param: 'journalIds', property: 'journalId' });
  t.like(send!.report!, { list: 'items', key: 'journalId', texts: ['findings'] });
  t.deepEqual(
    send!.report!.outcome.choices!.map(({ value, tone }) => [value, tone]),
    [
      ['queued', 'success'],
      ['unchanged', 'muted'],
      ['refused', 'danger'],
    ],
  );
  t.deepEqual(refresh, { deliveryState: ['ready', 'sending', 'unknown'] });
});

test('words for the values of a column are found behind `oneOf` with null, and amounts are money', (t) => {
  const contract = toContract(document());
  const { columns } = element(contract, 'listRuns') as SearchSpec;
  const delivery = columns.find(({ name }) => name === 'deliveryState')!;
  t.is(delivery.type, 'choice');
  t.is(delivery.choices!.find(({ value }) => value === 'posted')!.label.nl, 'Geboekt');
  const lines = element(contract, 'listJournalLines') as SearchSpec;
  t.is(lines.columns.find(({ name }) => name === 'debit')!.type, 'money');
});

test('a row action takes what the row lacks from the element, and the version of the row where the contract wants it', (t) => {
  const contract = toContract(document());
  const [remove] = (element(contract, 'listLedgerLines') as SearchSpec).actions;
  t.deepEqual(remove!.params, { schemeId: 'schemeId', wageCode: 'wageCode', validFrom: 'validFrom' });
  const [retry] = (element(contract, 'listDeliveries') as SearchSpec).actions;
  t.true(retry!.ifMatch);
});

test('an answer that is a file is saved', (t) => {
  const changed = document();
  changed.paths['/journals'].get['x-component'].actions = ['getJournalFile'];
  changed.paths['/journals/{journalId}/files/{package}'].get['x-action'] = {
    label: { nl: 'Downloaden', en: 'Download' },
  };
  t.true((element(toContract(changed), 'listJournals') as SearchSpec).actions[0]!.download);
});

test('only a change of some properties sends the difference', (t) => {
  const contract = toContract(document());
  t.is((element(contract, 'updateCompany') as FormSpec).whole, undefined);
  t.is((element(contract, 'saveMapping') as FormSpec).whole, 'orNew');
  t.is((element(contract, 'settleDelivery') as FormSpec).whole, 'always');
  t.deepEqual((element(contract, 'saveIntegration') as unknown as SettingsSpec).roles, ['administrator', 'accountant']);
});
