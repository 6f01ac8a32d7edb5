import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { v7 as uuid } from 'uuid';
import { wageTaxOf } from './books.js';
import { Journal, type JournalLine } from './journal.js';
import { insertLines, valuesOf } from './lines.js';

/** A journal before it has a number. */
export type Draft = Pick<
  Journal,
  | 'tenantId' | 'companyId' | 'runId' | 'schemeId' | 'schemeVersion' | 'variant' | 'splitBalance' | 'kind' | 'corrects'
  | 'year' | 'periodFrom' | 'periodTo' | 'date' | 'description' | 'wageTaxCodes' | 'fallbackCodes' | 'runHash'
  | 'schemeHash' | 'createdAt' | 'createdBy'
> & { lines: JournalLine[] };

/** SHA-256 over what a journal books, when and for whom; the same content has the same hash. */
export function hashOf({ lines, ...head }: Pick<Draft, 'companyId' | 'runId' | 'variant' | 'kind' | 'corrects' | 'year' | 'periodFrom' | 'periodTo' | 'date' | 'lines'>): string {
  const { companyId, runId, variant, kind, corrects, year, periodFrom, periodTo, date } = head;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([companyId, runId, variant, kind, corrects, year, periodFrom, periodTo, date]));
  for (const line of lines) hash.update(JSON.stringify(valuesOf(line)));
  return hash.digest('hex');
}

/** Numbers a journal and keeps it for good. */
export async function keepJournal(trx: Knex.Transaction, { lines, ...draft }: Draft): Promise<Journal> {
  const id = uuid();
  const number = await nextNumber(trx, draft.tenantId);
  await insertLines(trx, draft.tenantId, id, lines);
  return Journal.query(trx).insertAndFetch({
    ...draft,
    id,
    number,
    reference: `LP${String(number).padStart(8, '0')}`,
    total: lines.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0),
    lineCount: lines.length,
    wageTax: wageTaxOf(lines),
    hash: hashOf({ ...draft, lines }),
    supersededBy: null,
    staleReason: null,
  });
}

/** Given inside the transaction: with one writer, numbers appear to readers in their own order, without gaps. */
async function nextNumber(trx: Knex, tenantId: string): Promise<number> {
  const rows = (await trx.raw(
    `INSERT INTO journal_numbers (tenant_id, last) VALUES (?, 1)
     ON CONFLICT (tenant_id) DO UPDATE SET last = last + 1 RETURNING last`,
    [tenantId],
  )) as [{ last: number }];
  return rows[0].last;
}
