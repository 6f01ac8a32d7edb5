import { test } from '../harness/test.js';
import { every, type Item } from '../companies/caller.js';
import { startService, type TestService } from '../harness/service.js';
import { nextNumber, schemeOfDebtor } from './scheme-of-debtor.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

/** A company with a department 77, where employee 2 works; employee 3 works half in the shop (100), half in 200. */
async function shop(link: 'copied' | 'linked' = 'copied') {
  const scheme = await schemeOfDebtor(service, link);
  const { payroll, caller, put } = scheme;
  const department = await caller.post('/departments', { companyId: payroll.company.id, number: 77, name: 'Archief' });
  if (department.status !== 201) throw new Error(department.text);
  await payroll.employee(2, {}, { departmentId: department.body.id });
  await payroll.employee(3, { 100: 50, 200: 50 });
  const save = async (input: object, at = 'lines/1000') => {
    const answer = await put(at, input);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body as Item;
  };
  return { ...scheme, save };
}

const wages = (...employees: number[]) =>
  Object.fromEntries(employees.map((employee) => [employee, { 1000: 10_01, 9900: 10_01 }]));

const faults = ({ body }: { body: Item }) =>
  (body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

const sixty = { percentage: 60 };
const forty = { percentage: 40, debit: '4010' };
const warehouse = { department: 77, percentage: 100, debit: '4070' };

test('a wage code is split by percentage, and booked elsewhere for a department', async (t) => {
  const { payroll, caller, save, path } = await shop();
  const saved = await save({ parts: [sixty, forty, warehouse] });
  t.is(saved.partsText, '60 %: 4000; 40 %: 4010; voor afdeling 77: 4070');
  t.deepEqual((saved.parts as Item[])[1], {
    ...{ department: null, percentage: 40, debit: '4010', credit: null, costCentre: null, costUnit: null },
  });
  t.like((await caller.get(`${path}/lines?q=1000`)).body.items[0], { parts: saved.parts, partsText: saved.partsText });
  t.deepEqual((await save({ name: 'Bruto' })).parts, saved.parts, 'what is left out stays');

  const journal = await payroll.made(await payroll.run(wages(1, 2, 3)), { variant: 'costCentre' });
  // Of 10.01, 60 % is 6.006 and 40 % is 4.004: each half of it stays within a cent of its exact value.
  t.deepEqual(await payroll.booked(journal.id), {
    ...{ 4000: 6_01, 4010: 4_00, 4070: 10_01, '4000/100': 3_01, '4000/200': 3_00, '4010/100': 2_00, '4010/200': 2_00 },
    2100: -30_03,
  });
  const lines = await payroll.lines(journal.id);
  for (const { line, amount } of lines) {
    const { items } = await every(caller, `/journals/${journal.id}/lines/${String(line)}/sources`);
    t.is(
      items.reduce((sum, source) => sum + Number(source.amount), 0),
      Number(amount),
    );
  }
  const sourcesOn = async (account: string) => {
    const { line } = lines.find((each) => each.account === account)!;
    return (await every(caller, `/journals/${journal.id}/lines/${String(line)}/sources`)).items;
  };
  const [part] = await sourcesOn('4010');
  t.like(part, {
    employee: 1,
    share: 100,
    wages: 10_01,
    amount: 4_00,
    rounding: 0,
    reasons: ['scheme', 'always', 'part'],
  });
  t.like(part!.scheme, { percentage: 40, department: null });
  t.regex(String(part!.explanation), /· 40 % van de looncode$/);
  const [ofDepartment] = await sourcesOn('4070');
  t.like(ofDepartment, { employee: 2, reasons: ['scheme', 'always', 'department'] });
  t.like(ofDepartment!.scheme, { percentage: 100, department: 77 });
  t.regex(String(ofDepartment!.explanation), /· voor afdeling 77$/);
  const { items } = await every(caller, `/runs/${String(journal.runId)}/lines/3/1000/bookings`);
  t.deepEqual(
    items.map(({ account, costCentre, amount }) => [account, costCentre, amount]),
    [
      ['4000', '100', 3_01],
      ['4000', '200', 3_00],
      ['4010', '100', 2_00],
      ['4010', '200', 2_00],
    ],
  );
});

test('a wage code is booked on one cost centre and unit, or a finding says what the company lacks', async (t) => {
  const { payroll, caller, save } = await shop();
  t.is((await save({ costCentre: '900', costUnit: 'A' })).partsText, 'vaste kostenplaats 900, vaste kostensoort A');
  const runId = await payroll.run(wages(1, 3));
  const refused = await payroll.make(runId, { variant: 'costCentreAndUnit' });
  t.is(refused.status, 422, refused.text);
  const findings = refused.body.findings as Item[];
  t.deepEqual(
    findings.map(({ code, wageCode }) => [code, wageCode]),
    [
      ['fixedCostCentreUnknown', 1000],
      ['fixedCostUnitUnknown', 1000],
    ],
  );
  t.regex(String(findings[0]!.message), /kostenplaats 900, maar die heeft dit bedrijf niet\. Maak de kostenplaats aan/);
  const { id: companyId } = payroll.company;
  t.is((await payroll.made(await payroll.run(wages(1)), { variant: 'company' })).lineCount, 2, 'it keeps no centres');
  await caller.post('/cost-centres', { companyId, code: '900', description: 'Algemeen' });
  await caller.post('/cost-units', { companyId, code: 'A', description: 'Advies' });
  const journal = await payroll.made(runId, { variant: 'costCentreAndUnit' });
  const lines = await payroll.lines(journal.id);
  t.deepEqual(
    lines.map(({ account, costCentre, costUnit, amount }) => [account, costCentre, costUnit, amount]),
    [
      ['4000', '900', 'A', 20_02],
      ['2100', null, null, -20_02],
    ],
  );
  const { items } = await every(caller, `/journals/${journal.id}/lines/1/sources`);
  t.deepEqual(
    items.map(({ employee, share, wages, amount, costCentre }) => [employee, share, wages, amount, costCentre]),
    [
      [1, 100, 10_01, 10_01, '900'],
      [3, 50, 10_01, 5_01, '900'],
      [3, 50, 10_01, 5_00, '900'],
    ],
  );
  t.deepEqual(items[0]!.reasons, ['scheme', 'always', 'fixedCostCentre', 'fixedCostUnit']);
});

test('parts that do not fit together are refused, with what to do', async (t) => {
  const { put, save } = await shop();
  const tried = async (input: object, at = 'lines/1000') => faults(await put(at, input));
  const half = { department: 77, percentage: 50 };
  t.deepEqual(await tried({ parts: [sixty] }), ['/parts partsTotal']);
  t.deepEqual(await tried({ parts: [half, { ...half, debit: '4010', percentage: 49.99 }] }), [
    '/parts departmentTotal',
  ]);
  t.deepEqual(await tried({ parts: [warehouse, { ...warehouse, debit: '4010' }] }), ['/parts departmentTotal']);
  t.deepEqual(await tried({ parts: [half, half] }), ['/parts/1/percentage partTwice']);
  t.deepEqual(await tried({ parts: [{ percentage: 33.333 }] }), ['/parts/0/percentage notMultiple']);
  t.deepEqual(await tried({ parts: [{ ...warehouse, debit: '9999' }] }), ['/parts/0/debit notFound']);
  t.deepEqual(await tried({ parts: [{ ...warehouse, credit: '2100' }] }), ['/parts/0/credit noAccountToSplit']);
  t.deepEqual(await tried({ parts: [{ percentage: 0 }] }), ['/parts/0/percentage tooSmall']);
  await save({ parts: [warehouse] });
  t.deepEqual(await tried({ debit: null }), ['/parts/0/debit noAccountToSplit'], 'others would be booked nowhere');
  const { body } = await put('lines/1000', { parts: [sixty] });
  t.regex(body.errors[0].message, /samen 60 %\. Maak er samen 100 % van/);
});

test('only journals that would have other lines are out of date, and that is told before', async (t) => {
  const { payroll, caller, save, path } = await shop();
  const [alone, both] = [
    await payroll.made(await payroll.run(wages(1))),
    await payroll.made(await payroll.run(wages(1, 2))),
  ];
  const change = { operation: 'saveLedgerLine', wageCode: 1000, lineBody: { parts: [warehouse] } };
  const effect = (await caller.post(`${path}/change-previews`, change)).body;
  t.like(effect, { unsent: { journals: 1, amount: 10_01 }, items: [{ journalId: both.id }] });
  await save({ parts: [warehouse] });
  t.is((await payroll.journal(alone.id)).staleReason, null);
  t.is((await payroll.journal(both.id)).staleReason, 'scheme');
  await save({ parts: [] });
  t.is((await payroll.journal(both.id)).staleReason, null);
});

for (const link of ['copied', 'linked'] as const) {
  test(`parts follow their accounts to other numbers, into copies and from a day on: a scheme that is ${link}`, async (t) => {
    const { payroll, caller, put, path } = await shop(link);
    const parent = link === 'linked' ? `/ledger-schemes/${String((await caller.get(path)).body.parentId)}` : path;
    const etag = (await payroll.admin.get(parent)).headers.get('etag');
    const parts = [sixty, { ...forty, costCentre: '100' }, warehouse];
    t.is((await payroll.admin.put(`${parent}/lines/1000`, { parts, costUnit: 'A' }, etag)).status, 200);
    t.teardown(async () => {
      const now = (await payroll.admin.get(parent)).headers.get('etag');
      await payroll.admin.put(`${parent}/lines/1000`, { parts: [], costUnit: null }, now);
    });
    t.is((await put('accounts/4010/changes/2027-01-01', { number: '40100' })).status, 200);
    t.is((await put('accounts/4070', { number: '4071' })).status, 200);
    const copy = await caller.post('/ledger-schemes', {
      ...{ ownerId: payroll.company.debtorId, number: nextNumber(), name: 'Kopie', link: 'copied' },
      parentId: path.split('/').at(-1),
    });
    for (const scheme of [path, `/ledger-schemes/${copy.body.id}`]) {
      for (const [day, debit] of [
        ['2026-12-31', '4010'],
        ['2027-01-01', '40100'],
      ] as const) {
        const [line] = (await caller.get(`${scheme}/lines?q=1000&on=${day}`)).body.items as Item[];
        t.like(line, { costUnit: 'A', parts: [sixty, { ...forty, debit, costCentre: '100' }, { debit: '4071' }] });
      }
    }
    const used = await caller.remove(`/ledger-schemes/${copy.body.id}/accounts/4071`);
    t.is(used.body.type, 'urn:loonpoort:problem:ledger-account-in-use');
    if (link === 'linked') return;
    t.is((await put('lines/1000/changes/2027-01-01', { parts: [] })).status, 200);
    const shown = async (on: string) => ((await caller.get(`${path}/lines?q=1000&on=${on}`)).body.items as Item[])[0]!;
    t.is((await shown('2026-12-31')).partsText?.toString().includes('4071'), true);
    t.is((await shown('2027-01-01')).partsText, 'vaste kostensoort A');
  });
}
