import { randomBytes } from 'node:crypto';
import { Webhook as Signer } from 'standardwebhooks';
import type { App } from '../app.js';
import type { EncryptionContext } from '../secrets/index.js';
import type { Webhook } from './webhook.js';

/** The former secret signs along for so long. */
export const overlapMs = 24 * 3_600_000;

type WebhookKey = Pick<Webhook, 'tenantId' | 'id'>;

/** Makes a secret in the form of Standard Webhooks: 256 bits, base64. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

const contextOf = ({ tenantId, id }: WebhookKey, column: 'secret' | 'formerSecret'): EncryptionContext => ({
  purpose: `webhooks.${column}`,
  tenantId,
  id,
});

export const sealSecret = ({ cipher }: App, webhook: WebhookKey, secret: string): string =>
  cipher.seal(secret, contextOf(webhook, 'secret'));

/** Returns the columns after a rotation to `secret`; unless it is immediate, the one before signs along for a day. */
export function rotatedColumns(
  { cipher, now }: App,
  webhook: Webhook,
  secret: string,
  immediately: boolean,
): Pick<Webhook, 'secret' | 'formerSecret' | 'formerUntil'> {
  const columns = { secret: cipher.seal(secret, contextOf(webhook, 'secret')), formerSecret: null, formerUntil: null };
  if (immediately) return columns;
  const former = cipher.open(webhook.secret, contextOf(webhook, 'secret'));
  return {
    ...columns,
    formerSecret: cipher.seal(former, contextOf(webhook, 'formerSecret')),
    formerUntil: new Date(now().getTime() + overlapMs).toISOString(),
  };
}

/** Signs one attempt (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md). */
export function signedHeaders(
  { cipher }: App,
  webhook: Webhook,
  message: { id: string; payload: string },
  at: Date,
): Record<string, string> {
  const secrets = [cipher.open(webhook.secret, contextOf(webhook, 'secret'))];
  if (webhook.formerSecret && webhook.formerUntil && webhook.formerUntil > at.toISOString()) {
    secrets.push(cipher.open(webhook.formerSecret, contextOf(webhook, 'formerSecret')));
  }
  const signatures = secrets.map((secret) => new Signer(secret).sign(message.id, at, message.payload));
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}
