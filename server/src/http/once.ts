import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Actor, Answer, Call, Person } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';

const keptFor = 7 * 24 * 3600 * 1000;

/**
 * Runs an effect in one transaction. With an `Idempotency-Key` the answer is kept in that same transaction, so a
 * repeated call gets it again and does nothing; the key belongs to the caller and the operation.
 * (https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/)
 */
export async function once<T>(
  call: Pick<Call, 'operation' | 'idempotencyKey'> & { params: unknown; body: unknown; actor: Person | Actor },
  app: App,
  run: (trx: Knex.Transaction) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  return app.database.transaction(async (trx) => {
    if (call.idempotencyKey === undefined) return run(trx);
    const { tenantId, login } = call.actor;
    const principal = login?.id ?? (call.actor as Person).personId;
    const id = { tenantId, principal, operation: call.operation, key: call.idempotencyKey };
    const requestHash = createHash('sha256').update(JSON.stringify([call.params, call.body])).digest('hex');
    await trx('idempotencyKeys').where('createdAt', '<', new Date(app.now().getTime() - keptFor).toISOString()).delete();
    const kept = (await trx('idempotencyKeys').where(id).first()) as { requestHash: string; body: string } | undefined;
    if (kept) {
      if (kept.requestHash !== requestHash) throw new Problem('idempotency-key-reused');
      return JSON.parse(kept.body) as Answer<T>;
    }
    const answer = await run(trx);
    await trx('idempotencyKeys').insert({
      ...id,
      requestHash,
      status: answer.status ?? 200,
      headers: '{}',
      body: JSON.stringify(answer),
      createdAt: app.now().toISOString(),
    });
    return answer;
  });
}
