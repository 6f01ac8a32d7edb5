import { test } from '../harness/test.js';
import { buildLines, type BuildOptions } from '@loonpoort/server/journals/build-lines.js';
import type { JournalLine } from '@loonpoort/server/journals/journal.js';
import type { SchemeAccount, SchemeContent, SchemeLine } from '@loonpoort/server/ledgers/scheme-content.js';
import type { EmployeeSnapshot } from '@loonpoort/server/runs/run-content.js';

/** These tests say which lines a journal has, in which order, and what each says. */
const account = (number: string, name: string, kind: SchemeAccount['kind'], rgs: string | null = null) => ({
  number,
  name,
  kind,
  rgs,
});

const scheme = (accounts: SchemeAccount[], lines: Record<number, Omit<SchemeLine, 'name'> & { name?: string }>) => ({
  ...{ id: 'scheme', version: 1, hash: 'scheme' },
  accounts: new Map(accounts.map((each) => [each.number, each])),
  lines: new Map(
    Object.entries(lines).map(([code, line]): [number, SchemeLine] => [
      Number(code),
      { name: `Code ${code}`, ...line },
    ]),
  ),
  deviations: new Map<string, SchemeContent>(),
});

const wages = account('4000', 'Bruto lonen', 'profitAndLoss', 'WPerLesLon');
const net = account('2100', 'Nettoloon', 'balance', 'BSchSalNet');
const both = { debit: '4000', credit: '2100' };

const person = (
  number: number,
  departmentNumber: number | null,
  ...shares: [costCentre: string, costUnit: string | null][]
): EmployeeSnapshot => ({
  ...{ number, name: 'Anna', departmentNumber, departmentName: null },
  costShares: shares.map(([costCentre, costUnit]) => ({ costCentre, costUnit, share: 10_000 / shares.length })),
});

const place = ({ account: number, costCentre, costUnit, department, employeeNumber, amount }: JournalLine) =>
  [number, costCentre, costUnit, department, employeeNumber, amount].join(' ');

const people = [
  person(10, 2, ['200', 'B'], ['200', 'A']),
  person(9, 1, ['100', null], ['1000', null]),
  person(1, null),
];
const run = {
  employees: people,
  // Nothing else is known of employee 7.
  lines: [10, 9, 1, 7].map((employee) => ({ employee, wageCode: 1, amount: employee * 100 })),
};

const divided: Record<BuildOptions['variant'], string[]> = {
  company: ['4000     2700'],
  department: ['4000     800', '4000   1  900', '4000   2  1000'],
  costCentre: ['4000     800', '4000 100    450', '4000 200    1000', '4000 1000    450'],
  costCentreAndUnit: ['4000     800', '4000 100    450', '4000 200 A   500', '4000 200 B   500', '4000 1000    450'],
  employee: [
    ...['4000     700', '4000    1 100', '4000 100   9 450'],
    ...['4000 200 A  10 500', '4000 200 B  10 500', '4000 1000   9 450'],
  ],
};

/** Net pay, where balance accounts are not split: per employee it has a line for each that is to be paid. */
const netPay = ['2100     -2700'];
const netPayPerEmployee = ['2100     -700', '2100    1 -100', '2100    9 -900', '2100    10 -1000'];

for (const [variant, lines] of Object.entries(divided)) {
  test(`${variant} keeps apart what it says, by number, and balance accounts only when asked`, (t) => {
    const build = (splitBalance: boolean) =>
      buildLines(run, scheme([wages, net], { 1: both }), {
        variant: variant as BuildOptions['variant'],
        splitBalance,
      }).lines.map(place);
    t.deepEqual(build(false), [...lines, ...(variant === 'employee' ? netPayPerEmployee : netPay)]);
    const opposite = lines.map((line) => line.replace('4000', '2100').replace(/(\d+)$/, '-$1'));
    t.deepEqual(build(true), [...lines, ...opposite]);
  });
}

test('lines without a cost centre come before those with one, whatever its letters', (t) => {
  const employees = [person(1, null, ['AA', null]), person(2, null)];
  const lines = employees.map(({ number }) => ({ employee: number, wageCode: 1, amount: 100 }));
  const built = buildLines({ employees, lines }, scheme([wages, net], { 1: both }), { variant: 'costCentre' });
  t.deepEqual(built.lines.map(place), ['4000     100', '4000 AA    100', '2100     -200']);
});

test('net pay has a line for each employee where that is asked, in any variant, and no other account has', (t) => {
  const build = (splitBalance: boolean) =>
    buildLines(run, scheme([wages, net], { 1: both }), {
      ...{ variant: 'costCentre' as const, splitBalance, netPayPerEmployee: true },
    }).lines.map(place);
  t.deepEqual(build(false), [...divided.costCentre, ...netPayPerEmployee]);
  t.deepEqual(build(true), [
    ...divided.costCentre,
    ...['2100     -700', '2100    1 -100', '2100 100   9 -450', '2100 200   10 -1000', '2100 1000   9 -450'],
  ]);
});

test('net pay is what is booked on its RGS code and all below it', (t) => {
  const accounts = [
    wages,
    net,
    account('2101', 'Voorschotten', 'balance', 'BSchSalNetVoo'),
    account('2102', 'Overig', 'balance'),
  ];
  const lines = {
    1: both,
    2: { debit: '4000', credit: '2101' },
    3: { debit: '4000', credit: '2102' },
  };
  const built = buildLines(
    {
      employees: people,
      lines: [10, 9].flatMap((employee) => [1, 2, 3].map((wageCode) => ({ employee, wageCode, amount: 5 }))),
    },
    scheme(accounts, lines),
    { variant: 'company', netPayPerEmployee: true },
  );
  t.deepEqual(built.lines.map(place), [
    ...['4000     30', '2100    9 -5', '2100    10 -5', '2101    9 -5', '2101    10 -5', '2102     -10'],
  ]);
});

test('profit and loss comes first, then balance, each by account number', (t) => {
  const accounts = [
    account('1700', 'Loonheffingen', 'balance'),
    account('900', 'Nettoloon', 'balance'),
    account('4100', 'Premies', 'profitAndLoss'),
    account('40000', 'Overig', 'profitAndLoss'),
    wages,
  ];
  const lines = {
    1: { debit: '40000', credit: '1700' },
    2: { debit: '4000', credit: '900' },
    3: { debit: '4100', credit: '1700' },
  };
  const built = buildLines(
    { employees: [], lines: [1, 2, 3].map((wageCode) => ({ employee: 1, wageCode, amount: 100 })) },
    scheme(accounts, lines),
    { variant: 'company' },
  );
  t.deepEqual(
    built.lines.map(({ account: number }) => number),
    ['4000', '4100', '40000', '900', '1700'],
  );
});

test('a line says what it books: the one wage code, or the account where it books more', (t) => {
  const accounts = [wages, account('4100', 'Premies', 'profitAndLoss'), net];
  const lines = {
    1: { ...both, name: 'Brutoloon' },
    2: { ...both, name: 'Bijtelling' },
    3: { debit: '4100', credit: '2100', name: 'Premie' },
  };
  const texts = (...codes: number[]) =>
    buildLines(
      { employees: [], lines: codes.map((wageCode) => ({ employee: 1, wageCode, amount: 100 })) },
      scheme(accounts, lines),
      { variant: 'company' },
    ).lines.map(({ account: number, accountName, description }) => [number, accountName, description]);
  t.deepEqual(texts(1, 2, 3, 3), [
    ['4000', 'Bruto lonen', 'Bruto lonen'],
    ['4100', 'Premies', 'Premie'],
    ['2100', 'Nettoloon', 'Nettoloon'],
  ]);
  t.deepEqual(texts(1), [
    ['4000', 'Bruto lonen', 'Brutoloon'],
    ['2100', 'Nettoloon', 'Brutoloon'],
  ]);
});

test('what comes to nothing is no line', (t) => {
  const { lines } = buildLines(
    {
      employees: [],
      lines: [
        { employee: 1, wageCode: 1, amount: 100 },
        { employee: 2, wageCode: 1, amount: -100 },
      ],
    },
    scheme([wages, net], { 1: both }),
    { variant: 'company' },
  );
  t.deepEqual(lines, []);
});

test('wage tax is what is booked on its RGS code and all below it, as owed, with the wage codes that book it', (t) => {
  const accounts = [
    wages,
    account('1700', 'Loonheffingen', 'balance', 'BSchBepLhe'),
    account('1701', 'Eindheffing', 'balance', 'BSchBepLheEin'),
    account('1702', 'Btw', 'balance', 'BSchBepBtw'),
    account('1703', 'Overig', 'balance'),
  ];
  const lines = {
    1: { debit: '4000', credit: '1700' },
    2: { debit: '4000', credit: '1701' },
    3: { debit: '4000', credit: '1702' },
    4: { debit: '1700', credit: '4000' },
    5: { debit: '4000', credit: '1703' },
  };
  const built = buildLines(
    {
      employees: [],
      lines: [
        [1, 1000],
        [1, 500],
        [2, 70],
        [3, 9],
        [4, 200],
        [5, 3],
      ].map(([wageCode, amount]) => ({ employee: 1, wageCode: wageCode!, amount: amount! })),
    },
    scheme(accounts, lines),
    { variant: 'company' },
  );
  t.like(built, { wageTax: 1000 + 500 + 70 - 200, wageTaxCodes: 3, findings: [] });
});

for (const [name, fallback, expected] of [
  ['of the scheme', { number: '4000', name: 'Uitwijk' }, ['4000 Bruto lonen profitAndLoss 900']],
  [
    'that the scheme does not have',
    { number: '4999', name: 'Uitwijk' },
    ['4000 Bruto lonen profitAndLoss 1000', '4999 Uitwijk profitAndLoss -100'],
  ],
  [
    'whose number the package writes otherwise',
    { number: '04000', name: 'Uitwijk' },
    ['4000 Bruto lonen profitAndLoss 1000', '04000 Uitwijk profitAndLoss -100'],
  ],
] as const) {
  test(`the fallback account, one ${name}, is booked under its own name`, (t) => {
    const lines = { 1: { debit: '4000', credit: null }, 2: { debit: null, credit: '2100' } };
    const built = buildLines(
      {
        employees: [],
        lines: [
          { employee: 1, wageCode: 1, amount: 1000 },
          { employee: 1, wageCode: 2, amount: 900 },
          { employee: 1, wageCode: 77, amount: 100 },
        ],
      },
      scheme([wages, net], lines),
      { variant: 'company', fallback },
    );
    const texts = built.lines.map((line) => `${line.account} ${line.accountName} ${line.kind} ${line.amount}`);
    t.deepEqual(texts.slice().sort(), [...expected, '2100 Nettoloon balance -900'].sort());
    const [other] = built.lines.filter((line) => line.account === fallback.number);
    t.is(other!.description, name === 'of the scheme' ? 'Bruto lonen' : 'Uitwijk');
  });
}

test('a scheme that books on an account which it does not have is a fault, not a journal', (t) => {
  t.throws(
    () =>
      buildLines({ employees: [], lines: [{ employee: 1, wageCode: 1, amount: 100 }] }, scheme([wages], { 1: both }), {
        variant: 'company',
      }),
    { message: /2100/ },
  );
});
