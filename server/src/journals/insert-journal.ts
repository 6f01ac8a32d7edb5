import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { nextNumber } from '../database/index.js';
import { wageTaxOf } from './journal-builder.js';
import { Journal, type JournalLine } from './journal.js';
import { insertLines, lineValues } from './journal-lines.js';

/** A journal before it has a number. */
export type JournalDraft = Pick<
  Journal,
  | 'tenantId'
  | 'companyId'
  | 'runId'
  | 'schemeId'
  | 'schemeVersion'
  | 'variant'
  | 'splitBalance'
  | 'netPayPerEmployee'
  | 'kind'
  | 'corrects'
  | 'year'
  | 'periodFrom'
  | 'periodTo'
  | 'date'
  | 'bookingYear'
  | 'bookingPeriod'
  | 'bookingStart'
  | 'bookingEnd'
  | 'bookingChosen'
  | 'description'
  | 'wageTaxCodes'
  | 'fallbackCodes'
  | 'runHash'
  | 'schemeHash'
  | 'createdAt'
  | 'createdBy'
> & { lines: JournalLine[] };

/** Returns a SHA-256 over what a journal books, when and for whom; the same content has the same hash. */
export function hashJournal({
  lines,
  ...head
}: Pick<
  JournalDraft,
  'companyId' | 'runId' | 'variant' | 'kind' | 'corrects' | 'year' | 'periodFrom' | 'periodTo' | 'date' | 'lines'
>): string {
  const { companyId, runId, variant, kind, corrects, year, periodFrom, periodTo, date } = head;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([companyId, runId, variant, kind, corrects, year, periodFrom, periodTo, date]));
  for (const line of lines) hash.update(JSON.stringify(lineValues(line)));
  return hash.digest('hex');
}

/** Numbers a journal and keeps it for good. */
export async function insertJournal(trx: Knex.Transaction, { lines, ...draft }: JournalDraft): Promise<Journal> {
  const id = uuid();
  // The number is given inside the transaction: with one writer, numbers appear to readers in their own order, without
  // gaps.
  const number = await nextNumber(trx, 'journal_numbers', { tenant_id: draft.tenantId }, 'last');
  await insertLines(trx, draft.tenantId, id, lines);
  return Journal.query(trx).insert({
    ...draft,
    id,
    number,
    reference: `LP${String(number).padStart(8, '0')}`,
    total: lines.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0),
    lineCount: lines.length,
    wageTax: wageTaxOf(lines),
    wageCosts: lines.reduce((sum, { kind, amount }) => sum + (kind === 'profitAndLoss' ? amount : 0), 0),
    hash: hashJournal({ ...draft, lines }),
    supersededBy: null,
    staleReason: null,
    staleAt: null,
    unsettled: 0,
    leftHash: null,
    leftAt: null,
    leftBy: null,
  });
}
