import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, oneOf, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byLabel, byText, byValue } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { scopeOf } from '../scope/scope.js';
import { toDepartment } from './to-department.js';

const list: List<Schemas['Department'], Schemas['Department'], SortColumn<'listDepartments'>> = {
  select: `p.id, p.number, p.name, p.state, p.company_id AS "companyId", c.name AS "companyName"`,
  from: 'FROM departments AS p JOIN companies AS c ON c.tenant_id = p.tenant_id AND c.id = p.company_id',
  order: ['c.sort_name', 'p.company_id', 'p.number'],
  sorts: {
    name: byText('p.name'),
    number: byValue('p.number'),
    state: byLabel('p.state', labels.StructureState),
  },
  toItem: toDepartment,
};

export const listDepartments: Handler<'listDepartments'> = async ({ query, actor }, app) => {
  const { q = '', companyId, state } = query;
  const filter = and(
    scopeOf(actor).departments('p'),
    oneOf('p.company_id', companyId ? [companyId] : undefined),
    oneOf('p.state', state ? [state] : undefined),
    wordCondition(q, "p.search_text || ' ' || c.search_text"),
  );
  return { body: await readPage(app.database, list, filter, query) };
};
