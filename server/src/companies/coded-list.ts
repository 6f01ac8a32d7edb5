import type { Actor, Schemas } from '../contract/handler.js';
import { and, type Condition, oneOf, wordCondition } from '../database/index.js';
import type { List } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';

interface CodedQuery {
  q?: string;
  companyId?: string;
  state?: Schemas['StructureState'];
}

/**
 * Makes the list of cost centres or cost units, by company and code.
 *
 * @param columns what is selected beside what both have
 */
export const codedList = <T extends Schemas['CostUnit']>(
  table: 'cost_centres' | 'cost_units',
  toItem: (row: T) => T,
  columns: string[] = [],
): List<T & { companySort: string }, T> => ({
  select: [
    'p.id, p.code, p.description, p.state, p.company_id AS "companyId", c.sort_name AS "companySort"',
    ...columns,
  ].join(', '),
  from: `FROM ${table} AS p JOIN companies AS c ON c.tenant_id = p.tenant_id AND c.id = p.company_id`,
  order: ['c.sort_name', 'p.company_id', 'p.code'],
  key: ({ companySort, companyId, code }) => [companySort, companyId, code],
  toItem,
});

export const codedFilter = (actor: Actor, { q = '', companyId, state }: CodedQuery): Condition =>
  and(
    scopeOf(actor).companies('c'),
    oneOf('p.company_id', companyId ? [companyId] : undefined),
    oneOf('p.state', state ? [state] : undefined),
    wordCondition(q, 'p.search_text'),
  );
