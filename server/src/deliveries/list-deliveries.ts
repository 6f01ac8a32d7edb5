import type { Handler, Schemas, SortColumn } from '../contract/handler.js';
import { and, oneOf } from '../database/conditions.js';
import { wordCondition } from '../database/index.js';
import { type List, readPage } from '../http/read-page.js';
import { byCode, byLabel, byPlace, byText, byValue, orEmpty } from '../http/sort-keys.js';
import { labels } from '../generated/texts.js';
import { packageKeys } from '../integrations/catalogue.js';
import { scopeOf } from '../scope/scope.js';
import {
  deliveryColumns,
  deliveryDetails,
  type DeliveryRow,
  deliveryTables,
  toDeliverySummary,
} from './to-delivery-summary.js';

/** Newest first. */
const list: Omit<List<DeliveryRow, Schemas['DeliverySummary'], SortColumn<'listDeliveries'>>, 'toItem'> = {
  select: deliveryColumns,
  from: deliveryTables,
  details: { of: 'd', joins: deliveryDetails },
  order: ['d.id'],
  descending: true,
  sorts: {
    companyName: byValue('c.sort_name'),
    reference: byText('d.reference'),
    periodText: { by: ['j.year', 'j.period_from', 'j.period_to'] },
    packageName: byPlace('d.package', packageKeys),
    state: byLabel('d.state', labels.DeliveryState),
    documentNumber: orEmpty('d.document_number', byCode),
    updatedAt: byValue('d.updated_at'),
  },
};

export const listDeliveries: Handler<'listDeliveries'> = async ({ query, actor, language }, { database }) => {
  const { q = '', companyId, journalId, state, year, period } = query;
  const filter = and(
    scopeOf(actor).ofCompanies('d'),
    wordCondition(q, "lower(d.reference) || ' ' || c.search_text"),
    oneOf('d.company_id', companyId ? [companyId] : undefined),
    oneOf('d.journal_id', journalId ? [journalId] : undefined),
    oneOf('d.state', state),
    year === undefined ? undefined : { sql: 'j.year = ?', bindings: [year] },
    period === undefined ? undefined : { sql: 'j.period_from <= ? AND j.period_to >= ?', bindings: [period, period] },
  );
  const asksOthers = q !== '' || year !== undefined || period !== undefined;
  const counted = asksOthers ? list.from : 'FROM deliveries AS d';
  const toItem = (row: DeliveryRow): Schemas['DeliverySummary'] => toDeliverySummary(row, language);
  return { body: await readPage(database, { ...list, counted, toItem }, filter, query) };
};
