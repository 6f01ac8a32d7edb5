import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byText, byValue } from '../http/sort-keys.js';
import { visibleTags } from './find-tag.js';
import { toTag } from './to-tag.js';

const list: List<Schemas['Tag'], Schemas['Tag'], SortColumn<'listTags'>> = {
  select: 't.id, t.number, t.name, t.color',
  from: 'FROM tags AS t',
  order: ['t.number'],
  sorts: { name: byText('t.name'), number: byValue('t.number') },
  toItem: toTag,
};

export const listTags: Handler<'listTags'> = async ({ query, actor }, app) => {
  const filter = and(
    { sql: 't.tenant_id = ?', bindings: [actor.tenantId] },
    visibleTags(actor),
    wordCondition(query.q ?? '', 't.search_text'),
  );
  return { body: await readPage(app.database, list, filter, query) };
};
