import type { Knex } from 'knex';
import { insertRows } from '../database/index.js';
import { LedgerAccountChange } from './ledger-account-change.js';
import type { LedgerScheme } from './ledger-scheme.js';
import { insertLines } from './insert-lines.js';
import { insertSchemeContent } from './insert-scheme-content.js';
import { always, type SchemeTimeline } from './scheme-timeline.js';

/** Fills a new scheme with all that another says, also with what holds from a day on. */
export async function copyTimeline(
  trx: Knex.Transaction,
  scheme: Pick<LedgerScheme, 'tenantId' | 'id'>,
  timeline: SchemeTimeline,
): Promise<void> {
  await insertSchemeContent(trx, scheme, timeline.at(always));
  const owner = { tenant_id: scheme.tenantId, scheme_id: scheme.id };
  const isLater = ({ validFrom }: { validFrom: string }) => validFrom > always;
  await insertRows(
    trx,
    LedgerAccountChange.tableName,
    owner,
    ['account', 'valid_from', 'number', 'name', 'kind', 'rgs'],
    timeline.accounts
      .filter(isLater)
      .map(({ account, validFrom, number, name, kind, rgs }) => [account, validFrom, number, name, kind, rgs]),
  );
  const account = (source: string | null) => timeline.accountAt(source, always)?.account ?? null;
  const withAccounts = <Booked extends { debit: string | null; credit: string | null }>(booked: Booked): Booked => ({
    ...booked,
    debit: account(booked.debit),
    credit: account(booked.credit),
  });
  const later = timeline.lines
    .filter(isLater)
    .map((line) => ({ ...withAccounts(line), parts: line.parts.map(withAccounts) }));
  await insertLines(trx, scheme, later);
}
