import type { Knex } from 'knex';
import { today } from '../companies/wage-period.js';
import { greatest, numberIn, rows } from '../database/index.js';
import { Employee } from '../employees/employee.js';
import { expiryDay } from '../retention/cutoff.js';
import { companyNotHeld } from '../retention/legal-hold.js';
import { type ErasurePlan, toPlan } from './erasure.js';

interface Counts {
  held: 0 | 1;
  shares: number;
  access: number;
  runs: number;
  runYear: number | null;
  returns: number;
  returnYear: number | null;
}

const runsOf = `runs AS r WHERE r.tenant_id = e.tenant_id AND r.company_id = e.company_id
  AND EXISTS (SELECT 1 FROM run_employees AS re
    WHERE re.tenant_id = r.tenant_id AND re.run_id = r.id AND re.number = e.number)`;
const returnsOf = `wage_tax_returns AS t WHERE t.tenant_id = e.tenant_id AND t.company_id = e.company_id
  AND EXISTS (SELECT 1 FROM wage_tax_return_wages AS w
    WHERE w.tenant_id = t.tenant_id AND w.return_id = t.id AND w.employee = e.number)`;

/** The last year of a run is that of itself, its journals and their booking: see `removeRuns`. */
const lastYearOf = `SELECT max(${greatest('j.year', 'coalesce(j.booking_year, 0)', numberIn('substr(j.created_at, 1, 4)'))})
  FROM journals AS j WHERE j.tenant_id = r.tenant_id AND j.run_id = r.id`;
const lastYear = greatest('r.year', `coalesce((${lastYearOf}), 0)`);

const countsSql = `SELECT
    NOT (${companyNotHeld('e').sql} AND NOT EXISTS (SELECT 1 FROM legal_holds AS h
      WHERE h.tenant_id = e.tenant_id AND h.subject_id = e.id AND h.ended_at IS NULL)) AS held,
    (SELECT count(*) FROM employee_cost_shares AS s WHERE s.tenant_id = e.tenant_id AND s.employee_id = e.id) AS shares,
    (SELECT count(*) FROM login_grants AS g WHERE g.tenant_id = e.tenant_id AND g.target_id = e.id) AS access,
    (SELECT count(*) FROM ${runsOf}) AS runs,
    (SELECT max(${lastYear}) FROM ${runsOf}) AS "runYear",
    (SELECT count(*) FROM ${returnsOf}) AS returns,
    (SELECT max(t.year) FROM ${returnsOf}) AS "returnYear"
  FROM employees AS e WHERE e.tenant_id = ? AND e.id = ?`;

/** Says what goes of an employee, and what stays. */
export async function planEmployeeErasure(db: Knex, employee: Employee, now: Date): Promise<ErasurePlan> {
  const [counts] = await rows<Counts>(db, countsSql, [employee.tenantId, employee.id]);
  const { held, shares, access, runs, runYear, returns, returnYear } = counts!;
  const contact = employee.email !== null || employee.initials !== null ? 1 : 0;
  if (held) {
    const hold = { reason: 'legalHold', until: null } as const;
    return toPlan({
      gone: [],
      stays: [
        { kind: 'record', count: 1, ...hold },
        { kind: 'runs', count: runs, ...hold },
        { kind: 'returns', count: returns, ...hold },
      ],
    });
  }
  const isInService = employee.outOfServiceOn === null || employee.outOfServiceOn >= today(now);
  const paid = [
    { kind: 'runs', count: runs, reason: 'retention', until: runYear === null ? null : expiryDay('payroll', runYear) },
    {
      kind: 'returns',
      count: returns,
      reason: 'retention',
      until: returnYear === null ? null : expiryDay('returns', returnYear),
    },
  ] as const;
  if (isInService)
    return toPlan({
      gone: [{ kind: 'contact', count: contact }],
      stays: [
        { kind: 'record', count: 1, reason: 'inService', until: null },
        { kind: 'costShares', count: shares, reason: 'inService', until: null },
        { kind: 'access', count: access, reason: 'inService', until: null },
        ...paid,
      ],
    });
  const going = [
    { kind: 'costShares', count: shares },
    { kind: 'access', count: access },
  ] as const;
  if (runs + returns === 0) return toPlan({ gone: [{ kind: 'record', count: 1 }, ...going], stays: [] });
  const until = paid
    .flatMap((each) => each.until ?? [])
    .sort()
    .at(-1)!;
  return toPlan({
    gone: [{ kind: 'contact', count: contact }, ...going],
    stays: [{ kind: 'record', count: 1, reason: 'retention', until }, ...paid],
  });
}

/** Erases what a plan says that goes. */
export async function carryOutEmployeeErasure(
  trx: Knex.Transaction,
  { tenantId, id, version }: Employee,
  { gone }: ErasurePlan,
): Promise<void> {
  const goes = new Set(gone.map(({ kind }) => kind));
  if (goes.has('access'))
    await rows(trx, 'DELETE FROM login_grants WHERE tenant_id = ? AND target_id = ?', [tenantId, id]);
  if (goes.has('costShares'))
    await rows(trx, 'DELETE FROM employee_cost_shares WHERE tenant_id = ? AND employee_id = ?', [tenantId, id]);
  if (goes.has('record')) await Employee.query(trx).delete().where({ tenantId, id });
  else if (goes.has('contact'))
    await Employee.query(trx)
      .patch({ email: null, initials: null, version: version + 1 })
      .where({ tenantId, id });
}
