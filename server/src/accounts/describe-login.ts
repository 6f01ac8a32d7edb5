import type { Knex } from 'knex';
import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { labels } from '../generated/texts.js';
import { scopeOf } from '../scope/scope.js';
import { Firm } from '../tenants/firm.js';
import type { Tenant } from '../tenants/tenant.js';
import type { Login } from './login.js';
import { companiesText, firstOf, targetsText } from './login-texts.js';

/** Departments or employee numbers that are named; of the others it is said how many there are. */
const namedAtMost = 2;

/** A login as its person chooses it. */
export async function loginView(db: Knex, tenant: Tenant, login: Login, language: Language): Promise<Schemas['Login']> {
  const { id, role, firmId } = login;
  return {
    id,
    role,
    label: await labelOf(db, tenant, login, language),
    scope: await scopeText(db, login, language),
    ...(firmId !== null && { firmId }),
  };
}

/** Whose login it is: an accountant's firm, the company of an employer, manager or employee, otherwise the tenant. */
export async function labelOf(db: Knex, tenant: Tenant, login: Login, language: Language): Promise<string> {
  const { tenantId, role, firmId } = login;
  if (role === 'administrator') return tenant.name;
  if (role === 'accountant') return (await Firm.query(db).findOne({ tenantId, id: firmId }))?.name ?? tenant.name;
  const [company] = await visible(db, login).select('c.name', total(db)).orderBy(['c.sortName', 'c.id']).limit(1);
  return company ? firstOf(company.name, company.total, language) : tenant.name;
}

async function scopeText(db: Knex, login: Login, language: Language): Promise<string> {
  const { tenantId, id: loginId, grantKind } = login;
  if (grantKind === 'all') return labels.GrantKind.all[language];
  if (grantKind === 'departments' || grantKind === 'employees') {
    const [kind, column] = grantKind === 'departments' ? (['department', 'name'] as const) : (['employee', 'number'] as const);
    const targets: Named[] = await db(`${grantKind} as t`)
      .select(`t.${column} as name`, total(db))
      .where({ 't.tenantId': tenantId })
      .whereIn('t.id', db('loginGrants').select('targetId').where({ tenantId, loginId }))
      .orderBy('t.number')
      .limit(namedAtMost);
    const names = targets.map(({ name }) => name);
    if (targets[0]) return targetsText(kind, names, targets[0].total, language);
  }
  const companies = (await visible(db, login).count({ total: '*' }).first()) as { total: number };
  return companiesText(companies.total, language);
}

interface Named {
  name: string;
  total: number;
}

const visible = (db: Knex, login: Login) => {
  const { sql, bindings } = scopeOf({ tenantId: login.tenantId, login }).companies('c');
  return db('companies as c').whereRaw(sql, bindings);
};

const total = (db: Knex): Knex.Raw => db.raw('count(*) OVER () AS total');
