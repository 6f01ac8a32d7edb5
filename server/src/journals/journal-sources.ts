import type { Knex } from 'knex';
import { rows } from '../database/index.js';
import type { Variant } from './journal.js';

/** Wages that were booked under a scheme, and how often that counts in a journal: -1 where it is taken back. */
export interface JournalSource {
  factor: number;
  runSnapshot: string;
  schemeSnapshot: string;
  variant: Variant;
  splitBalance: boolean;
  netPayPerEmployee: boolean;
  /** The account for wage codes without one. */
  fallback: { number: string; name: string } | null;
}

interface Row extends Omit<JournalSource, 'splitBalance' | 'netPayPerEmployee' | 'fallback'> {
  splitBalance: number;
  netPayPerEmployee: number;
  fallback: string | null;
}

/**
 * Reads what a journal is the sum of: a regular one of one, a difference of what the run was and what was delivered.
 * Journals whose lines have their sources written down with them have none.
 */
export async function readSources(knex: Knex, tenantId: string, journalId: string): Promise<JournalSource[]> {
  const found = await rows<Row>(
    knex,
    `SELECT factor, run_snapshot AS "runSnapshot", scheme_snapshot AS "schemeSnapshot", variant,
       split_balance AS "splitBalance", net_pay_per_employee AS "netPayPerEmployee", fallback
     FROM journal_sources WHERE tenant_id = ? AND journal_id = ? ORDER BY seq`,
    [tenantId, journalId],
  );
  return found.map(({ splitBalance, netPayPerEmployee, fallback, ...source }) => ({
    ...source,
    splitBalance: splitBalance === 1,
    netPayPerEmployee: netPayPerEmployee === 1,
    fallback: fallback === null ? null : (JSON.parse(fallback) as JournalSource['fallback']),
  }));
}
