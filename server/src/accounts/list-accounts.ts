import type { Handler } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { Tenant } from '../tenants/tenant.js';
import { Login } from './login.js';
import type { Person } from './person.js';
import { toLoginDetails } from './to-login-details.js';

type Row = Pick<Person, 'id' | 'name' | 'email' | 'sortName'>;

const list: List<Row, Row> = {
  select: 'p.id, p.name, p.email, p.sort_name AS "sortName"',
  from: 'FROM persons AS p',
  order: ['p.sort_name', 'p.id'],
  key: ({ sortName, id }) => [sortName, id],
  toItem: (row) => row,
};

export const listAccounts: Handler<'listAccounts'> = async ({ query, actor: { tenantId }, language }, { database }) => {
  const { q = '', loginRole: role } = query;
  const filter = and(
    { sql: 'p.tenant_id = ?', bindings: [tenantId] },
    wordCondition(q, 'p.search_text'),
    role && {
      sql: 'p.id IN (SELECT person_id FROM logins WHERE tenant_id = ? AND role = ?)',
      bindings: [tenantId, role],
    },
  );
  const { items: persons, total, next } = await readPage(database, list, filter, query);
  const ids = persons.map(({ id }) => id);
  const [tenant, logins] = await Promise.all([
    Tenant.query(database.read).findById(tenantId).throwIfNotFound(),
    Login.query(database.read).where({ tenantId }).whereIn('personId', ids).orderBy('id'),
  ]);
  const items = await Promise.all(
    persons.map(async ({ id, name, email }) => {
      const own = logins.filter(({ personId }) => personId === id);
      return {
        id,
        name,
        email,
        logins: await toLoginDetails(database.read, tenant, { id, name, email }, own, language),
        lastUsedAt:
          own
            .map(({ lastUsedAt }) => lastUsedAt)
            .sort()
            .at(-1) ?? null,
      };
    }),
  );
  return { body: { items, total, next } };
};
