/** Apart from the client: a receiver of webhooks needs nothing else, and a page has no use for it. */
import type { WebhookEvent } from './generated/models.js';

export type { DeliveryFailed, DeliveryPosted, JournalReady, RunLocked, WebhookEvent, WebhookTest } from './generated/models.js';

/**
 * Why a message cannot be trusted: a header is missing or malformed, it was signed too long ago or too far ahead, no
 * signature fits, or the secret or the body is not what it should be.
 */
export type WebhookFault = 'headers' | 'timestamp' | 'signature' | 'secret' | 'payload';

/** A message that is not from Loonpoort, not whole, or sent before. Answer it with 400. */
export class WebhookError extends Error {
  override name = 'WebhookError';

  constructor(readonly reason: WebhookFault) {
    super(texts[reason]);
  }
}

const texts: Record<WebhookFault, string> = {
  headers: 'The webhook headers are missing or malformed',
  timestamp: 'The webhook was signed too long ago or too far ahead; is the clock right?',
  signature: 'No signature fits: another secret, or the body was changed; pass it as it came, before any parsing',
  secret: 'The secret is not one of a webhook (whsec_…)',
  payload: 'The body is no JSON',
};

export interface VerifyOptions {
  /** Seconds that the time of signing may differ from now. Default 300. */
  tolerance?: number | undefined;
}

/** Headers as `fetch` has them, or as Node does. */
export type WebhookHeaders = Headers | Record<string, string | readonly string[] | undefined>;

/**
 * The event in a message, once its signature (Standard Webhooks, `v1`) is found right. Messages may come twice, with
 * the same `webhook-id`, and in any order.
 *
 * @param payload the body exactly as it came
 * @param secret the secret of the webhook, or several while a new one takes over
 * @throws WebhookError
 */
export async function verifyWebhook(
  payload: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { tolerance = 300 }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const id = read(headers, 'webhook-id');
  const timestamp = read(headers, 'webhook-timestamp');
  if (!/^\d{1,12}$/.test(timestamp)) throw new WebhookError('headers');
  const age = Date.now() / 1000 - Number(timestamp);
  if (!(Math.abs(age) <= tolerance)) throw new WebhookError('timestamp');
  const body = typeof payload === 'string' ? encoder.encode(payload) : payload;
  const head = encoder.encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  const keys = await Promise.all([secret].flat().map(keyOf));
  if (!(await fits(keys, read(headers, 'webhook-signature'), signed))) throw new WebhookError('signature');
  try {
    return JSON.parse(new TextDecoder().decode(body)) as WebhookEvent;
  } catch {
    throw new WebhookError('payload');
  }
}

const encoder = new TextEncoder();

function read(headers: WebhookHeaders, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  if (typeof value !== 'string' || value === '') throw new WebhookError('headers');
  return value;
}

async function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = secret.startsWith('whsec_') ? decode(secret.slice(6)) : undefined;
  if (!bytes || bytes.length < 24) throw new WebhookError('secret');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

/** Whether one of the signatures is by one of the keys; WebCrypto compares in constant time. */
async function fits(keys: CryptoKey[], signatures: string, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  for (const each of signatures.split(' ')) {
    const signature = each.startsWith('v1,') ? decode(each.slice(3)) : undefined;
    if (!signature) continue;
    for (const key of keys) if (await crypto.subtle.verify('HMAC', key, signature, signed)) return true;
  }
  return false;
}

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
