import { rows } from '@loonpoort/server/database/rows.js';
import { effectiveSchemeId } from '@loonpoort/server/ledgers/effective-scheme.js';
import { sqliteTest } from '../harness/database.js';
import { test } from '../harness/test.js';
import { every, type Caller } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { Payroll } from '../journals/payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

/** Makes a copy of the bureau's scheme that books wages on an account of its own. */
async function addScheme(by: Caller, number: number, account: string, ownerId?: unknown): Promise<void> {
  const parentId = (await every(by, '/ledger-schemes?level=tenant')).items[0]!.id;
  const owner = ownerId === undefined ? { level: 'tenant' } : { ownerId };
  const { status, body, text, headers } = await by.post('/ledger-schemes', {
    ...owner,
    number,
    name: `Schema ${number}`,
    link: 'copied',
    parentId,
  });
  if (status !== 201) throw new Error(text);
  const renumbered = await by.put(`/ledger-schemes/${body.id}/accounts/4000`, { number: account }, headers.get('etag'));
  if (renumbered.status !== 200) throw new Error(renumbered.text);
}

/** A client with an employee who works half in the shop (100) and half in the web shop (200). */
async function open() {
  const payroll = await Payroll.of(service);
  await payroll.employee(1, { 100: 50, 200: 50 });
  const choose = async (path: string, ledgerScheme: string | null) =>
    payroll.caller.patch(path, { ledgerScheme }, (await payroll.caller.get(path)).headers.get('etag'));
  return {
    payroll,
    /** Returns the accounts that ten euros are booked on now, with the cost centre. */
    async bookedOn(): Promise<string[]> {
      const { id } = await payroll.made(await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } }));
      return Object.keys(await payroll.booked(id)).filter((account) => !account.startsWith('2'));
    },
    forCompany: (number: string | null) => choose(`/companies/${payroll.company.id}`, number),
    forCostCentre: (code: string, number: string | null) =>
      choose(`/cost-centres/${payroll.costCentres[code]}`, number),
  };
}

test('of the bureau’s schemes the first is that with the lowest number, whichever is older', async (t) => {
  const { payroll, bookedOn, forCompany } = await open();
  t.is((await forCompany(null)).status, 200);
  const { id } = (await every(payroll.admin, '/ledger-schemes?level=tenant')).items[0]!;
  const renumber = (number: number) =>
    service.app.database.transaction((trx) => trx('ledgerSchemes').where({ id }).update({ number }));
  await renumber(800);
  await addScheme(payroll.admin, 799, '4799');
  t.deepEqual(await bookedOn(), ['4799/100', '4799/200']);
  await renumber(1);
  t.deepEqual(await bookedOn(), ['4000/100', '4000/200']);
});

test('a company is booked under its debtor’s scheme with the number that it names, else under the bureau’s', async (t) => {
  const { payroll, bookedOn, forCompany } = await open();
  t.is((await forCompany(null)).status, 200);
  t.deepEqual(await bookedOn(), ['4000/100', '4000/200'], 'the bureau’s first where it names none');
  await addScheme(payroll.admin, 790, '4790');
  t.deepEqual(await bookedOn(), ['4000/100', '4000/200']);
  t.is((await forCompany('790')).status, 200);
  t.deepEqual(await bookedOn(), ['4790/100', '4790/200']);
  await addScheme(payroll.caller, 790, '4791', payroll.company.debtorId);
  t.deepEqual(await bookedOn(), ['4791/100', '4791/200']);
  t.is((await forCompany(null)).status, 200);
  t.deepEqual(await bookedOn(), ['4000/100', '4000/200']);
});

test('a company names no scheme of another debtor, and none by a number in disguise', async (t) => {
  const { payroll, forCompany, forCostCentre } = await open();
  const other = (await every(payroll.admin, '/debtors')).items.find(({ id }) => id !== payroll.company.debtorId)!;
  await addScheme(payroll.admin, 794, '4794', other.id);
  for (const number of ['794', '98765', '01', '1e0', '0']) {
    for (const answer of [await forCompany(number), await forCostCentre('100', number)]) {
      t.is(answer.status, 422, number);
      t.like(answer.body.errors, [{ pointer: '/ledgerScheme', code: 'notFound' }]);
    }
  }
  t.is((await forCompany('1')).status, 200);
});

test('a cost centre with a scheme of its own is booked under it, and no other company’s with the same code', async (t) => {
  const { payroll, bookedOn, forCompany, forCostCentre } = await open();
  const neighbour = await open();
  await addScheme(payroll.admin, 792, '4792');
  t.is((await forCostCentre('100', '792')).status, 200);
  t.is((await neighbour.forCostCentre('200', '792')).status, 200);
  t.deepEqual(await bookedOn(), ['4000/200', '4792/100']);
  t.is((await forCostCentre('200', '1')).status, 200);
  t.deepEqual(await bookedOn(), ['4000/200', '4792/100']);
  await addScheme(payroll.caller, 792, '4793', payroll.company.debtorId);
  t.deepEqual(await bookedOn(), ['4000/200', '4793/100'], 'the debtor’s comes before the bureau’s');
  t.is((await forCompany('792')).status, 200);
  t.deepEqual(await bookedOn(), ['4000/200', '4793/100'], 'what it names is the company’s own by now');
  t.is((await forCostCentre('100', null)).status, 200);
  t.deepEqual(await bookedOn(), ['4000/200', '4793/100']);
});

test('a cost centre that names its company’s own scheme changes nothing', async (t) => {
  const { payroll, forCompany, forCostCentre } = await open();
  await addScheme(payroll.admin, 796, '4796');
  t.is((await forCompany('796')).status, 200);
  const { id } = await payroll.made(await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } }));
  t.is((await forCostCentre('100', '796')).status, 200);
  t.is((await payroll.journal(id)).staleReason, null);
});

test('a company that names a scheme that is gone is not booked, and a cost centre that does is booked under its company’s', async (t) => {
  const { payroll, bookedOn, forCompany } = await open();
  const gone = (table: string, id: unknown) =>
    service.app.database.transaction((trx) => trx(table).where({ id }).update({ ledgerScheme: '98765' }));
  await gone('costCentres', payroll.costCentres['100']);
  t.deepEqual(await bookedOn(), ['4000/100', '4000/200']);
  await gone('companies', payroll.company.id);
  const runId = await payroll.run({ 1: { 1000: 10_00, 9900: 10_00 } });
  const refused = await payroll.make(runId);
  t.is(refused.status, 422, refused.text);
  t.like(refused.body.findings, [{ code: 'noScheme' }]);
  t.is((await forCompany(null)).status, 200);
  t.is((await payroll.make(runId)).status, 201);
});

sqliteTest('schemes are found by an index, however many there are', async (t) => {
  const sql = `EXPLAIN QUERY PLAN SELECT ${effectiveSchemeId('c')} FROM companies AS c WHERE c.tenant_id = ?`;
  const plan = await service.app.database.transaction((trx) => rows<{ detail: string }>(trx, sql, ['1']));
  const steps = plan.map(({ detail }) => detail).filter((detail) => / ls\b/.test(detail));
  t.is(steps.length, 3);
  for (const step of steps) t.regex(step, /USING INDEX ledger_schemes_number \(tenant_id=\? AND <expr>=\?/);
});
