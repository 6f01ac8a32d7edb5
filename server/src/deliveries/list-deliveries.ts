import type { Handler, Schemas } from '../contract/handler.js';
import { and, oneOf } from '../database/conditions.js';
import { wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { scopeOf } from '../scope/scope.js';
import { deliveryColumns, type DeliveryRow, deliveryTables, toDeliverySummary } from './to-delivery-summary.js';

/** Newest first. */
const list: Omit<List<DeliveryRow, Schemas['DeliverySummary']>, 'toItem'> = {
  select: deliveryColumns,
  from: deliveryTables,
  counted: `FROM deliveries AS d
    JOIN journals AS j ON j.tenant_id = d.tenant_id AND j.id = d.journal_id
    JOIN companies AS c ON c.tenant_id = d.tenant_id AND c.id = d.company_id`,
  order: ['d.id'],
  descending: true,
  key: ({ id }) => [id],
};

export const listDeliveries: Handler<'listDeliveries'> = async ({ query, actor, language }, { database }) => {
  const { q = '', companyId, journalId, state, year, period } = query;
  const filter = and(
    scopeOf(actor).companies('c'),
    wordCondition(q, "c.search_text || ' ' || lower(d.reference)"),
    oneOf('d.company_id', companyId ? [companyId] : undefined),
    oneOf('d.journal_id', journalId ? [journalId] : undefined),
    oneOf('d.state', state),
    year === undefined ? undefined : { sql: 'j.year = ?', bindings: [year] },
    period === undefined ? undefined : { sql: 'j.period_from <= ? AND j.period_to >= ?', bindings: [period, period] },
  );
  return {
    body: await readPage(
      database,
      { ...list, toItem: (row: DeliveryRow) => toDeliverySummary(row, language) },
      filter,
      query,
    ),
  };
};
