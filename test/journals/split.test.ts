import { test } from '../harness/test.js';
import fc from 'fast-check';
import type { Posting } from '@loonpoort/server/journals/book-employee.js';
import { buildLines, type BuildOptions } from '@loonpoort/server/journals/build-lines.js';
import { accumulatorKey, lineKey } from '@loonpoort/server/journals/journal-builder.js';
import { splitAmount } from '@loonpoort/server/journals/split-amount.js';
import type { SchemeLine } from '@loonpoort/server/ledgers/scheme-content.js';
import {
  anyAmount,
  anyOptions,
  anyRun,
  anyShares,
  anySplitRun,
  content,
  employee,
  gross,
  schemeOf,
} from './any-run.js';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const shares = (...parts: number[]) => parts.map((share) => ({ share }));

test('a few cents over many shares give no share the other sign, nor more than its exact value rounded', (t) => {
  // Twenty times 5 % of € 0,30 once gave nineteen times 2 and once -8.
  const twenty = shares(...Array.from({ length: 20 }, () => 500));
  t.deepEqual(splitAmount(30, twenty), [...Array<number>(10).fill(2), ...Array<number>(10).fill(1)]);
  t.deepEqual(splitAmount(-30, twenty), [...Array<number>(10).fill(-2), ...Array<number>(10).fill(-1)]);
});

test('the cents that are left go to the shares that lost most, the earlier first where two lost the same', (t) => {
  t.deepEqual(splitAmount(1, shares(5_000, 5_000)), [1, 0]);
  t.deepEqual(splitAmount(100_00, shares(3_333, 3_333, 3_334)), [3_333, 3_333, 3_334]);
  t.deepEqual(splitAmount(100_01, shares(3_333, 3_333, 3_334)), [3_333, 3_333, 3_335]);
  t.deepEqual(splitAmount(10, shares(2_500, 2_500, 2_500, 2_500)), [3, 3, 2, 2]);
  t.deepEqual(splitAmount(99_999_999_999, shares(1, 9_999)), [10_000_000, 99_989_999_999]);
});

test('the parts of any amount total it, keep its sign and lie within a cent of their exact values', (t) => {
  fc.assert(
    fc.property(anyAmount, anyShares, (amount, drawn) => {
      const split = drawn.length > 0 ? drawn : shares(10_000);
      const parts = splitAmount(amount, split);
      t.is(sum(parts), amount);
      parts.forEach((part, index) => assertNearExact(t, part, amount, split[index]!.share));
      t.deepEqual(
        splitAmount(-amount, split).map((part) => part + 0),
        parts.map((part) => 0 - part),
      );
    }),
    { numRuns: 1_000 },
  );
});

test('every share that any run books keeps its sign and lies within a cent of its exact value, balanced or not', (t) => {
  fc.assert(
    fc.property(anyRun, anyOptions, ({ run, scheme }, options) => {
      const { lines, postings } = postingsOf(run, schemeOf(scheme), options);
      for (const { amount, wages, allocation, origin } of postings) {
        t.is(origin, 'schemeLine');
        assertNearExact(t, amount, wages, allocation.share);
      }
      t.is(sum(postings.map(({ amount }) => amount)), sum(lines.map(({ amount }) => amount)));
    }),
    { numRuns: 400 },
  );
});

test('whatever is split, each part, each share and each part of a share is its exact value to within a cent', (t) => {
  fc.assert(
    fc.property(anySplitRun, anyOptions, ({ run, scheme }, options) => {
      const { lines, postings } = postingsOf(run, schemeOf(scheme), options);
      t.is(sum(lines.map(({ amount }) => amount)), 0);
      const groups = new Map<string, { amount: number; wages: number; weight: number }>();
      const add = (key: string, { amount, wages }: Posting, weight: number): void => {
        const known = groups.get(key) ?? { amount: 0, wages, weight: 0 };
        groups.set(key, { ...known, amount: known.amount + amount, weight: known.weight + weight });
      };
      const perShare = new Map<object, number>();
      const ids = new Map<object, number>();
      const idOf = (one: object): number => ids.get(one) ?? ids.set(one, ids.size).size - 1;
      for (const posting of postings) {
        const { employee: number, wageCode, side, allocation, part, amount, wages, origin } = posting;
        t.is(origin, 'schemeLine');
        const weight = allocation.share * part!.share;
        assertNearExact(t, amount, wages, weight, 100_000_000);
        const wagesOfSide = `${number} ${wageCode} ${side}`;
        add(wagesOfSide, posting, weight);
        add(`${wagesOfSide} part ${idOf(part!)}`, posting, weight);
        add(`${wagesOfSide} share ${idOf(allocation)}`, posting, weight);
        perShare.set(allocation, (perShare.get(allocation) ?? 0) + amount);
      }
      for (const { amount, wages, weight } of groups.values()) assertNearExact(t, amount, wages, weight, 100_000_000);
      if (options.splitBalance) for (const amount of perShare.values()) t.is(amount, 0);
    }),
    { numRuns: 400 },
  );
});

test('the postings of a line total it, and an employee is booked the same alone and among others', (t) => {
  fc.assert(
    fc.property(fc.oneof(anyRun, anySplitRun), anyOptions, ({ run, scheme }, options) => {
      const { lines, postings } = postingsOf(run, schemeOf(scheme), options);
      const totals = new Map<string, number>();
      for (const { line, amount } of postings) {
        const key = accumulatorKey(line);
        totals.set(key, (totals.get(key) ?? 0) + amount);
      }
      for (const line of lines) t.is(totals.get(lineKey(line)), line.amount);
      t.is([...totals.values()].filter((amount) => amount !== 0).length, lines.length);
      const one = run.employees[0]!.number;
      const alone = { employees: run.employees, lines: run.lines.filter(({ employee: number }) => number === one) };
      const told = ({ line, employee: number, amount, wageCode }: Posting) => [
        ...[accumulatorKey(line), number, amount, wageCode],
      ];
      t.deepEqual(
        postingsOf(alone, schemeOf(scheme), options).postings.map(told),
        postings.filter(({ employee: number }) => number === one).map(told),
      );
    }),
    { numRuns: 200 },
  );
});

test('what wage codes without an account leave open is a posting of its own on the fallback account', (t) => {
  const run = {
    employees: [employee(1, ['100', 5_000], ['200', 5_000])],
    lines: [
      { employee: 1, wageCode: 1, amount: 51 },
      { employee: 1, wageCode: 77, amount: 51 },
    ],
  };
  const scheme = schemeOf([[1, { debit: '4000', credit: null, name: 'Bruto' }]]);
  const { postings } = postingsOf(run, scheme, {
    ...{ variant: 'costCentre' as const, fallback: { number: '4999', name: 'Uitwijkrekening' } },
  });
  t.deepEqual(
    postings.map(({ origin, wageCode, wages, amount, line }) => [
      line.account.account,
      origin,
      wageCode,
      wages,
      amount,
    ]),
    [
      ['4000', 'schemeLine', 1, 51, 26],
      ['4000', 'schemeLine', 1, 51, 25],
      ['4999', 'fallback', 77, -51, -26],
      ['4999', 'fallback', 77, -51, -25],
    ],
  );
});

test('a cent is moved through other wage codes where no single one can let two shares balance', (t) => {
  // One cent of each code is left to a share; together they must come to nothing for each of three shares.
  const people = [employee(1, ['100', 3_334], ['200', 3_333], ['300', 3_333])];
  const oneSided = (wageCode: number, debit: string | null, credit: string | null): [number, SchemeLine] => [
    wageCode,
    { debit, credit, name: `Code ${wageCode}` },
  ];
  const scheme = schemeOf([oneSided(1, '4000', null), oneSided(2, '4100', null), oneSided(3, null, '2100')]);
  for (let cents = 1; cents < 60; cents++) {
    const run = {
      employees: people,
      lines: [
        { employee: 1, wageCode: 1, amount: cents },
        { employee: 1, wageCode: 2, amount: 7 },
        { employee: 1, wageCode: 3, amount: cents + 7 },
      ],
    };
    const { lines, postings } = postingsOf(run, scheme, { variant: 'costCentre', splitBalance: true });
    for (const { amount, wages, allocation } of postings) assertNearExact(t, amount, wages, allocation.share);
    for (const centre of ['100', '200', '300'])
      t.is(sum(lines.filter(({ costCentre }) => costCentre === centre).map(({ amount }) => amount)), 0);
  }
});

test('where a cost centre books a code on other sides, one account lets each cost centre balance', (t) => {
  const people = [employee(1, ['100', 5_000], ['200', 5_000])];
  const own = content([[1, { debit: '4200', credit: null, name: 'Bruto' }]], 'own');
  const scheme = schemeOf(
    [gross, [2, { debit: null, credit: '1700', name: 'Netto' }], [3, { debit: '4100', credit: null, name: 'Premie' }]],
    [['200', own]],
  );
  const run = {
    employees: people,
    lines: [
      { employee: 1, wageCode: 1, amount: 100 },
      { employee: 1, wageCode: 3, amount: 50 },
      { employee: 1, wageCode: 2, amount: 100 },
    ],
  };
  const { lines, postings } = postingsOf(run, scheme, { variant: 'costCentre', splitBalance: true });
  t.deepEqual(
    postings.filter(({ origin }) => origin === 'balancing').map(({ amount, line }) => [line.account.account, amount]),
    [
      ['1700', 25],
      ['1700', -25],
    ],
  );
  for (const centre of ['100', '200'])
    t.is(sum(lines.filter(({ costCentre }) => costCentre === centre).map(({ amount }) => amount)), 0);
});

function postingsOf(
  run: Parameters<typeof buildLines>[0],
  scheme: Parameters<typeof buildLines>[1],
  options: BuildOptions,
) {
  const postings: Posting[] = [];
  const { lines } = buildLines(run, scheme, { ...options, onPosting: (posting) => postings.push(posting) });
  return { lines, postings };
}

function assertNearExact(
  t: { true(value: boolean): void },
  part: number,
  amount: number,
  share: number,
  whole = 10_000,
): void {
  const off = BigInt(part) * BigInt(whole) - BigInt(amount) * BigInt(share);
  t.true(off < BigInt(whole) && off > -BigInt(whole));
  t.true(part === 0 || Math.sign(part) === Math.sign(amount));
}
