import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and } from '../database/conditions.js';
import { wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byText, byValue } from '../http/sort-keys.js';
import { findRun } from './find-run.js';

type Line = Schemas['RunLineDetail'];

const list: List<Line, Line, SortColumn<'listRunLines'>> = {
  select: 'l.employee, e.name AS "employeeName", l.wage_code AS "wageCode", l.amount',
  from: `FROM run_lines AS l
    JOIN run_employees AS e ON e.tenant_id = l.tenant_id AND e.run_id = l.run_id AND e.number = l.employee`,
  order: ['l.employee', 'l.wage_code'],
  sorts: {
    employee: byValue('l.employee'),
    employeeName: byText('e.name'),
    wageCode: byValue('l.wage_code'),
    amount: byValue('l.amount'),
  },
  toItem: ({ employee, employeeName, wageCode, amount }) => ({ employee, employeeName, wageCode, amount }),
};

export const listRunLines: Handler<'listRunLines'> = async ({ params, query, actor }, app) => {
  const { id, tenantId } = await findRun(app.database.read, actor, params.runId);
  const filter = and(
    { sql: 'l.tenant_id = ? AND l.run_id = ?', bindings: [tenantId, id] },
    wordCondition(query.q ?? '', 'e.search_text'),
  );
  return { body: await readPage(app.database, list, filter, query) };
};
