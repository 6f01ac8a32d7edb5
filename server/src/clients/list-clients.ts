import type { Handler, Schemas } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { clientColumns, type ClientRow, clientTables, toClient } from './read-client.js';

const list = (now: Date): List<ClientRow, Schemas['Client']> => ({
  select: clientColumns,
  from: clientTables,
  counted: 'FROM clients AS c',
  order: ['c.sort_name', 'c.id'],
  key: ({ sortName, id }) => [sortName, id],
  toItem: (row) => toClient(row, now),
});

export const listClients: Handler<'listClients'> = async ({ query, actor: { tenantId } }, { database, now }) => {
  const filter = and({ sql: 'c.tenant_id = ?', bindings: [tenantId] }, wordCondition(query.q ?? '', 'c.search_text'));
  return { body: await readPage(database, list(now()), filter, query) };
};
