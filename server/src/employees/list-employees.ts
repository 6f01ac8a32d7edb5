import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, oneOf } from '../database/conditions.js';
import { wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byText, byValue, ofDetails, orEmpty } from '../http/sort-keys.js';
import { scopeOf } from '../scope/scope.js';
import { type SharesText, sharesJson, toShares } from './cost-shares.js';
import type { Employee } from './employee.js';
import { fullName } from './name.js';
import { statusCondition } from './status.js';

type Row = Pick<
  Employee,
  'id' | 'number' | 'firstName' | 'prefix' | 'lastName' | 'companyId' | 'inServiceOn' | 'outOfServiceOn'
> & { companyName: string; departmentName: string | null; shares: SharesText };

const list: List<Row, Schemas['EmployeeSummary'], SortColumn<'listEmployees'>> = {
  select: `e.id, e.number, e.first_name AS "firstName", e.prefix, e.last_name AS "lastName",
    e.company_id AS "companyId", c.name AS "companyName", p.name AS "departmentName",
    e.in_service_on AS "inServiceOn", e.out_of_service_on AS "outOfServiceOn", ${sharesJson('e')} AS shares`,
  from: 'FROM employees AS e JOIN companies AS c ON c.tenant_id = e.tenant_id AND c.id = e.company_id',
  details: {
    of: 'e',
    joins: 'LEFT JOIN departments AS p ON p.tenant_id = e.tenant_id AND p.id = e.department_id',
  },
  order: ['e.sort_name', 'e.id'],
  sorts: {
    name: byValue('e.sort_name'),
    number: byValue('e.number'),
    companyName: byValue('c.sort_name'),
    departmentName: ofDetails(orEmpty('p.name', byText)),
    inServiceOn: byValue('e.in_service_on'),
    outOfServiceOn: orEmpty('e.out_of_service_on', byValue),
  },
  toItem: (row) => ({
    id: row.id,
    number: row.number,
    name: fullName(row),
    companyId: row.companyId,
    companyName: row.companyName,
    departmentName: row.departmentName,
    inServiceOn: row.inServiceOn,
    outOfServiceOn: row.outOfServiceOn,
    costShares: toShares(row.shares),
  }),
};

export const listEmployees: Handler<'listEmployees'> = async ({ query, actor }, app) => {
  const { q = '', companyId, status } = query;
  const filter = and(
    scopeOf(actor).employees('e'),
    oneOf('e.company_id', companyId ? [companyId] : undefined),
    status && statusCondition(status, app.now(), 'e', 'c'),
    wordCondition(q, 'e.search_text'),
  );
  const counted = status === undefined ? 'FROM employees AS e' : list.from;
  return { body: await readPage(app.database, { ...list, counted }, filter, query) };
};
