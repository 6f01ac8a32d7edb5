import { test } from '../harness/test.js';
import fc from 'fast-check';
import { buildLines } from '@loonpoort/server/journals/build-lines.js';
import { netLines } from '@loonpoort/server/journals/journal-lines.js';
import type { JournalLine } from '@loonpoort/server/journals/journal.js';
import type { SchemeLine } from '@loonpoort/server/ledgers/scheme-content.js';
import { anyOptions, anyRun, content, type Content, employee, gross, schemeOf, variants } from './any-run.js';

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
      const { lines, findings } = buildLines(run, schemeOf(scheme), options);
      t.deepEqual(findings, []);
      t.is(total(lines), 0);
      t.true(lines.every(({ amount }) => amount !== 0));
      if (options.splitBalance)
        t.deepEqual(
          by(lines, ({ costCentre, costUnit, department, employeeNumber }) =>
            JSON.stringify([costCentre, costUnit, department, employeeNumber]),
          ),
          {},
        );
      else
        t.true(
          lines.every(
            ({ kind, costCentre, department, employeeNumber, rgs }) =>
              kind === 'profitAndLoss' ||
              (costCentre ?? department ?? (rgs === 'BSchSalNet' ? null : employeeNumber)) === null,
          ),
        );
    }),
    { numRuns: 400 },
  );
});

test('the parts of an account total what is not split, in every variant, and netting loses nothing', (t) => {
  fc.assert(
    fc.property(anyRun, fc.boolean(), ({ run, scheme }, splitBalance) => {
      const expected = byHand(run, scheme);
      for (const variant of variants) {
        const { lines } = buildLines(run, schemeOf(scheme), { variant, splitBalance });
        t.deepEqual(by(lines, account), expected, variant);
        t.is(
          new Set(
            lines.map((line) =>
              JSON.stringify([account(line), line.costCentre, line.costUnit, line.department, line.employeeNumber]),
            ),
          ).size,
          lines.length,
        );
        t.deepEqual(netLines(lines), lines);
      }
    }),
    { numRuns: 200 },
  );
});

/** Adds up line by line what each account gets. */
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

test('a cost centre with a scheme of its own books there, and on the company’s for codes that it lacks', (t) => {
  const run = {
    employees: [employee(1, ['100', 5000], ['200', 5000])],
    lines: [
      { employee: 1, wageCode: 1, amount: 100_00 },
      { employee: 1, wageCode: 2, amount: 10_00 },
    ],
  };
  const own = content([[1, { debit: '4200', credit: '2100', name: 'Brutoloon' }]], 'own');
  const scheme = schemeOf([gross, [2, { debit: '4100', credit: '1700', name: 'Premie' }]], [['200', own]]);
  const { lines } = buildLines(run, scheme, { variant: 'company' });
  t.deepEqual(by(lines, account), { 4000: 50_00, 4200: 50_00, 4100: 10_00, 1700: -10_00, 2100: -100_00 });
});

test('wage codes without an account stop a journal, all at once and each once', (t) => {
  const lines = [1, 2].flatMap((number) => [3, 7, 1].map((wageCode) => ({ employee: number, wageCode, amount: 5 })));
  const { findings } = buildLines(
    { employees: [], lines: [...lines, { employee: 1, wageCode: 99, amount: 0 }] },
    schemeOf([gross]),
    { variant: 'company' },
  );
  t.deepEqual(
    findings,
    [3, 7].map((wageCode) => ({
      code: 'unmappedWageCode',
      severity: 'stop',
      values: { wageCode },
      schemeId: 'scheme',
    })),
  );
});

test('the fallback account takes what wage codes without an account leave open', (t) => {
  const scheme = schemeOf([
    [1, { debit: '4000', credit: null, name: 'Bruto' }],
    [2, { debit: null, credit: '2100', name: 'Netto' }],
  ]);
  const run = {
    employees: [employee(1, ['100', 5000], ['200', 5000])],
    lines: [
      [1, 1000],
      [2, 1051],
      [77, 51],
    ].map(([wageCode, amount]) => ({ employee: 1, wageCode: wageCode!, amount: amount! })),
  };
  const { lines, findings, unmapped } = buildLines(run, scheme, {
    variant: 'costCentre',
    fallback: { number: '4999', name: 'Uitwijkrekening' },
  });
  t.deepEqual(findings, [
    { code: 'unmappedWageCode', severity: 'warning', values: { wageCode: 77, account: '4999' }, schemeId: 'scheme' },
  ]);
  t.deepEqual(unmapped, [77]);
  t.is(total(lines), 0);
  t.deepEqual(
    by(lines, (line) => `${line.account}/${line.costCentre}`),
    { '4000/100': 500, '4000/200': 500, '4999/100': 26, '4999/200': 25, '2100/null': -1051 },
  );
});

test('what the fallback account cannot explain stays a difference', (t) => {
  const scheme = schemeOf([[1, { debit: '4000', credit: null, name: 'Bruto' }]]);
  const run = {
    employees: [],
    lines: [
      { employee: 1, wageCode: 1, amount: 1000 },
      { employee: 1, wageCode: 77, amount: 20 },
    ],
  };
  const { findings } = buildLines(run, scheme, {
    variant: 'company',
    fallback: { number: '4999', name: 'Uitwijkrekening' },
  });
  t.deepEqual(
    findings.map(({ code, values }) => [code, values?.difference]),
    [
      ['unmappedWageCode', undefined],
      ['unbalanced', 1000],
    ],
  );
});
