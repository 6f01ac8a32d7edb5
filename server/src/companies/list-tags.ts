import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byText, byValue } from '../http/sort-keys.js';
import { tagColumns, visibleTags } from './tag-rows.js';

type Row = Schemas['TagDetail'];

const list: Omit<List<Row, Row, SortColumn<'listTags'>>, 'select'> = {
  from: 'FROM tags AS t',
  order: ['t.number'],
  sorts: { name: byText('t.name'), number: byValue('t.number') },
  toItem: (row) => row,
};

export const listTags: Handler<'listTags'> = async ({ query, actor }, app) => {
  const { sql: select, bindings: bound } = tagColumns(actor);
  const filter = and(visibleTags(actor), wordCondition(query.q ?? '', 't.search_text'));
  return { body: await readPage(app.database, { ...list, select, bound }, filter, query) };
};
