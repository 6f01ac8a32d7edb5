import type { Knex } from 'knex';
import type { App } from '../app.js';
import { today } from '../companies/wage-period.js';
import type { Schemas } from '../contract/handler.js';
import { type Condition, rows } from '../database/index.js';
import type { TermKey } from '../terms.js';

export type RemovedKind = Schemas['RemovedKind'];

/** Adds to the report of the day what went by a rule. */
export async function recordRemoval(
  app: App,
  trx: Knex.Transaction,
  { tenantId, rule, kind, count }: { tenantId: string; rule: TermKey; kind: RemovedKind; count: number },
): Promise<void> {
  if (count === 0) return;
  const key = [tenantId, today(app.now()), rule, kind];
  const added = await rows(
    trx,
    `UPDATE retention_removals SET count = count + ? WHERE tenant_id = ? AND day = ? AND rule = ? AND kind = ?
     RETURNING 1`,
    [count, ...key],
  );
  if (added.length > 0) return;
  await rows(trx, 'INSERT INTO retention_removals (tenant_id, day, rule, kind, count) VALUES (?, ?, ?, ?, ?)', [
    ...key,
    count,
  ]);
}

export interface Part {
  table: string;
  /** The columns of its key after `tenant_id`. */
  key: readonly string[];
  where: Condition;
  /** Rows that go in one transaction; fewer of those that hold much. */
  limit?: number;
}

/** So many small rows take some milliseconds: others write in between. */
const batchSize = 1000;

/** What is asked of a removal: the report's line that it counts in. */
export interface Counted {
  tenantId: string;
  rule: TermKey;
  kind?: RemovedKind;
}

/**
 * Removes the rows of a tenant that a condition selects, in transactions of their own, by the key that it was found by.
 *
 * @param signal ends it between two of them
 */
export async function removeRows(
  app: App,
  { tenantId, rule, kind }: Counted,
  { table, key, where, limit = batchSize }: Part,
  signal: AbortSignal,
): Promise<void> {
  const columns = ['tenant_id', ...key].join(', ');
  for (let removed = limit; removed === limit && !signal.aborted;) {
    removed = await app.database.transaction(async (trx) => {
      const gone = await rows(
        trx,
        `DELETE FROM ${table} WHERE (${columns}) IN (SELECT ${columns} FROM ${table} AS x
           WHERE x.tenant_id = ? AND ${where.sql} LIMIT ${limit}) RETURNING 1`,
        [tenantId, ...where.bindings],
      );
      if (kind) await recordRemoval(app, trx, { tenantId, rule, kind, count: gone.length });
      return gone.length;
    });
  }
}
