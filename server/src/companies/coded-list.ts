import type { Actor, Schemas, SortColumn } from '../contract/handler.js';
import { and, type Condition, oneOf, wordCondition } from '../database/index.js';
import type { List } from '../http/read-page.js';
import { byCode, byLabel, byText } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
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
): List<T, T, SortColumn<'listCostCentres' | 'listCostUnits'>> => ({
  select: ['p.id, p.code, p.description, p.state, p.company_id AS "companyId"', ...columns].join(', '),
  from: `FROM ${table} AS p JOIN companies AS c ON c.tenant_id = p.tenant_id AND c.id = p.company_id`,
  order: ['c.sort_name', 'p.company_id', 'p.code'],
  sorts: {
    code: byCode('p.code'),
    description: byText('p.description'),
    state: byLabel('p.state', labels.StructureState),
  },
  toItem,
});

export const codedFilter = (actor: Actor, { q = '', companyId, state }: CodedQuery): Condition =>
  and(
    scopeOf(actor).companies('c'),
    oneOf('p.company_id', companyId ? [companyId] : undefined),
    oneOf('p.state', state ? [state] : undefined),
    wordCondition(q, 'p.search_text'),
  );
