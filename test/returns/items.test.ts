import { test } from '../harness/test.js';
import { startService, type TestService } from '../harness/service.js';
import { january, Payroll } from '../journals/payroll.js';
import { message, totalsOf, type MessageOptions, type Wages } from './message.js';

let service: TestService;
test.before(async () => {
  service = await startService();
});
test.after.always(() => service.stop());

/** What January's runs come to, as payroll software declares it. */
const declared = (): Wages[] => [
  {
    employee: '1',
    amounts: { IngLbPh: 430_00, PrAwfLg: 78_91, PrAofLg: 180_58, OpslWko: 14_40, PrGediffWhk: 43_78, WghZvw: 175_68 },
  },
  {
    employee: '2',
    amounts: { IngLbPh: 245_00, PrAwfHg: 63_13, PrAofLg: 144_46, OpslWko: 11_52, PrGediffWhk: 35_02, WghZvw: 140_54 },
  },
];

let given = 0;
/** These pass the check digit of wage-tax numbers. */
const numbers = [
  '700000008L01',
  '700000021L01',
  '700000033L01',
  '700000045L01',
  '700000057L01',
  '700000069L01',
  '700000070L01',
];

/** Makes an employer of two, whose bureau said which codes are Wko and Zvw: no standard code is. */
async function employer() {
  const payroll = await Payroll.of(service);
  for (const number of [1, 2]) await payroll.employee(number);
  for (const [code, item] of [
    [8055, 'wko'],
    [8090, 'zvwEmployer'],
  ] as const) {
    const answer = await payroll.admin.put(`/return-wage-codes/${code}`, { item });
    if (answer.status !== 200) throw new Error(answer.text);
  }
  const wageTaxNumber = numbers[given++]!;
  await service.app.database.transaction((trx) =>
    trx('companies').where({ id: payroll.company.id }).update({ wageTaxNumber }),
  );
  const place = `${payroll.company.id}/2026/1`;
  const bring = async (options: Omit<MessageOptions, 'wageTaxNumber'>) => {
    const response = await fetch(`${service.url}/api/wage-tax-returns`, {
      method: 'POST',
      headers: { 'content-type': 'application/xml', authorization: `Bearer ${payroll.caller.token}` },
      body: message({ wageTaxNumber, ...options }),
    });
    if (response.status !== 200) throw new Error(await response.text());
  };
  const row = async () =>
    (await payroll.caller.get(`/reconciliations?companyId=${payroll.company.id}&year=2026&period=1`)).body.items[0];
  const items = async () => (await payroll.caller.get(`/reconciliations/${place}/items`)).body.items;
  const employees = async () => (await payroll.caller.get(`/reconciliations/${place}/employees`)).body.items;
  return { payroll, place, bring, row, items, employees };
}

const codes = ({ causes }: { causes: { code: string }[] }) => causes.map(({ code }) => code);
const short = (items: Record<string, unknown>[]) =>
  items.map(({ item, wages, declared: amount, state }) => [item, wages, amount, state]);

test('a return in whole euros agrees with wages in cents, item by item and rate by rate', async (t) => {
  const { payroll, bring, row, items, employees } = await employer();
  await payroll.made(await payroll.run(january));
  await bring({ wages: declared() });
  t.like(await row(), {
    ...{ journalTotal: 1563_02, returnTotal: 1560_00, difference: 3_02, state: 'agrees', causes: [] },
    ...{ returnSource: 'message', periodText: 'januari 2026' },
  });
  t.deepEqual(short(await items()), [
    ['wageTax', 675_00, 675_00, 'agrees'],
    ['aofLow', 325_04, 325_00, 'rounded'],
    ['wko', 25_92, 25_00, 'rounded'],
    ['whk', 78_80, 78_00, 'rounded'],
    ['awfLow', 78_91, 78_00, 'rounded'],
    ['awfHigh', 63_13, 63_00, 'rounded'],
    ['zvwEmployer', 316_22, 316_00, 'rounded'],
  ]);
  t.deepEqual(await employees(), []);
});

test('a difference is named by item, employee and wage code, and can be ticked off until it changes', async (t) => {
  const { payroll, place, bring, row, items, employees } = await employer();
  const runId = await payroll.run(january);
  await payroll.made(runId);
  const wages = declared();
  wages[1]!.amounts!.IngLbPh = 240_00;
  await bring({ wages: [...wages, { amounts: { WghZvw: 2_00 } }] });
  const differing = await row();
  t.like(differing, { difference: 6_02, state: 'differs' });
  t.deepEqual(codes(differing), ['items']);
  t.regex(
    differing.causes[0].message.replaceAll('\u00a0', ' '),
    /^Deze rubrieken verschillen: Loonheffing \(€ 5,00\), Zvw werkgever \(€ -1,78\)\./,
  );
  t.deepEqual(
    (await items())
      .filter(({ state }: { state: string }) => state === 'differs')
      .map(({ item }: { item: string }) => item),
    ['wageTax', 'zvwEmployer'],
  );
  t.deepEqual(await employees(), [
    {
      ...{ employeeNumber: null, employeeName: '', item: 'zvwEmployer' },
      ...{ wages: 0, declared: 2_00, difference: -2_00, wageCodes: [] },
    },
    {
      ...{ employeeNumber: 2, employeeName: 'Anna de Vries 2', item: 'wageTax' },
      ...{
        wages: 245_00,
        declared: 240_00,
        difference: 5_00,
        wageCodes: ['8000 Ingehouden loonheffing: €\u00a0245,00'],
      },
    },
  ]);
  const path = `/reconciliation-explanations/${place}`;
  t.is((await payroll.caller.put(path, { difference: 1 })).status, 412);
  const saved = await payroll.caller.put(path, { difference: 6_02, note: 'Volgende maand gecorrigeerd' });
  t.is(saved.status, 200, saved.text);
  t.like(await row(), { state: 'explained', explanation: { note: 'Volgende maand gecorrigeerd' } });
  t.truthy((await row()).explanation.explainedBy);
  wages[1]!.amounts!.IngLbPh = 239_00;
  await bring({ wages, createdAt: '2026-02-11T09:00:00' });
  t.like(await row(), { state: 'differs', explanation: null });
  t.is((await payroll.caller.remove(path)).status, 204);
  t.is((await payroll.caller.remove(path)).status, 404);
});

test('corrections of earlier periods stand apart, and correction runs are held against them', async (t) => {
  const { payroll, bring, row, items } = await employer();
  await payroll.made(await payroll.run(january));
  const balances = [{ start: '2026-01-01', end: '2026-01-31', euros: 10 }];
  await bring({ wages: declared(), balances });
  t.like(await row(), { difference: -6_98, state: 'differs' });
  t.deepEqual(codes(await row()), ['corrections']);
  await payroll.made(await payroll.run({ 1: { 8000: 10_00, 9900: -10_00 } }, { type: 'correction' }));
  t.like(await row(), { difference: 3_02, state: 'agrees' });
  t.deepEqual(short(await items()).at(-1), ['corrections', 10_00, 10_00, 'agrees']);
});

test('a correction by itself is held against the runs of its period, correction runs too', async (t) => {
  const { payroll, bring, row, employees } = await employer();
  await payroll.made(await payroll.run(january));
  await bring({ wages: declared() });
  const [first] = declared();
  first!.amounts!.IngLbPh = 440_00;
  const corrected = { start: '2026-01-01', end: '2026-01-31', wages: [first!] };
  const totals = totalsOf([first!, declared()[1]!]);
  await bring({ createdAt: '2026-12-12T09:00:00', corrections: [{ ...corrected, totals }] });
  t.like(await row(), { returnTotal: 1570_00, difference: -6_98, state: 'differs' });
  t.deepEqual(codes(await row()), ['items']);
  t.like(await employees(), [{ employeeNumber: 1, item: 'wageTax', wages: 430_00, declared: 440_00 }]);
  await payroll.made(await payroll.run({ 1: { 8000: 10_00, 9900: -10_00 } }, { type: 'correction' }));
  t.like(await row(), { difference: 3_02, state: 'agrees' });
  t.deepEqual(await employees(), []);
});

test('a cause that works the other way is not blamed: a surplus comes of no run without a journal', async (t) => {
  const { payroll, bring, row } = await employer();
  await payroll.made(await payroll.run(january));
  await payroll.run({ 1: { 8000: 50_00, 8056: 10_00, 9900: -50_00 } });
  const save = (total: number, etag?: string) =>
    payroll.caller.put(`/wage-tax-returns/${payroll.company.id}/2026/1`, { total }, etag);
  t.is((await save(1557_26)).status, 200);
  t.like(await row(), { difference: 5_76 });
  t.deepEqual(codes(await row()), ['unknown']);
  t.is((await save(1613_02, '"1"')).status, 200);
  t.like(await row(), { difference: -50_00 });
  t.deepEqual(codes(await row()), ['runsWithoutJournal', 'codesWithoutAccount']);
  t.is(
    (await row()).causes[0].message,
    'Van 1 loonrun is er nog geen journaalpost. Maak die, dan tellen de loonheffingen mee.',
  );
  await bring({ wages: declared() });
  t.deepEqual(codes(await row()), ['items']);
});

test('what journals book as wage tax and the return does not count is named by wage code', async (t) => {
  const { payroll, bring, row, items } = await employer();
  await payroll.made(await payroll.run(january));
  await payroll.admin.put('/return-wage-codes/8090', { item: 'none' });
  await bring({ wages: declared().map((each) => ({ ...each, amounts: { ...each.amounts, WghZvw: 0 } })) });
  t.like(await row(), { difference: 1563_02 - 1244_00, state: 'differs' });
  t.deepEqual(codes(await row()), ['bookedOtherwise']);
  t.regex((await row()).causes[0].message.replaceAll('\u00a0', ' '), / telt: 8090 \(€ 316,22\)\./);
  t.deepEqual(short(await items()).at(-1), ['other', 316_22, 0, 'differs']);
  // Counted where it is booked, nothing is left to say.
  await payroll.admin.put('/return-wage-codes/8090', { item: 'zvwEmployer' });
  await bring({ wages: declared(), createdAt: '2026-02-11T09:00:00' });
  t.like(await row(), { state: 'agrees', causes: [] });
});

test('a list says what all of its rows come to, and wage codes what they feed', async (t) => {
  const { payroll } = await employer();
  await payroll.made(await payroll.run(january));
  const page = await payroll.caller.get(`/reconciliations?companyId=${payroll.company.id}&year=2026&limit=1`);
  t.deepEqual(page.body.totals, { journalTotal: 1563_02, returnTotal: 0, difference: 0 });
  const { wageCodes } = (await payroll.caller.get('/return-wage-codes')).body;
  const find = (code: number) => wageCodes.find(({ wageCode }: { wageCode: number }) => wageCode === code);
  t.like(find(8000), { name: 'Ingehouden loonheffing', item: 'wageTax', isDefault: true });
  t.like(find(8055), { item: 'wko', isDefault: false });
  t.like(find(1000), { item: 'none' });
  t.is((await payroll.caller.put('/return-wage-codes/8055', { item: 'aof' })).status, 403);
});
