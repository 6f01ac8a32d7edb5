import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Actor, Answer, Call } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { IdempotencyKey } from './idempotency-key.js';

const keptForMs = 7 * 24 * 3600 * 1000;

/**
 * Runs an effect in one transaction. With an `Idempotency-Key` the answer is kept in that same transaction, so a
 * repeated call gets it again and does nothing; the key belongs to the caller and the operation.
 * (https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/)
 */
export async function idempotent<T>(
  call: Pick<Call, 'operation' | 'idempotencyKey'> & { params: unknown; body: unknown; actor: Actor },
  app: App,
  run: (trx: Knex.Transaction) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  return app.database.transaction(async (trx) => {
    const { operation, idempotencyKey: key } = call;
    if (key === undefined) return run(trx);
    const { tenantId, login } = call.actor;
    const requestHash = createHash('sha256')
      .update(JSON.stringify([call.params, call.body]))
      .digest('hex');
    const oldest = new Date(app.now().getTime() - keptForMs).toISOString();
    await IdempotencyKey.query(trx).delete().where('createdAt', '<', oldest);
    const kept = await IdempotencyKey.query(trx).findById([tenantId, login.id, operation, key]);
    if (kept) {
      if (kept.requestHash !== requestHash) throw new Problem('idempotency-key-reused');
      return JSON.parse(kept.body) as Answer<T>;
    }
    const answer = await run(trx);
    await IdempotencyKey.query(trx).insert({
      tenantId,
      principal: login.id,
      operation,
      key,
      requestHash,
      body: JSON.stringify(answer),
      createdAt: app.now().toISOString(),
    });
    return answer;
  });
}
