import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Actor, Answer, Call } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { inParts } from '../turns.js';
import { termMs } from '../terms.js';
import { IdempotencyKey } from './idempotency-key.js';

const keptForMs = termMs('idempotencyKeys');

/**
 * Runs an effect in one transaction. With an `Idempotency-Key` the answer is kept in that same transaction, so a
 * repeated call gets it again and does nothing; the key belongs to the caller and the operation.
 * (https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/)
 */
export async function idempotent<T>(
  call: Pick<Call, 'operation' | 'idempotencyKey'> & { params: unknown; body: unknown; actor: Actor },
  app: { database: Pick<App['database'], 'transaction'>; now: App['now'] },
  run: (trx: Knex.Transaction) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { operation, idempotencyKey: key } = call;
  if (key === undefined) return app.database.transaction(run);
  const { tenantId, login } = call.actor;
  const hash = createHash('sha256');
  hash.update(`[${JSON.stringify(call.params)},`);
  for await (const text of jsonParts(call.body)) hash.update(text);
  hash.update(']');
  const requestHash = hash.digest('hex');
  return app.database.transaction(async (trx) => {
    const oldest = new Date(app.now().getTime() - keptForMs).toISOString();
    await IdempotencyKey.query(trx).delete().where({ tenantId }).where('createdAt', '<', oldest);
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

/** Writes JSON as `JSON.stringify` does, in parts: the lines of a run take too long at once. */
async function* jsonParts(body: unknown): AsyncGenerator<string> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return yield JSON.stringify(body ?? null);
  let separator = '{';
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    yield `${separator}${JSON.stringify(name)}:`;
    separator = ',';
    if (!Array.isArray(value)) {
      yield JSON.stringify(value);
      continue;
    }
    yield '[';
    for await (const { at, part } of inParts(value)) yield (at > 0 ? ',' : '') + JSON.stringify(part).slice(1, -1);
    yield ']';
  }
  yield separator === '{' ? '{}' : '}';
}
