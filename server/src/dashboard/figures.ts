import type { App } from '../app.js';
import type { PeriodType } from '../companies/company.js';
import { openCondition } from '../companies/standing.js';
import { today } from '../companies/wage-period.js';
import type { Actor, Schemas } from '../contract/handler.js';
import type { Role } from '../contract/route.js';
import { and, type Condition } from '../database/index.js';
import { statusCondition } from '../employees/status.js';
import { integrationCondition } from '../integrations/effective-column.js';
import { visibleIntegrations } from '../integrations/access.js';
import { fileStateCondition, waitsForFile } from '../journals/files/file-state.js';
import { runTodoCondition } from './run-todo.js';
import { scopeOf } from '../scope/scope.js';

type Key = Schemas['FigureKey'];

/** Counts employees by the kind of period of their company, for what its current one is called. */
export const periodTypeKeys = { month: 'inMonths', fourWeek: 'inFourWeeks', week: 'inWeeks' } as const;

type Counted = Key | (typeof periodTypeKeys)[PeriodType];

/** Rows of one table that the login sees, and which of them each figure counts; without a condition, all. */
interface Source {
  from: string;
  where: Condition;
  figures: Partial<Record<Counted, Condition | undefined>>;
}

/** Each role finds these figures on its start screen, in this order. */
export const figuresOf: Record<Role, Key[]> = {
  administrator: [
    'companies',
    'employeesInService',
    'employeesJoined',
    'employeesLeft',
    'companiesWithoutIntegration',
    'runsToSend',
    'journalsToImport',
    'deliveriesFailed',
    'journalsStale',
    'integrationsWithProblem',
    'openInvitations',
  ],
  accountant: [
    'companies',
    'employeesInService',
    'employeesJoined',
    'employeesLeft',
    'companiesWithoutIntegration',
    'runsToSend',
    'journalsToImport',
    'deliveriesFailed',
    'journalsStale',
    'integrationsWithProblem',
  ],
  employer: ['companies', 'employeesInService', 'employeesJoined', 'employeesLeft'],
  manager: ['employeesInService', 'employeesJoined', 'employeesLeft'],
  employee: ['companies'],
};

/** Every figure counts the rows of the list behind it, with that list's own conditions. */
export function sourcesOf(actor: Actor, { now }: Pick<App, 'now'>): Source[] {
  const scope = scopeOf(actor);
  const status = (which: Schemas['EmployeeStatus']) => statusCondition(which, now(), 'e', 'c');
  const periodType = (which: PeriodType): Condition => ({ sql: 'c.period_type = ?', bindings: [which] });
  return [
    {
      from: 'companies AS c LEFT JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id',
      where: and(scope.companies('c'), openCondition(today(now()), 'c')),
      figures: { companies: undefined, companiesWithoutIntegration: integrationCondition('none', 'c', 'd') },
    },
    {
      from: 'employees AS e JOIN companies AS c ON c.tenant_id = e.tenant_id AND c.id = e.company_id',
      where: scope.employees('e'),
      figures: {
        employeesInService: status('inService'),
        employeesJoined: status('joined'),
        employeesLeft: status('left'),
        inMonths: periodType('month'),
        inFourWeeks: periodType('fourWeek'),
        inWeeks: periodType('week'),
      },
    },
    ...(
      [
        ['runsToSend', 'toSend'],
        ['deliveriesFailed', 'failed'],
        ['journalsStale', 'stale'],
      ] as const
    ).map(([key, work]) => ({
      from: 'runs AS r JOIN companies AS c ON c.tenant_id = r.tenant_id AND c.id = r.company_id',
      where: and(scope.ofCompanies('r'), runTodoCondition(work, actor)),
      figures: { [key]: undefined },
    })),
    {
      from: 'journals AS j JOIN companies AS c ON c.tenant_id = j.tenant_id AND c.id = j.company_id',
      where: and(
        scope.ofCompanies('j'),
        { sql: 'j.superseded_by IS NULL', bindings: [] },
        waitsForFile('j', actor),
        fileStateCondition(['toDownload', 'downloaded'], 'j', 'c'),
      ),
      figures: { journalsToImport: undefined },
    },
    {
      from: 'integrations AS i',
      where: visibleIntegrations(actor, 'i'),
      figures: { integrationsWithProblem: { sql: "i.state = 'problem'", bindings: [] } },
    },
    {
      from: 'invitations AS v',
      where: { sql: 'v.tenant_id = ?', bindings: [actor.tenantId] },
      figures: {
        openInvitations: {
          sql: 'v.accepted_at IS NULL AND v.revoked_at IS NULL AND v.expires_at > ?',
          bindings: [now().toISOString()],
        },
      },
    },
  ];
}

/** Returns one SELECT of one row for all figures that are wanted; tables that none of them needs are not read. */
export function statement(sources: Source[], wanted: Counted[]): Condition {
  const parts = sources.flatMap(({ from, where, figures }) => {
    const counted = wanted.filter((key) => key in figures).map((key) => ({ key, condition: figures[key] }));
    if (counted.length === 0) return [];
    const columns = counted.map(({ key, condition }) =>
      condition ? `count(*) FILTER (WHERE ${condition.sql}) AS "${key}"` : `count(*) AS "${key}"`,
    );
    return {
      sql: `(SELECT ${columns.join(', ')} FROM ${from} WHERE ${where.sql})`,
      bindings: [...counted.flatMap(({ condition }) => condition?.bindings ?? []), ...where.bindings],
    };
  });
  return {
    sql: `SELECT ${wanted.map((key) => `"${key}"`).join(', ')} FROM ${parts.map(({ sql }, index) => `${sql} AS part${index}`).join(', ')}`,
    bindings: parts.flatMap(({ bindings }) => bindings),
  };
}
