import type { Handler } from '../contract/handler.js';
import { wordCondition } from '../database/index.js';
import { decodeCursor, page } from '../http/page.js';
import { Tenant } from '../tenants/tenant.js';
import { loginDetails } from './login-detail.js';
import { Login } from './login.js';
import { Person } from './person.js';

export const listAccounts: Handler<'listAccounts'> = async ({ query, actor: { tenantId }, language }, { database: { read } }) => {
  const { q = '', loginRole: role, limit = 50 } = query;
  const words = wordCondition(q, 'persons.search_text');
  const matching = Person.query(read)
    .where('persons.tenantId', tenantId)
    .whereRaw(words.sql, words.bindings)
    .modify((persons) => {
      if (role) void persons.whereIn('persons.id', Login.query(read).select('personId').where({ tenantId, role }));
    });
  const after = decodeCursor(query.cursor, 2);
  const [tenant, total, persons] = await Promise.all([
    Tenant.query(read).findById(tenantId).throwIfNotFound(),
    matching.clone().resultSize(),
    matching
      .clone()
      .modify((rows) => {
        if (after) void rows.whereRaw('(persons.sort_name, persons.id) > (?, ?)', after);
      })
      .orderBy(['sortName', 'id'])
      .limit(limit + 1),
  ]);
  const ids = persons.map(({ id }) => id);
  const logins = await Login.query(read).where({ tenantId }).whereIn('personId', ids).orderBy('id');
  const accounts = await Promise.all(
    persons.map(async (person) => {
      const own = logins.filter(({ personId }) => personId === person.id);
      const lastUsedAt = own.map((login) => login.lastUsedAt).sort().at(-1) ?? null;
      const { id, name, email, sortName } = person;
      return { sortName, id, name, email, logins: await loginDetails(read, tenant, person, own, language), lastUsedAt };
    }),
  );
  const key = ({ sortName, id }: (typeof accounts)[number]) => [sortName, id];
  return { body: page(accounts, limit, total, key, ({ sortName, ...account }) => account) };
};
