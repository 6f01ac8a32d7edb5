import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byText, byValue } from '../http/sort-keys.js';
import { findProvider } from './find-provider.js';

const list: List<Schemas['ProviderLink'], Schemas['ProviderLink'], SortColumn<'listProviderLinks'>> = {
  select: `k.id, k.person_id AS "personId", p.name, p.email, k.linked_at AS "linkedAt", k.last_used_at AS "lastUsedAt"`,
  from: 'FROM provider_links AS k JOIN persons AS p ON p.tenant_id = k.tenant_id AND p.id = k.person_id',
  order: ['p.sort_name', 'k.id'],
  sorts: {
    name: byValue('p.sort_name'),
    email: byText('p.email'),
    linkedAt: byValue('k.linked_at'),
    lastUsedAt: byValue('k.last_used_at'),
  },
  toItem: (row) => row,
};

export const listProviderLinks: Handler<'listProviderLinks'> = async ({ params, query, actor }, { database }) => {
  const { tenantId, id } = await findProvider(database.read, actor.tenantId, params.providerId);
  const ofProvider = { sql: 'k.tenant_id = ? AND k.provider_id = ?', bindings: [tenantId, id] };
  return {
    body: await readPage(database, list, and(ofProvider, wordCondition(query.q ?? '', 'p.search_text')), query),
  };
};
