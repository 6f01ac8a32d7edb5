import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byText, byValue, orEmpty } from '../http/sort-keys.js';
import { clientColumns, type ClientRow, clientTables, toClient } from './read-client.js';

const secrets = 'FROM client_secrets AS s WHERE s.tenant_id = c.tenant_id AND s.client_id = c.id';
const lastUsed = `(SELECT max(s.last_used_at) ${secrets})`;
const expiry = (now: Date): string =>
  `(SELECT s.expires_at ${secrets} AND s.expires_at > '${now.toISOString()}' ORDER BY s.id DESC LIMIT 1)`;

const list = (now: Date): List<ClientRow, Schemas['Client'], SortColumn<'listClients'>> => ({
  select: clientColumns,
  from: clientTables,
  counted: 'FROM clients AS c',
  order: ['c.sort_name', 'c.id'],
  sorts: {
    name: byValue('c.sort_name'),
    firmName: orEmpty('f.name', byText),
    lastUsedAt: orEmpty(lastUsed, byValue),
    secretExpiresAt: orEmpty(expiry(now), byValue),
  },
  toItem: (row) => toClient(row, now),
});

export const listClients: Handler<'listClients'> = async ({ query, actor: { tenantId } }, { database, now }) => {
  const filter = and({ sql: 'c.tenant_id = ?', bindings: [tenantId] }, wordCondition(query.q ?? '', 'c.search_text'));
  return { body: await readPage(database, list(now()), filter, query) };
};
