import { test } from '../harness/test.js';
import { buildLines, type BuildOptions } from '@loonpoort/server/journals/build-lines.js';
import type { JournalLine } from '@loonpoort/server/journals/journal.js';
import type { EmployeeSnapshot } from '@loonpoort/server/runs/run-content.js';
import { schemeOf } from './any-run.js';

/** Faults of other payroll software with journals per employee, which must not be here. */
const scheme = schemeOf([
  [1, { name: 'Component A', debit: '4000', credit: '2100' }],
  [2, { name: 'Component B', debit: '4200', credit: '2100' }],
]);

const person = (
  number: number,
  ...shares: [costCentre: string, costUnit: string | null, share: number][]
): EmployeeSnapshot => ({
  ...{ number, name: 'Anna', departmentNumber: null, departmentName: null },
  costShares: shares.map(([costCentre, costUnit, share]) => ({ costCentre, costUnit, share })),
});

const place = ({ account, costCentre, costUnit, employeeNumber, amount }: JournalLine) =>
  [account, costCentre, costUnit, employeeNumber, amount].join(' ');

// "Payroll Entry: employee-wise accounting can create an unbalanced Journal Entry after cost-center rounding": two
// components of 1.002 over 33 %, 33 % and 34 % come to 1.003 each when every row is rounded by itself.
// https://github.com/frappe/hrms/issues/5138
test('components that are split over cost centres balance with the net pay of the employee', (t) => {
  const run = {
    employees: [person(1, ['100', null, 3_300], ['200', null, 3_300], ['300', null, 3_400])],
    lines: [1, 2].map((wageCode) => ({ employee: 1, wageCode, amount: 10_02 })),
  };
  const build = (options: BuildOptions) => buildLines(run, scheme, options).lines;
  for (const variant of ['costCentre', 'employee'] as const) {
    for (const splitBalance of [false, true]) {
      const lines = build({ variant, splitBalance, netPayPerEmployee: true });
      t.is(
        lines.reduce((sum, { amount }) => sum + amount, 0),
        0,
      );
      const of = (account: string) => lines.filter((line) => line.account === account);
      t.deepEqual(
        of('4000').map(({ amount }) => amount),
        [331, 330, 341],
      );
      t.deepEqual(
        of('4200').map(({ amount }) => amount),
        [331, 330, 341],
      );
      const net = of('2100');
      t.is(net.length, splitBalance ? 3 : 1);
      t.deepEqual([...new Set(net.map(({ employeeNumber }) => employeeNumber))], [1]);
      t.is(
        net.reduce((sum, { amount }) => sum + amount, 0),
        -20_04,
      );
    }
  }
});

// "Use Employee wise Accounting dimension in Journal Entry for payroll": each row should have the cost centre and the
// dimension of its own employee. https://github.com/frappe/hrms/issues/3866
test('every line of an employee has that employee’s own cost centre and cost unit', (t) => {
  const run = {
    employees: [person(1, ['100', 'A206', 10_000]), person(2, ['200', 'A207', 10_000])],
    lines: [1, 2].map((employee) => ({ employee, wageCode: 1, amount: employee * 100 })),
  };
  const whole = buildLines(run, scheme, { variant: 'employee', splitBalance: true }).lines.map(place);
  t.deepEqual(whole, [
    ...['4000 100 A206 1 100', '4000 200 A207 2 200'],
    ...['2100 100 A206 1 -100', '2100 200 A207 2 -200'],
  ]);
  const options = { variant: 'costCentreAndUnit' as const, splitBalance: true, netPayPerEmployee: true };
  t.deepEqual(buildLines(run, scheme, options).lines.map(place), [
    ...['4000 100 A206  100', '4000 200 A207  200'],
    ...['2100 100 A206 1 -100', '2100 200 A207 2 -200'],
  ]);
});
