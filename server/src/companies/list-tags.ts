import type { Handler, Schemas } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';
import { toTag } from './to-tag.js';

const list: List<Schemas['Tag'], Schemas['Tag']> = {
  select: 't.id, t.number, t.name, t.color',
  from: 'FROM tags AS t',
  order: ['t.number'],
  toItem: toTag,
};

/** Lists labels on the debtors that the login sees; an administrator also sees labels that are on none. */
export const listTags: Handler<'listTags'> = async ({ query, actor }, app) => {
  const { sql, bindings } = scopeOf(actor).debtors('d');
  const used = `EXISTS (SELECT 1 FROM debtor_tags AS dt
    JOIN debtors AS d ON d.tenant_id = dt.tenant_id AND d.id = dt.debtor_id
    WHERE dt.tenant_id = t.tenant_id AND dt.tag_id = t.id AND (${sql}))`;
  const filter = and(
    { sql: 't.tenant_id = ?', bindings: [actor.tenantId] },
    actor.login.role === 'administrator' ? undefined : { sql: used, bindings },
    wordCondition(query.q ?? '', 't.search_text'),
  );
  return { body: await readPage(app.database, list, filter, query) };
};
