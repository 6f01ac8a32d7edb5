import type { Knex } from 'knex';
import { actAs } from '../acting.js';
import type { App } from '../app.js';
import { rows } from '../database/index.js';

/** Names the entry that tells of a chain's beginning that went. */
export const cutSubject = 'auditEntry';

/** What that entry is about: the last that went, with its hash, on which the first that is left builds. */
export const cutId = (seq: number, hash: string): string => `${seq} ${hash}`;

interface Cut {
  tenantId: string;
  /** The first entry that stays. */
  before: number;
  /** So many entries go at most. */
  limit: number;
}

/**
 * Removes entries from the beginning of a tenant's chain. The hash of the last of them stays as the anchor of what is left,
 * and an entry of the chain itself tells of it, so that nobody cuts a chain without a trace.
 *
 * @param onRemoved does its work in the same transaction
 * @returns how many went
 */
export async function cutChain(
  { database }: App,
  { tenantId, before, limit }: Cut,
  onRemoved: (trx: Knex.Transaction, count: number) => Promise<void>,
): Promise<number> {
  const part = await database.rows<{ seq: number; hash: string }>(
    `SELECT seq, hash FROM audit_entries WHERE tenant_id = ? AND seq < ? ORDER BY seq LIMIT ${limit}`,
    [tenantId, before],
  );
  const last = part.at(-1);
  if (!last) return 0;
  const { seq, hash } = last;
  const event = { action: 'removed', subject: cutSubject, id: cutId(seq, hash), name: String(seq) };
  return actAs({ kind: 'system', operation: 'retention', tenantId, event }, () =>
    database.transaction(async (trx) => {
      await rows(trx, 'UPDATE audit_chains SET anchor_seq = ?, anchor_hash = ? WHERE tenant_id = ?', [
        seq,
        hash,
        tenantId,
      ]);
      const gone = await rows(trx, 'DELETE FROM audit_entries WHERE tenant_id = ? AND seq <= ? RETURNING 1', [
        tenantId,
        seq,
      ]);
      await onRemoved(trx, gone.length);
      return gone.length;
    }),
  );
}
