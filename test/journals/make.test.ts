import test from 'ava';
import fc from 'fast-check';
import { makeLines, type MakeOptions } from '@loonpoort/server/journals/make.js';
import { net } from '@loonpoort/server/journals/lines.js';
import type { JournalLine } from '@loonpoort/server/journals/journal.js';
import type { Scheme, SchemeAccount, SchemeContent, SchemeLine } from '@loonpoort/server/ledgers/effective-scheme.js';
import type { EmployeeSnapshot, RunLine } from '@loonpoort/server/runs/run-content.js';

type Content = { employees: EmployeeSnapshot[]; lines: RunLine[] };

const accounts: SchemeAccount[] = [
  { number: 1700, name: 'Loonheffingen', kind: 'balance', rgs: 'BSchBepLhe' },
  { number: 2100, name: 'Nettoloon', kind: 'balance', rgs: 'BSchSalNet' },
  { number: 4000, name: 'Bruto lonen', kind: 'profitAndLoss', rgs: 'WPerLesLon' },
  { number: 4100, name: 'Sociale lasten', kind: 'profitAndLoss', rgs: 'WPerSolPsv' },
  { number: 4200, name: 'Overig', kind: 'profitAndLoss', rgs: null },
];
const numbers = accounts.map(({ number }) => number);

const content = (lines: [number, SchemeLine][], id = 'scheme'): SchemeContent => ({
  ...{ id, version: 1, hash: id },
  accounts: new Map(accounts.map((account) => [account.number, account])),
  lines: new Map(lines),
});
const schemeOf = (lines: [number, SchemeLine][], deviations: [string, SchemeContent][] = []): Scheme => ({
  ...content(lines),
  deviations: new Map(deviations),
});

const anyAccount = fc.constantFrom(...numbers);
const anyAmount = fc.oneof(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }));

/** Shares of 10000 basis points in total. */
const anyShares = fc
  .array(fc.record({ costCentre: fc.constantFrom('100', '200', '300'), costUnit: fc.constantFrom(null, 'A', 'B'), weight: fc.integer({ min: 1, max: 99 }) }), { maxLength: 5 })
  .map((drawn) => {
    const total = drawn.reduce((sum, { weight }) => sum + weight, 0);
    const shares = drawn.map(({ weight, ...rest }) => ({ ...rest, share: Math.floor((10_000 * weight) / total) }));
    if (shares.length > 0) shares[0]!.share += 10_000 - shares.reduce((sum, { share }) => sum + share, 0);
    return shares;
  });

const anyEmployees = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 9 }),
    name: fc.constant('Anna de Vries'),
    departmentNumber: fc.constantFrom(null, 1, 2),
    departmentName: fc.constant(null),
    costShares: anyShares,
  }),
  { selector: ({ number }) => number, minLength: 1, maxLength: 4 },
);

/** Codes 1 to 6 are booked on both sides; 10 to 14 on one, and each employee's own total zero; 20 is not booked. */
const anyScheme = fc
  .record({
    both: fc.array(fc.tuple(anyAccount, anyAccount), { minLength: 6, maxLength: 6 }),
    one: fc.array(fc.tuple(anyAccount, fc.boolean()), { minLength: 5, maxLength: 5 }),
  })
  .map(({ both, one }): [number, SchemeLine][] => [
    ...both.map(([debit, credit], index): [number, SchemeLine] => [index + 1, { debit, credit, name: `Code ${index + 1}` }]),
    ...one.map(([account, isDebit], index): [number, SchemeLine] => [
      index + 10,
      { debit: isDebit ? account : null, credit: isDebit ? null : account, name: `Code ${index + 10}` },
    ]),
    [20, { debit: null, credit: null, name: 'Totaal' }],
  ]);

const anyRun = fc.record({ employees: anyEmployees, scheme: anyScheme }).chain(({ employees, scheme }) =>
  fc
    .array(fc.record({ employee: fc.constantFrom(...employees.map(({ number }) => number)), wageCode: fc.constantFrom(1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 20), amount: anyAmount }), { maxLength: 60 })
    .map((drawn) => ({ scheme, run: { employees, lines: balanced(drawn, scheme) } })),
);

/** Code 14 takes what the codes with one side leave open. */
function balanced(lines: RunLine[], scheme: [number, SchemeLine][]): RunLine[] {
  const known = new Map(scheme);
  const sums = new Map<number, number>();
  for (const { employee, wageCode, amount } of lines) {
    const { debit, credit } = known.get(wageCode)!;
    sums.set(employee, (sums.get(employee) ?? 0) + (debit === null ? 0 : amount) - (credit === null ? 0 : amount));
  }
  const sign = known.get(14)!.debit === null ? 1 : -1;
  return [...lines, ...[...sums].map(([employee, sum]) => ({ employee, wageCode: 14, amount: sign * sum }))];
}

const variants = ['company', 'department', 'costCentre', 'costCentreAndUnit', 'employee'] as const;
const anyOptions: fc.Arbitrary<MakeOptions> = fc.record({ variant: fc.constantFrom(...variants), splitBalance: fc.boolean() });

const total = (lines: readonly JournalLine[]) => lines.reduce((sum, { amount }) => sum + amount, 0);
const by = (lines: readonly JournalLine[], key: (line: JournalLine) => string) => {
  const sums: Record<string, number> = {};
  for (const line of lines) sums[key(line)] = (sums[key(line)] ?? 0) + line.amount;
  return Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount !== 0));
};
const account = (line: JournalLine) => line.account;

test('any run that balances gives a journal that balances, also per cost centre when balance accounts are split', (t) => {
  fc.assert(
    fc.property(anyRun, anyOptions, ({ run, scheme }, options) => {
      const { lines, findings } = makeLines(run, schemeOf(scheme), options);
      t.deepEqual(findings, []);
      t.is(total(lines), 0);
      t.true(lines.every(({ amount }) => amount !== 0));
      if (options.splitBalance) t.deepEqual(by(lines, ({ costCentre, costUnit, department, employeeNumber }) => JSON.stringify([costCentre, costUnit, department, employeeNumber])), {});
      else t.true(lines.every(({ kind, costCentre, department, employeeNumber }) => kind === 'profitAndLoss' || (costCentre ?? department ?? employeeNumber) === null));
    }),
    { numRuns: 400 },
  );
});

test('the parts of an account total what is not split, in every variant, and netting loses nothing', (t) => {
  fc.assert(
    fc.property(anyRun, fc.boolean(), ({ run, scheme }, splitBalance) => {
      const expected = byHand(run, scheme);
      for (const variant of variants) {
        const { lines } = makeLines(run, schemeOf(scheme), { variant, splitBalance });
        t.deepEqual(by(lines, account), expected, variant);
        t.is(new Set(lines.map((line) => JSON.stringify([account(line), line.costCentre, line.costUnit, line.department, line.employeeNumber]))).size, lines.length);
        t.deepEqual(net(lines), lines);
      }
    }),
    { numRuns: 200 },
  );
});

/** What each account gets, added up line by line. */
function byHand({ lines }: Content, scheme: [number, SchemeLine][]): Record<string, number> {
  const known = new Map(scheme);
  const sums: Record<string, number> = {};
  for (const { wageCode, amount } of lines) {
    const { debit, credit } = known.get(wageCode)!;
    if (debit !== null) sums[debit] = (sums[debit] ?? 0) + amount;
    if (credit !== null) sums[credit] = (sums[credit] ?? 0) - amount;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount !== 0));
}

const employee = (number: number, ...shares: [string, number][]): EmployeeSnapshot => ({
  ...{ number, name: 'Anna', departmentNumber: null, departmentName: null },
  costShares: shares.map(([costCentre, share]) => ({ costCentre, costUnit: null, share })),
});
const gross: [number, SchemeLine] = [1, { debit: 4000, credit: 2100, name: 'Brutoloon' }];

test('each share is rounded and the last one takes what that leaves, for amounts below zero too', (t) => {
  const people = [employee(1, ['100', 3333], ['200', 3333], ['300', 3334])];
  const parts = (amount: number) =>
    makeLines({ employees: people, lines: [{ employee: 1, wageCode: 1, amount }] }, schemeOf([gross]), { variant: 'costCentre' }).lines
      .filter(({ account: number }) => number === '4000')
      .map((line) => line.amount);
  t.deepEqual(parts(100_00), [3333, 3333, 3334]);
  t.deepEqual(parts(100_01), [3333, 3333, 3335]);
  t.deepEqual(parts(-100_01), [-3333, -3333, -3335]);
  t.deepEqual(parts(1), [1]);
});

test('a cost centre with a scheme of its own books there, and on the company’s for codes that it lacks', (t) => {
  const run = { employees: [employee(1, ['100', 5000], ['200', 5000])], lines: [{ employee: 1, wageCode: 1, amount: 100_00 }, { employee: 1, wageCode: 2, amount: 10_00 }] };
  const own = content([[1, { debit: 4200, credit: 2100, name: 'Brutoloon' }]], 'own');
  const scheme = schemeOf([gross, [2, { debit: 4100, credit: 1700, name: 'Premie' }]], [['200', own]]);
  const { lines } = makeLines(run, scheme, { variant: 'company' });
  t.deepEqual(by(lines, account), { 4000: 50_00, 4200: 50_00, 4100: 10_00, 1700: -10_00, 2100: -100_00 });
});

test('wage codes without an account stop a journal, all at once and each once', (t) => {
  const lines = [1, 2].flatMap((number) => [3, 7, 1].map((wageCode) => ({ employee: number, wageCode, amount: 5 })));
  const { findings } = makeLines({ employees: [], lines: [...lines, { employee: 1, wageCode: 99, amount: 0 }] }, schemeOf([gross]), { variant: 'company' });
  t.deepEqual(findings, [3, 7].map((wageCode) => ({ code: 'unmappedWageCode', severity: 'stop', values: { wageCode }, schemeId: 'scheme' })));
});

test('the fallback account takes what wage codes without an account leave open', (t) => {
  const scheme = schemeOf([[1, { debit: 4000, credit: null, name: 'Bruto' }], [2, { debit: null, credit: 2100, name: 'Netto' }]]);
  const run = { employees: [employee(1, ['100', 5000], ['200', 5000])], lines: [[1, 1000], [2, 1051], [77, 51]].map(([wageCode, amount]) => ({ employee: 1, wageCode: wageCode!, amount: amount! })) };
  const { lines, findings, unmapped } = makeLines(run, scheme, { variant: 'costCentre', fallback: { number: '4999', name: 'Uitwijkrekening' } });
  t.deepEqual(findings, [{ code: 'unmappedWageCode', severity: 'warning', values: { wageCode: 77, account: '4999' }, schemeId: 'scheme' }]);
  t.deepEqual(unmapped, [77]);
  t.is(total(lines), 0);
  t.deepEqual(by(lines, (line) => `${line.account}/${line.costCentre}`), { '4000/100': 500, '4000/200': 500, '4999/100': 26, '4999/200': 25, '2100/null': -1051 });
});

test('what the fallback account cannot explain stays a difference', (t) => {
  const scheme = schemeOf([[1, { debit: 4000, credit: null, name: 'Bruto' }]]);
  const run = { employees: [], lines: [{ employee: 1, wageCode: 1, amount: 1000 }, { employee: 1, wageCode: 77, amount: 20 }] };
  const { findings } = makeLines(run, scheme, { variant: 'company', fallback: { number: '4999', name: 'Uitwijkrekening' } });
  t.deepEqual(findings.map(({ code, values }) => [code, values?.difference]), [['unmappedWageCode', undefined], ['unbalanced', 1000]]);
});
