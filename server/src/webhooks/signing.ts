import { createHmac, randomBytes } from 'node:crypto';
import type { App } from '../app.js';
import type { Webhook } from './webhook.js';

/** Milliseconds that the former secret signs along. */
export const overlap = 24 * 3600 * 1000;

const prefix = 'whsec_';

type Row = Pick<Webhook, 'tenantId' | 'id'>;

/** A secret in the form of Standard Webhooks: 256 bits, base64. */
export const newSecret = (): string => prefix + randomBytes(32).toString('base64');

const place = ({ tenantId, id }: Row, column: 'secret' | 'formerSecret') => ({ purpose: `webhooks.${column}`, tenantId, id });

export const sealSecret = ({ cipher }: App, row: Row, secret: string): string => cipher.seal(secret, place(row, 'secret'));

/** The columns after a rotation to `secret`. */
export function rotated(
  { cipher, now }: App,
  row: Webhook,
  secret: string,
  immediately: boolean,
): Pick<Webhook, 'secret' | 'formerSecret' | 'formerUntil'> {
  const former = immediately ? undefined : cipher.open(row.secret, place(row, 'secret'));
  return {
    secret: cipher.seal(secret, place(row, 'secret')),
    formerSecret: former === undefined ? null : cipher.seal(former, place(row, 'formerSecret')),
    formerUntil: former === undefined ? null : new Date(now().getTime() + overlap).toISOString(),
  };
}

/** The headers of one attempt (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md). */
export function signedHeaders({ cipher }: App, row: Webhook, message: { id: string; payload: string }, at: Date): Record<string, string> {
  const seconds = String(Math.floor(at.getTime() / 1000));
  const secrets = [cipher.open(row.secret, place(row, 'secret'))];
  if (row.formerSecret && row.formerUntil && row.formerUntil > at.toISOString()) {
    secrets.push(cipher.open(row.formerSecret, place(row, 'formerSecret')));
  }
  const signed = `${message.id}.${seconds}.${message.payload}`;
  const signatures = secrets.map((secret) => `v1,${createHmac('sha256', keyOf(secret)).update(signed).digest('base64')}`);
  return { 'webhook-id': message.id, 'webhook-timestamp': seconds, 'webhook-signature': signatures.join(' ') };
}

const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(prefix.length), 'base64');
