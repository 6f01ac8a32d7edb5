import type { Handler } from '../contract/handler.js';
import { readPage } from '../http/read-page.js';
import { codedFilter, codedList } from './coded-list.js';
import { toCostCentre } from './to-cost-centre.js';

const list = codedList('cost_centres', toCostCentre, ['p.ledger_scheme AS "ledgerScheme"']);

export const listCostCentres: Handler<'listCostCentres'> = async ({ query, actor }, app) => ({
  body: await readPage(app.database, list, codedFilter(actor, query), query),
});
