import type { PeriodType } from '../companies/company.js';
import { periodText } from '../companies/period-text.js';
import type { Schemas } from '../contract/handler.js';
import { fill, formatEuros, type Language } from '../contract/text.js';
import { messages } from '../generated/texts.js';
import { packageOf } from '../integrations/catalogue.js';
import type { Delivery, Reason } from './delivery.js';
import { blockedCondition } from './due.js';

/** A delivery with what it shows of its journal, company and integration. */
export interface DeliveryRow extends Pick<
  Delivery,
  | 'id'
  | 'version'
  | 'journalId'
  | 'reference'
  | 'companyId'
  | 'package'
  | 'administration'
  | 'state'
  | 'attempts'
  | 'nextAt'
  | 'documentNumber'
  | 'message'
  | 'postedAt'
  | 'createdAt'
  | 'updatedAt'
> {
  companyName: string;
  companyNumber: number;
  year: number;
  periodType: PeriodType;
  periodFrom: number;
  periodTo: number;
  /** JSON. */
  reason: string | null;
  /** Until when its package is left alone. */
  pausedUntil: string | null;
  /** 1 while its integration is not to be used. */
  blocked: number | null;
}

export const deliveryColumns = `d.id, d.version, d.journal_id AS "journalId", d.reference, d.company_id AS "companyId", d.package,
  d.administration, d.state, d.attempts, d.next_at AS "nextAt", d.document_number AS "documentNumber", d.reason, d.message,
  d.posted_at AS "postedAt", d.created_at AS "createdAt", d.updated_at AS "updatedAt", c.name AS "companyName",
  c.number AS "companyNumber", c.period_type AS "periodType", j.year, j.period_from AS "periodFrom", j.period_to AS "periodTo",
  pause.paused_until AS "pausedUntil", ${blockedCondition('i')} AS blocked`;

/** Every delivery has a journal and a company: joined like this, they come after it unless the filter begins with them. */
export const deliveryTables = `FROM deliveries AS d
  LEFT JOIN journals AS j ON j.tenant_id = d.tenant_id AND j.id = d.journal_id
  LEFT JOIN companies AS c ON c.tenant_id = d.tenant_id AND c.id = d.company_id`;

export const deliveryDetails = `LEFT JOIN integrations AS i ON i.tenant_id = d.tenant_id AND i.id = d.integration_id
  LEFT JOIN delivery_pauses AS pause ON pause.tenant_id = d.tenant_id AND pause.integration_id = d.integration_id`;

export function toDeliverySummary(row: DeliveryRow, language: Language): Schemas['DeliverySummary'] {
  const name = packageOf(row.package)?.name ?? row.package;
  const reason = reasonOf(row);
  const text =
    reason &&
    fill(messages.DeliveryReason[reason.code][language], {
      ...inWords(reason, language),
      package: name,
      reference: row.reference,
    });
  return {
    id: row.id,
    version: row.version,
    journalId: row.journalId,
    reference: row.reference,
    companyId: row.companyId,
    companyName: row.companyName,
    companyNumber: row.companyNumber,
    year: row.year,
    periodText: periodText(row, language),
    package: row.package as Schemas['PackageKey'],
    packageName: name,
    state: row.state,
    attempts: row.attempts,
    nextAt: row.blocked === 1 || row.state === 'sending' ? null : nextAt(row),
    documentNumber: row.documentNumber,
    reason: reason?.code ?? null,
    message: [text, row.message].filter(Boolean).join(' ') || null,
    postedAt: row.postedAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

/** Nothing is tried while the package is left alone. */
const nextAt = ({ nextAt: own, pausedUntil }: DeliveryRow): string | null =>
  own !== null && pausedUntil !== null && pausedUntil > own ? pausedUntil : own;

/** All deliveries of an integration wait for it, also those that did not come upon its problem themselves. */
function reasonOf({ state, blocked: waits, reason }: DeliveryRow): Reason | null {
  if (waits === 1 && (state === 'ready' || state === 'unknown')) return { code: 'signIn' };
  return reason === null ? null : (JSON.parse(reason) as Reason);
}

const inWords = ({ values = {} }: Reason, language: Language): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      /debit|credit/i.test(name) ? formatEuros(Number(value), language) : value,
    ]),
  );
