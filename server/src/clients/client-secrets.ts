import type { Knex } from 'knex';
import type { App } from '../app.js';
import { hashToken, newToken } from '../secrets/index.js';
import { ClientSecret } from './client.js';

const hour = 3600 * 1000;

/** A secret works for a year (ASVS 5.0, 13.2.1: credentials of services change regularly). */
const lifetimeMs = 365 * 24 * hour;

/** The former secret works for a day beside a new one. */
export const overlapMs = 24 * hour;

/** Scanners of sources and logs find secrets that got there by how they begin. */
const prefix = 'lp_';

/** Makes a secret of 256 bits for a client and keeps its hash; nothing can show the secret again. */
export async function issueSecret(
  { now }: App,
  trx: Knex.Transaction,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<string> {
  const secret = `${prefix}${newToken()}`;
  const time = now().getTime();
  await ClientSecret.query(trx).insert({
    tenantId,
    clientId: id,
    hash: hashToken(secret),
    hint: `${secret.slice(0, 5)}…${secret.slice(-4)}`,
    expiresAt: new Date(time + lifetimeMs).toISOString(),
    createdAt: new Date(time).toISOString(),
  });
  return secret;
}

/** Ends all secrets of a client, but lets the newest work on for the time of an overlap where that is wanted. */
export async function endSecrets(
  { now }: App,
  trx: Knex.Transaction,
  { tenantId, id: clientId }: { tenantId: string; id: string },
  immediately: boolean,
): Promise<void> {
  const newest = immediately
    ? undefined
    : await ClientSecret.query(trx).where({ tenantId, clientId }).orderBy('id', 'desc').first();
  const until = new Date(now().getTime() + overlapMs).toISOString();
  await ClientSecret.query(trx)
    .delete()
    .where({ tenantId, clientId })
    .whereNot({ id: newest?.id ?? '' });
  if (newest && newest.expiresAt > until) {
    await ClientSecret.query(trx).patch({ expiresAt: until }).where({ tenantId, id: newest.id });
  }
}
