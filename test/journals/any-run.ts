import fc from 'fast-check';
import type { BuildOptions } from '@loonpoort/server/journals/build-lines.js';
import type { EffectiveScheme } from '@loonpoort/server/ledgers/effective-scheme.js';
import type { SchemeAccount, SchemeContent, SchemeLine, SchemePart } from '@loonpoort/server/ledgers/scheme-content.js';
import type { EmployeeSnapshot, RunLine } from '@loonpoort/server/runs/run-content.js';

export type Content = { employees: EmployeeSnapshot[]; lines: RunLine[] };

const accounts: SchemeAccount[] = [
  { number: '1700', name: 'Loonheffingen', kind: 'balance', rgs: 'BSchBepLhe' },
  { number: '2100', name: 'Nettoloon', kind: 'balance', rgs: 'BSchSalNet' },
  { number: '4000', name: 'Bruto lonen', kind: 'profitAndLoss', rgs: 'WPerLesLon' },
  { number: '4100', name: 'Sociale lasten', kind: 'profitAndLoss', rgs: 'WPerSolPsv' },
  { number: '4200', name: 'Overig', kind: 'profitAndLoss', rgs: null },
];
const numbers = accounts.map(({ number }) => number);

export const content = (lines: [number, SchemeLine][], id = 'scheme'): SchemeContent => ({
  ...{ id, version: 1, hash: id },
  accounts: new Map(accounts.map((account) => [account.number, account])),
  lines: new Map(lines),
});
export const schemeOf = (
  lines: [number, SchemeLine][],
  deviations: [string, SchemeContent][] = [],
): EffectiveScheme => ({
  ...content(lines),
  deviations: new Map(deviations),
});

const anyAccount = fc.constantFrom(...numbers);
export const anyAmount = fc.oneof(
  fc.integer({ min: -99, max: 99 }),
  fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
);

/** Shares of 10000 basis points in total. */
export const anyShares = fc
  .array(
    fc.record({
      costCentre: fc.constantFrom('100', '200', '300'),
      costUnit: fc.constantFrom(null, 'A', 'B'),
      weight: fc.integer({ min: 1, max: 99 }),
    }),
    { maxLength: 5 },
  )
  .map((drawn) => toShares(drawn));

/** Turns weights into basis points, 10000 in total. */
function toShares<Drawn extends { weight: number }>(drawn: readonly Drawn[]) {
  const total = drawn.reduce((sum, { weight }) => sum + weight, 0);
  const shares = drawn.map(({ weight, ...rest }) => ({ ...rest, share: Math.floor((10_000 * weight) / total) }));
  if (shares.length > 0) shares[0]!.share += 10_000 - shares.reduce((sum, { share }) => sum + share, 0);
  return shares;
}

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
    ...both.map(([debit, credit], index): [number, SchemeLine] => [
      index + 1,
      { debit, credit, name: `Code ${index + 1}` },
    ]),
    ...one.map(([account, isDebit], index): [number, SchemeLine] => [
      index + 10,
      { debit: isDebit ? account : null, credit: isDebit ? null : account, name: `Code ${index + 10}` },
    ]),
    [20, { debit: null, credit: null, name: 'Totaal' }],
  ]);

const orAnother = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 });

/** Parts of one department, or of all others, of 10000 basis points in total; on the sides that the line has. */
const anyPartsOf = (line: SchemeLine, department: number | null): fc.Arbitrary<SchemePart[]> =>
  fc
    .array(
      fc.record({
        weight: fc.integer({ min: 1, max: 99 }),
        debit: line.debit === null ? fc.constant(null) : orAnother(anyAccount),
        credit: line.credit === null ? fc.constant(null) : orAnother(anyAccount),
        costCentre: orAnother(fc.constantFrom('100', '900')),
        costUnit: orAnother(fc.constantFrom('A', 'Z')),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((drawn) => toShares(drawn).map((part) => ({ department, ...part })));

/** A line that may have cost centres and parts, some for a department. */
const anySplitOf = (line: SchemeLine): fc.Arbitrary<SchemeLine> =>
  fc
    .tuple(
      fc.record({ costCentre: fc.constant('900'), costUnit: fc.constant('Z') }, { requiredKeys: [] }),
      ...[null, 1, 2].map((department) => fc.option(anyPartsOf(line, department), { nil: [] })),
    )
    .map(([fixed, ...groups]) => {
      const parts = (groups as SchemePart[][]).flat();
      return { ...line, ...fixed, ...(parts.length > 0 && { parts }) };
    });

/** As `anyScheme`, with lines that are split. */
const anySplitScheme = anyScheme.chain((lines) =>
  fc.tuple(...lines.map(([code, line]) => anySplitOf(line).map((split): [number, SchemeLine] => [code, split]))),
);

const anyRunUnder = (lines: fc.Arbitrary<[number, SchemeLine][]>, amount = anyAmount) =>
  fc.record({ employees: anyEmployees, scheme: lines }).chain(({ employees, scheme }) =>
    fc
      .uniqueArray(
        fc.record({
          employee: fc.constantFrom(...employees.map(({ number }) => number)),
          wageCode: fc.constantFrom(1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 20),
          amount,
        }),
        { selector: ({ employee: number, wageCode }) => number * 100 + wageCode, maxLength: 60 },
      )
      .map((drawn) => ({ scheme, run: { employees, lines: balanced(drawn, scheme) } })),
  );

export const anyRun = anyRunUnder(anyScheme);
export const anySplitRun = anyRunUnder(anySplitScheme);
/** As `anySplitRun`, with amounts that every format can hold. */
export const anySmallSplitRun = anyRunUnder(anySplitScheme, fc.integer({ min: -99_999, max: 99_999 }));

/** Adds code 14, which takes what the codes with one side leave open. */
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

export const variants = ['company', 'department', 'costCentre', 'costCentreAndUnit', 'employee'] as const;
export const anyOptions: fc.Arbitrary<BuildOptions> = fc.record({
  variant: fc.constantFrom(...variants),
  splitBalance: fc.boolean(),
});

export const employee = (number: number, ...shares: [string, number][]): EmployeeSnapshot => ({
  ...{ number, name: 'Anna', departmentNumber: null, departmentName: null },
  costShares: shares.map(([costCentre, share]) => ({ costCentre, costUnit: null, share })),
});
export const gross: [number, SchemeLine] = [1, { debit: '4000', credit: '2100', name: 'Brutoloon' }];
