import { test } from '../harness/test.js';
import {
  Loonpoort,
  type Answer,
  type Company,
  type CompanySummary,
  type LoonpoortError,
  type Page,
  type ProblemCode,
  type ReconciliationTotals,
} from '@loonpoort/sdk';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where the value's type is exactly `Expected`. */
const exactly =
  <Expected>() =>
  <Actual>(_value: Actual, ..._differs: Same<Actual, Expected> extends true ? [] : [never]): void =>
    undefined;

/** This is never called: the compiler is the test, and an error that is expected and does not occur is one too. */
export async function calls(client: Loonpoort, error: LoonpoortError): Promise<void> {
  const page = await client.companies.list({ q: 'bakker', kind: ['client'] });
  exactly<Page<CompanySummary>>()(page);
  exactly<CompanySummary[]>()(await client.companies.list().toArray({ limit: 10 }));
  for await (const company of client.companies.list()) exactly<CompanySummary>()(company);

  const { totals } = await (await client.reconciliations.list({ year: 2026 })).nextPage();
  exactly<ReconciliationTotals>()(totals);
  for await (const each of client.reconciliations.list().iterPages()) exactly<ReconciliationTotals>()(each.totals);
  // @ts-expect-error a list of companies has no totals
  void page.totals;

  const company = await client.companies.get({ companyId: page.items[0]!.id });
  exactly<Company>()(company);
  exactly<Answer<Company>>()(await client.call('getCompany', { companyId: company.id }).withResponse());
  exactly<void>()(await client.sessions.end());
  await client.companies.update({ companyId: company.id, name: 'Bakkerij' }, { ifMatch: '"1"' });

  // @ts-expect-error there is no such parameter
  void client.companies.list({ query: 'bakker' });
  // @ts-expect-error nor here, where there are none at all
  void client.sessions.get({ id: company.id });
  // @ts-expect-error no such kind of company
  void client.companies.list({ kind: ['klant'] });
  // @ts-expect-error a path parameter is required
  void client.companies.get();
  // @ts-expect-error a change needs the version that was read
  void client.companies.update({ companyId: company.id, name: 'Bakkerij' });
  // @ts-expect-error the server keeps no idempotency keys for this operation
  void client.companies.update({ companyId: company.id }, { ifMatch: '"1"', idempotencyKey: 'key' });
  // @ts-expect-error no such operation
  void client.call('listCompany');
  // @ts-expect-error a client with another address is another client
  client.withOptions({ baseUrl: 'https://elsewhere.example' });

  exactly<`urn:loonpoort:problem:${ProblemCode}` | undefined>()(error.type);
  // @ts-expect-error no such problem
  void (error.type === 'urn:loonpoort:problem:unknown');
}

test('a client has the methods that its types promise', (t) => {
  const client = new Loonpoort({ baseUrl: 'http://localhost/api' });
  t.is(typeof client.companies.list, 'function');
  t.is(typeof client.sessions.end, 'function');
  t.is(typeof client.costCentres.list, 'function');
});
