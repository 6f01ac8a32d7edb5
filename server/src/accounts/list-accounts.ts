import type { Handler, SortColumn } from '../contract/handler.js';
import { and, either, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byText, byValue, orEmpty } from '../http/sort-keys.js';
import { Tenant } from '../tenants/tenant.js';
import { Login } from './login.js';
import type { Person } from './person.js';
import { personsOfCompanies } from './persons-of-companies.js';
import { toLoginDetails } from './to-login-details.js';

type Row = Pick<Person, 'id' | 'name' | 'email'>;

const lastUsed = `(SELECT max(l.last_used_at) FROM logins AS l
  WHERE l.tenant_id = p.tenant_id AND l.person_id = p.id)`;

const list: List<Row, Row, SortColumn<'listAccounts'>> = {
  select: 'p.id, p.name, p.email',
  from: 'FROM persons AS p',
  order: ['p.sort_name', 'p.id'],
  sorts: {
    name: byValue('p.sort_name'),
    email: byText('p.email'),
    lastUsedAt: orEmpty(lastUsed, byValue),
  },
  toItem: (row) => row,
};

export const listAccounts: Handler<'listAccounts'> = async ({ query, actor: { tenantId }, language }, { database }) => {
  const { q = '', loginRole: role } = query;
  const filter = and(
    { sql: 'p.tenant_id = ?', bindings: [tenantId] },
    either(wordCondition(q, 'p.search_text'), await personsOfCompanies(database, tenantId, q)),
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
