import { test } from '../harness/test.js';
import { startService, type TestService } from '../harness/service.js';
import { january, januaryBooked, Payroll } from './payroll.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

async function bookshop(): Promise<Payroll> {
  const payroll = await Payroll.of(service);
  await payroll.employee(1, { 100: 100 });
  await payroll.employee(2, { 100: 50, 200: 50 });
  return payroll;
}

test('two employees in January come to 7,290.02, split to the cent', async (t) => {
  const payroll = await bookshop();
  const runId = await payroll.run(january);
  const journal = await payroll.made(runId, { variant: 'costCentre' });
  t.like(journal, {
    ...{ runId, companyId: payroll.company.id, variant: 'costCentre', kind: 'regular', total: 7290_02, lineCount: 14 },
    ...{
      year: 2026,
      periodFrom: 1,
      periodTo: 1,
      periodText: 'januari 2026',
      date: '2026-01-31',
      description: 'Lonen 2026-1',
    },
    ...{ staleReason: null, supersededBy: null, corrects: null, acknowledgedAt: null },
  });
  t.is(journal.reference, `LP${String(journal.number).padStart(8, '0')}`);
  t.deepEqual(await payroll.booked(journal.id), januaryBooked);
  const lines = await payroll.lines(journal.id);
  t.deepEqual(
    lines.map(({ line }) => line),
    lines.map((_, index) => index + 1),
  );
  t.like(lines[0], {
    account: '4000',
    accountName: 'Bruto lonen',
    rgs: 'WPerLesLon',
    costCentre: '100',
    description: 'Brutoloon',
    debit: 4200_00,
    credit: null,
  });
  const tax = lines.find(({ account }) => account === '1700');
  t.like(tax, {
    accountName: 'Loonheffingen',
    description: 'Loonheffingen',
    costCentre: null,
    debit: null,
    credit: 1563_02,
  });
});

test('the other variants keep less or more apart, and total the same', async (t) => {
  const payroll = await bookshop();
  const runId = await payroll.run(january);
  const whole = await payroll.booked((await payroll.made(runId, { variant: 'company' })).id);
  t.deepEqual(whole, {
    4000: 5400_00,
    4010: 432_00,
    4030: 432_00,
    4070: 138_00,
    4100: 888_02,
    1700: -1563_02,
    1720: -648_00,
    1830: -432_00,
    2100: -4647_00,
  });
  const employee = await payroll.made(runId, { variant: 'employee' });
  t.is(employee.total, 7290_02);
  const gross = (await payroll.lines(employee.id)).filter(({ account }) => account === '4000');
  t.deepEqual(
    gross.map(({ employeeNumber, costCentre, amount }) => [employeeNumber, costCentre, amount]),
    [
      [1, '100', 3000_00],
      [2, '100', 1200_00],
      [2, '200', 1200_00],
    ],
  );
});

/** Makes a scheme of the debtor's own, for one company. */
async function withScheme(
  accounts: [number: string, name: string, rgs: string | null][],
  lines: [wageCode: number, debit: string | null, credit: string | null][],
) {
  const payroll = await Payroll.of(service);
  await payroll.employee(1);
  const number = Number(payroll.company.number) - 8_900_000;
  const scheme = await payroll.caller.post('/ledger-schemes', {
    ownerId: payroll.company.debtorId,
    number,
    name: 'Voorbeeld',
  });
  const path = `/ledger-schemes/${scheme.body.id}`;
  const etag = async () => (await payroll.caller.get(path)).headers.get('etag');
  for (const [account, name, rgs] of accounts) {
    const kind = account.startsWith('1') ? 'balance' : 'profitAndLoss';
    const saved = await payroll.caller.post(`${path}/accounts`, { number: account, name, kind, ...(rgs && { rgs }) });
    if (saved.status >= 300) throw new Error(saved.text);
  }
  for (const [wageCode, debit, credit] of lines) {
    const saved = await payroll.caller.post(`${path}/lines`, { wageCode, name: `Looncode ${wageCode}`, debit, credit });
    if (saved.status >= 300) throw new Error(saved.text);
  }
  const company = await payroll.caller.get(`/companies/${payroll.company.id}`);
  const patched = await payroll.caller.patch(
    `/companies/${payroll.company.id}`,
    { ledgerScheme: String(number) },
    company.headers.get('etag'),
  );
  if (patched.status !== 200) throw new Error(patched.text + (await etag()));
  return payroll;
}

test('the published example with RGS codes comes to 5,210', async (t) => {
  const payroll = await withScheme(
    [
      ['4001', 'Lonen', 'WPerLesLon'],
      ['4002', 'Sociale lasten', 'WPerSolPsv'],
      ['4003', 'Vakantiebijslag', 'WPerLesVag'],
      ['4004', 'Pensioenpremies', 'WPerPenPen'],
      ['4005', 'Reiskosten', 'WBedWkrWkg'],
      ['1501', 'Netto lonen', 'BSchSalNet'],
      ['1502', 'Overige afdrachten', 'BSchSalOna'],
      ['1503', 'Loonheffing', 'BSchBepLhe'],
      ['1504', 'Pensioen', 'BSchOvsStp'],
      ['1505', 'Vakantiegeld', 'BSchSalTvg'],
    ],
    [
      [1, '4001', null],
      [2, '4002', '1503'],
      [3, '4003', '1505'],
      [4, '4004', '1504'],
      [5, '4005', null],
      [6, null, '1501'],
      [7, null, '1502'],
      [8, null, '1503'],
      [9, null, '1504'],
    ],
  );
  const runId = await payroll.run({
    1: { 1: 3900_00, 2: 500_00, 3: 310_00, 4: 400_00, 5: 100_00, 6: 2600_00, 7: 100_00, 8: 900_00, 9: 400_00 },
  });
  const journal = await payroll.made(runId);
  t.is(journal.total, 5210_00);
  t.deepEqual(await payroll.booked(journal.id), {
    ...{ 4001: 3900_00, 4002: 500_00, 4003: 310_00, 4004: 400_00, 4005: 100_00 },
    ...{ 1501: -2600_00, 1502: -100_00, 1503: -1400_00, 1504: -800_00, 1505: -310_00 },
  });
});

test('the published example of Yuki comes to 6,379.22, with travel at 100.00', async (t) => {
  const payroll = await withScheme(
    [
      ['40000', 'Lonen', 'WPerLesLon'],
      ['40950', 'Vakantiegeld', 'WPerLesVag'],
      ['40100', 'Sociale lasten', 'WPerSolPsv'],
      ['40200', 'Reiskosten', 'WBedWkrWkg'],
      ['17100', 'Loonheffing', 'BSchBepLhe'],
      ['17500', 'Vakantiegeld', 'BSchSalTvg'],
      ['17000', 'Netto lonen', 'BSchSalNet'],
    ],
    [
      [1, '40000', null],
      [2, '40950', '17500'],
      [3, '40100', '17100'],
      [4, '40100', '17100'],
      [5, '40200', null],
      [6, null, '17100'],
      [7, null, '17100'],
      [8, null, '17000'],
    ],
  );
  const wages = { 1: 5200_00, 2: 490_88, 3: 187_39, 4: 400_95, 5: 100_00, 6: 1888_62, 7: 88_33, 8: 3323_05 };
  const journal = await payroll.made(await payroll.run({ 1: wages }));
  t.is(journal.total, 6379_22);
  t.deepEqual(await payroll.booked(journal.id), {
    ...{ 40000: 5200_00, 40950: 490_88, 40100: 588_34, 40200: 100_00 },
    ...{ 17100: -2565_29, 17500: -490_88, 17000: -3323_05 },
  });
});
