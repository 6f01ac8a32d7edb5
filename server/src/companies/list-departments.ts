import type { Handler, Schemas } from '../contract/handler.js';
import { and, oneOf, wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';
import { toDepartment } from './to-department.js';

const list: List<Schemas['Department'] & { companySort: string }, Schemas['Department']> = {
  select: `p.id, p.number, p.name, p.state, p.company_id AS "companyId", c.name AS "companyName",
    c.sort_name AS "companySort"`,
  from: 'FROM departments AS p JOIN companies AS c ON c.tenant_id = p.tenant_id AND c.id = p.company_id',
  order: ['c.sort_name', 'p.company_id', 'p.number'],
  key: ({ companySort, companyId, number }) => [companySort, companyId, number],
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
