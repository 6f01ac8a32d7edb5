import type { App } from '../app.js';
import type { OperatorCaller, Schemas } from '../contract/handler.js';
import { hashToken, newToken } from '../secrets/index.js';
import { commandOperator, Operator } from './operator.js';
import { recordAction } from './record-action.js';

/** Scanners of sources and logs find secrets that got there by how they begin. */
const prefix = 'lpo_';

const dayMs = 24 * 3600 * 1000;

/** A secret works for a year where nothing else is said (ASVS 5.0, 13.2.1: credentials of services change regularly). */
const lifetimeMs = 365 * dayMs;

/** Recording every use would be a write for every call. */
const recordUseAfterMs = 60_000;

export interface OperatorInput {
  name: string;
  scopes: Schemas['OperatorScope'][];
  /** The moment from which the secret works no longer. */
  expiresAt?: Date | undefined;
}

/** Makes a credential, whose secret of 256 bits nothing can show again. */
export async function createOperator(
  app: App,
  { name, scopes, expiresAt }: OperatorInput,
): Promise<{ operator: Operator; secret: string }> {
  const secret = `${prefix}${newToken()}`;
  const now = app.now();
  const operator = await app.database.transaction(async (trx) => {
    const row = await Operator.query(trx).insertAndFetch({
      name,
      scopes,
      secretHash: hashToken(secret),
      hint: `${secret.slice(0, 6)}…${secret.slice(-4)}`,
      createdAt: now.toISOString(),
      expiresAt: (expiresAt ?? new Date(now.getTime() + lifetimeMs)).toISOString(),
    });
    const details = `${name}: ${scopes.join(', ')}`;
    await recordAction(app, trx, { by: commandOperator, action: 'createOperator', details });
    return row;
  });
  return { operator, secret };
}

/** Ends a credential at once. @returns it, or nothing where there is none of this id that works */
export async function revokeOperator(app: App, id: string): Promise<Operator | undefined> {
  return app.database.transaction(async (trx) => {
    const operator = await Operator.query(trx).findOne({ id, revokedAt: null });
    if (!operator) return undefined;
    await Operator.query(trx).patch({ revokedAt: app.now().toISOString() }).where({ id });
    await recordAction(app, trx, { by: commandOperator, action: 'revokeOperator', details: operator.name });
    return operator;
  });
}

/** Returns the operator that a secret belongs to; it is asked anew at every call, so that a revocation counts at once. */
export async function authenticateOperator(app: App, secret: string): Promise<OperatorCaller | undefined> {
  const { database } = app;
  const operator = await Operator.query(database.read).findOne({ secretHash: hashToken(secret), revokedAt: null });
  const now = app.now();
  if (!operator || operator.expiresAt <= now.toISOString()) return undefined;
  const { id, name, scopes, lastUsedAt } = operator;
  if (lastUsedAt === null || now.getTime() - Date.parse(lastUsedAt) > recordUseAfterMs) {
    // Beside the call: what only reads works while nothing can be saved.
    database
      .transaction((trx) => Operator.query(trx).patch({ lastUsedAt: now.toISOString() }).where({ id }))
      .catch(() => undefined);
  }
  return { operatorId: id, name, scopes };
}
