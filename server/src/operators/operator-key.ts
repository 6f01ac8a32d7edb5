import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { Model } from 'objection';
import type { App } from '../app.js';
import type { Answer, Call, OperatorCaller } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { EncryptionContext } from '../secrets/index.js';
import { termMs } from '../terms.js';

/** The answer that was given to an operator's call with an `Idempotency-Key`, sealed: it may hold a link. */
class OperatorKey extends Model {
  static override tableName = 'operator_keys';
  static override idColumn = ['operatorId', 'operation', 'key'];

  declare operatorId: string;
  declare operation: string;
  declare key: string;
  /** SHA-256 of the body: the same key with another is refused. */
  declare requestHash: string;
  /** An envelope of JSON. */
  declare body: string;
  declare createdAt: string;
}

const keptForMs = termMs('idempotencyKeys');

/** Does for an operator what `idempotent` does for logins: a call that comes again is answered again, and does nothing. */
export async function idempotentForOperator<T>(
  {
    operation,
    idempotencyKey: key,
    actor,
    body,
  }: Pick<Call, 'operation' | 'idempotencyKey'> & {
    actor: OperatorCaller;
    body: unknown;
  },
  app: App,
  run: (trx: Knex.Transaction) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  return app.database.transaction(async (trx) => {
    if (key === undefined) return run(trx);
    const { operatorId } = actor;
    const requestHash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
    const oldest = new Date(app.now().getTime() - keptForMs).toISOString();
    await OperatorKey.query(trx).delete().where('createdAt', '<', oldest);
    const place: EncryptionContext = { purpose: 'operator_keys.body', tenantId: '', id: `${operatorId} ${key}` };
    const kept = await OperatorKey.query(trx).findById([operatorId, operation, key]);
    if (kept) {
      if (kept.requestHash !== requestHash) throw new Problem('idempotency-key-reused');
      return JSON.parse(app.cipher.open(kept.body, place)) as Answer<T>;
    }
    const answer = await run(trx);
    await OperatorKey.query(trx).insert({
      operatorId,
      operation,
      key,
      requestHash,
      body: app.cipher.seal(JSON.stringify(answer), place),
      createdAt: app.now().toISOString(),
    });
    return answer;
  });
}
