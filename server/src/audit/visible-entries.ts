import type { PersonActor } from '../contract/handler.js';
import { type Condition, either } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';

/** What was done to a company, as against what was looked at, or refused. */
const effects = ['created', 'changed', 'removed', 'sent', 'exported', 'erased', 'requested'];

/** Of these, one login may see some and not others of the same company. */
const ownScope = { employee: 'employees', department: 'departments' } as const;

/**
 * Gives the condition for the entries `a` that a login sees. An administrator sees all of the tenant. Others see what
 * their own login did, and what anybody did to the companies, the employees and the departments in their scope: who
 * changed, sent or exported it, and not who looked at it, since that is about colleagues rather than about the company.
 */
export function visibleEntries(actor: PersonActor): Condition {
  const { tenantId, login } = actor;
  if (login.role === 'administrator') return { sql: 'a.tenant_id = ?', bindings: [tenantId] };
  const own: Condition = { sql: 'a.login_id = ?', bindings: [login.id] };
  const visible = either(own, ofScope(actor));
  return { sql: `a.tenant_id = ? AND (${visible.sql})`, bindings: [tenantId, ...visible.bindings] };
}

function ofScope(actor: PersonActor): Condition {
  const scope = scopeOf(actor);
  const { grantKind } = actor.login;
  const among = (table: string, column: string, { sql, bindings }: Condition): Condition => ({
    sql: `${column} IN (SELECT seen.id FROM ${table} AS seen WHERE ${sql})`,
    bindings,
  });
  const done = `a.action IN (${effects.map((each) => `'${each}'`).join(', ')})`;
  const companies = among('companies', 'a.company_id', scope.companies('seen'));
  const parts = Object.entries(ownScope).map(([subject, table]) => {
    const { sql, bindings } = among(table, 'a.subject_id', scope[table]('seen'));
    return { sql: `a.subject = '${subject}' AND ${sql}`, bindings };
  });
  // A login for some departments or employees sees these of a company, and nothing else of it.
  const whole =
    grantKind === 'departments' || grantKind === 'employees'
      ? undefined
      : { sql: `a.subject NOT IN ('employee', 'department') OR a.subject_id IS NULL`, bindings: [] };
  const what = either(whole, ...parts);
  return { sql: `${done} AND ${companies.sql} AND (${what.sql})`, bindings: [...companies.bindings, ...what.bindings] };
}
