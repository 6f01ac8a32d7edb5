import type { Handler, Schemas } from '../contract/handler.js';
import { type List, readPage } from '../http/read-page.js';

interface Row {
  name: string;
  parameters: string;
  hiddenColumns: string;
}

const list: List<Row, Schemas['SavedView']> = {
  select: 'v.name, v.parameters, v.hidden_columns AS "hiddenColumns"',
  from: 'FROM saved_views AS v',
  order: ['v.name'],
  toItem: ({ name, parameters, hiddenColumns }) => ({
    name,
    parameters: JSON.parse(parameters) as Schemas['SavedView']['parameters'],
    hiddenColumns: JSON.parse(hiddenColumns) as string[],
  }),
};

export const listSavedViews: Handler<'listSavedViews'> = async ({ query, actor }, { database }) => {
  const own = {
    sql: 'v.tenant_id = ? AND v.login_id = ? AND v.list = ?',
    bindings: [actor.tenantId, actor.login.id, query.list],
  };
  return { body: await readPage(database, list, own, query) };
};
