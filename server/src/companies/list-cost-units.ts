import type { Handler } from '../contract/handler.js';
import { readPage } from '../http/read-page.js';
import { codedFilter, codedList } from './coded-list.js';
import { toCostUnit } from './to-cost-unit.js';

const list = codedList('cost_units', toCostUnit);

export const listCostUnits: Handler<'listCostUnits'> = async ({ query, actor }, app) => ({
  body: await readPage(app.database, list, codedFilter(actor, query), query),
});
