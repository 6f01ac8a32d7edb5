import type { Handler } from '../contract/handler.js';
import { matchesWords } from '../database/index.js';
import { pageOf } from '../http/page.js';
import { Tenant } from '../tenants/tenant.js';
import { toManagedTenant } from './to-managed-tenant.js';

/** Lists tenants by name. An installation has hundreds: they are searched in memory, without diacritics. */
export const listTenants: Handler<'listTenants'> = async ({ query }, { database }) => {
  const tenants = await Tenant.query(database.read).orderBy('id');
  const found = tenants
    .filter(({ slug, name }) => matchesWords(query.q, `${slug} ${name}`))
    .filter((tenant) => query.state === undefined || toManagedTenant(tenant).state === query.state);
  return { body: pageOf(found, { sort: 'name', ...query }, toManagedTenant) };
};
