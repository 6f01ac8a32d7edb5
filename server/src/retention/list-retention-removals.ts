import type { Handler, Schemas } from '../contract/handler.js';
import { type List, readPage } from '../http/read-page.js';

const list: List<Schemas['RetentionRemoval'], Schemas['RetentionRemoval']> = {
  select: 'r.day, r.rule, r.kind, r.count',
  from: 'FROM retention_removals AS r',
  order: ['r.day', 'r.rule', 'r.kind'],
  descending: true,
  toItem: (row) => row,
};

export const listRetentionRemovals: Handler<'listRetentionRemovals'> = async ({ query, actor }, { database }) => ({
  body: await readPage(database, list, { sql: 'r.tenant_id = ?', bindings: [actor.tenantId] }, query),
});
