import type { Knex } from 'knex';
import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { type Condition, rows } from '../database/index.js';
import { labels } from '../generated/texts.js';
import { scopeOf } from '../scope/scope.js';
import { Firm } from '../tenants/firm.js';
import type { Tenant } from '../tenants/tenant.js';
import type { Login } from './login.js';
import { companiesText, firstOf, targetsText } from './login-texts.js';

/** The first departments or employee numbers are named; of the others it is said how many there are. */
const namedAtMost = 2;

/** Returns a login as its person chooses it. */
export async function toLogin(db: Knex, tenant: Tenant, login: Login, language: Language): Promise<Schemas['Login']> {
  const { id, role, firmId, managesFirm, grantKind } = login;
  const companyId = await onlyCompany(db, login);
  return {
    id,
    role,
    label: await labelOf(db, tenant, login, language),
    scope: await scopeText(db, login, language),
    ...(firmId !== null && { firmId }),
    ...(managesFirm && { managesFirm: true as const }),
    ...(grantKind === 'all' && { seesAll: true as const }),
    ...(companyId !== undefined && { companyId }),
  };
}

/** Returns the company of a login that sees no other. */
async function onlyCompany(db: Knex, login: Login): Promise<string | undefined> {
  const { sql, bindings } = visibleCompanies(login);
  const [company, other] = await rows<{ id: string }>(db, `SELECT c.id ${sql} LIMIT 2`, bindings);
  return other ? undefined : company?.id;
}

/**
 * Returns whose login it is: an accountant's firm, the company of an employer, manager or employee, otherwise the
 * tenant.
 */
export async function labelOf(db: Knex, tenant: Tenant, login: Login, language: Language): Promise<string> {
  const { tenantId, role, firmId } = login;
  if (role === 'administrator') return tenant.name;
  if (role === 'accountant') return (await Firm.query(db).findOne({ tenantId, id: firmId }))?.name ?? tenant.name;
  const { sql, bindings } = visibleCompanies(login);
  const [company] = await rows<Named>(
    db,
    `SELECT c.name, count(*) OVER () AS total ${sql} ORDER BY c.sort_name, c.id LIMIT 1`,
    bindings,
  );
  return company ? firstOf(String(company.name), company.total, language) : tenant.name;
}

/** Says what a login sees in a few words. */
export async function scopeText(db: Knex, login: Login, language: Language): Promise<string> {
  const { grantKind } = login;
  if (grantKind === 'all') return labels.GrantKind.all[language];
  if (grantKind === 'departments' || grantKind === 'employees') {
    const targets = await firstTargets(db, login, grantKind);
    const names = targets.map(({ name }) => String(name));
    const kind = grantKind === 'departments' ? 'department' : 'employee';
    if (targets[0]) return targetsText(kind, names, targets[0].total, language);
  }
  const { sql, bindings } = visibleCompanies(login);
  const [companies] = await rows<{ total: number }>(db, `SELECT count(*) AS total ${sql}`, bindings);
  return companiesText(companies!.total, language);
}

/** The name or number of a row, with the number of all such rows. */
interface Named {
  name: string | number;
  total: number;
}

function firstTargets(db: Knex, { tenantId, id }: Login, table: 'departments' | 'employees'): Promise<Named[]> {
  return rows<Named>(
    db,
    `SELECT ${table === 'departments' ? 'name' : 'number'} AS name, count(*) OVER () AS total FROM ${table}
     WHERE tenant_id = ? AND id IN (SELECT target_id FROM login_grants WHERE tenant_id = ? AND login_id = ?)
     ORDER BY number LIMIT ?`,
    [tenantId, tenantId, id, namedAtMost],
  );
}

/** Gives the part of a statement from FROM on: the companies that a login sees. */
function visibleCompanies(login: Login): Condition {
  const { sql, bindings } = scopeOf({ tenantId: login.tenantId, login }).companies('c');
  return { sql: `FROM companies AS c WHERE ${sql}`, bindings };
}
