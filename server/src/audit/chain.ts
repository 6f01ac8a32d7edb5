import type { Knex } from 'knex';
import { insertRows, rows } from '../database/index.js';
import { inParts } from '../turns.js';
import type { DescribedEntry } from './describe-entries.js';
import { entryColumns, hashOf } from './entry.js';
import { placeEntries, type PreparedEntry } from './prepared-entries.js';

interface Head {
  endingAt: string | null;
  isNew: 0 | 1;
  seq: number;
  hash: string;
}

/** Adds entries to the chain of a tenant, in the transaction of what they tell of. A tenant that ends has no more. */
export async function appendEntries(
  trx: Knex.Transaction,
  tenantId: string,
  entries: readonly DescribedEntry[],
  at: string,
  prepared: readonly PreparedEntry[] = [],
): Promise<void> {
  // Who reads the same end in another process must lose the race, and not find its place taken: PostgreSQL does not know that a key
  // was counted up (https://www.postgresql.org/docs/18/mvcc-serialization-failure-handling.html).
  await rows(trx, 'UPDATE audit_chains SET head_seq = head_seq WHERE tenant_id = ?', [tenantId]);
  const [head] = await rows<Head>(trx, headSql, [tenantId]);
  if (!head || head.endingAt !== null) return;
  let { seq, hash } = head;
  const follow = (entry: DescribedEntry) => {
    const row = { ...entry, seq: (seq += 1), at };
    hash = hashOf(row, hash);
    return { ...row, hash };
  };
  for await (const { part } of inParts(prepared, 2500)) {
    const places = part.map(({ n, entry }) => {
      const row = follow(entry);
      return [n, row.seq, row.hash] as const;
    });
    await placeEntries(trx, tenantId, at, places);
  }
  for await (const { part } of inParts(entries, 2500)) {
    const added = part.map((entry) => {
      const row = follow(entry);
      return Object.values(entryColumns).map((name) => row[name]);
    });
    await insertRows(trx, 'audit_entries', {}, Object.keys(entryColumns), added);
  }
  const keep = head.isNew
    ? 'INSERT INTO audit_chains (head_seq, head_hash, tenant_id) VALUES (?, ?, ?)'
    : 'UPDATE audit_chains SET head_seq = ?, head_hash = ? WHERE tenant_id = ?';
  await rows(trx, keep, [seq, hash, tenantId]);
}

const headSql = `SELECT t.ending_at AS "endingAt", c.tenant_id IS NULL AS "isNew",
     coalesce(c.head_seq, 0) AS seq, coalesce(c.head_hash, '') AS hash
  FROM tenants AS t LEFT JOIN audit_chains AS c ON c.tenant_id = t.id WHERE t.id = ?`;
