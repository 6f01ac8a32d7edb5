import type { Handler, Schemas } from '../contract/handler.js';
import { and, oneOf } from '../database/conditions.js';
import { wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';

const tags: List<Schemas['Tag'], Schemas['Tag']> = {
  select: 't.id, t.number, t.name, t.color',
  from: 'FROM tags AS t',
  order: ['t.number'],
  key: ({ number }) => [number],
  item: ({ id, number, name, color }) => ({ id, number, name, color }),
};

/** Labels on the debtors that the login sees; an administrator also sees labels that are on none. */
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
  return { body: await readPage(app.database, tags, filter, query) };
};

interface OfCompany {
  companySort: string;
}

const departments: List<Schemas['Department'] & OfCompany, Schemas['Department']> = {
  select: 'p.id, p.number, p.name, p.company_id AS companyId, c.name AS companyName, c.sort_name AS companySort',
  from: 'FROM departments AS p JOIN companies AS c ON c.tenant_id = p.tenant_id AND c.id = p.company_id',
  order: ['c.sort_name', 'p.company_id', 'p.number'],
  key: ({ companySort, companyId, number }) => [companySort, companyId, number],
  item: ({ id, number, name, companyId, companyName }) => ({ id, number, name, companyId, companyName }),
};

export const listDepartments: Handler<'listDepartments'> = async ({ query, actor }, app) => {
  const filter = and(
    scopeOf(actor).departments('p'),
    oneOf('p.company_id', query.companyId ? [query.companyId] : undefined),
    wordCondition(query.q ?? '', "p.search_text || ' ' || c.search_text"),
  );
  return { body: await readPage(app.database, departments, filter, query) };
};

const costCentres: List<Schemas['CostCentre'] & OfCompany, Schemas['CostCentre']> = {
  select: 'k.id, k.code, k.description, k.company_id AS companyId, k.ledger_scheme AS ledgerScheme, c.sort_name AS companySort',
  from: 'FROM cost_centres AS k JOIN companies AS c ON c.tenant_id = k.tenant_id AND c.id = k.company_id',
  order: ['c.sort_name', 'k.company_id', 'k.code'],
  key: ({ companySort, companyId, code }) => [companySort, companyId, code],
  item: ({ id, code, description, companyId, ledgerScheme }) => ({ id, code, description, companyId, ledgerScheme }),
};

export const listCostCentres: Handler<'listCostCentres'> = async ({ query, actor }, app) => {
  const filter = and(
    scopeOf(actor).companies('c'),
    oneOf('k.company_id', query.companyId ? [query.companyId] : undefined),
    wordCondition(query.q ?? '', 'k.search_text'),
  );
  return { body: await readPage(app.database, costCentres, filter, query) };
};
