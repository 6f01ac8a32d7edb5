/** This stands apart from the client: a receiver of webhooks needs nothing else, and a page has no use for it. */
import type { WebhookEvent } from './generated/models.js';

export type {
  DeliveryFailed,
  DeliveryPosted,
  JournalReady,
  RunLocked,
  WebhookEvent,
  WebhookTest,
} from './generated/models.js';

/**
 * The reason why a message cannot be trusted: a header is missing or malformed, it was signed too long ago or too far
 * ahead, no signature fits, the secret is not one of a webhook, or the body is no JSON.
 */
export type WebhookErrorReason = 'headers' | 'timestamp' | 'signature' | 'secret' | 'payload';

/** A message is not from Loonpoort, not whole, or sent before. Answer it with status 400. */
export class WebhookError extends Error {
  override name = 'WebhookError';

  /** @param reason The check that failed. */
  constructor(readonly reason: WebhookErrorReason) {
    super(messages[reason]);
  }
}

const messages: Record<WebhookErrorReason, string> = {
  headers: 'The webhook headers are missing or malformed',
  timestamp: 'The webhook was signed too long ago or too far ahead; is the clock right?',
  signature: 'No signature fits: another secret, or the body was changed; pass it as it came, before any parsing',
  secret: 'The secret is not one of a webhook (whsec_…)',
  payload: 'The body is no JSON',
};

/** Settings of `verifyWebhook`. */
export interface VerifyOptions {
  /** The seconds that the time of signing may differ from now. Default 300. */
  toleranceSeconds?: number | undefined;
}

/** Headers as `fetch` has them, or as Node does. */
export type WebhookHeaders = Headers | Record<string, string | readonly string[] | undefined>;

/**
 * Checks the signature of a message (Standard Webhooks, `v1`) and reads its event. Messages may come twice, with the
 * same `webhook-id`, and in any order.
 *
 * @param payload The body exactly as it came, before any parsing.
 * @param headers The headers of the request; `webhook-id`, `webhook-timestamp` and `webhook-signature` are read.
 * @param secret The secret of the webhook (`whsec_…`), or several while a new one takes over.
 * @param options How far the time of signing may differ from now.
 * @returns The event; its `type` tells which data it carries.
 * @throws {WebhookError} The message cannot be trusted; `reason` says why.
 * @example
 * ```ts
 * import { verifyWebhook } from '@loonpoort/sdk/webhooks';
 *
 * export async function receive(request: Request, secret: string): Promise<Response> {
 *   const event = await verifyWebhook(await request.text(), request.headers, secret);
 *   if (event.type === 'journal.ready') console.log(event.data.journalId);
 *   return new Response(null, { status: 204 });
 * }
 * ```
 */
export async function verifyWebhook(
  payload: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { toleranceSeconds = 300 }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const id = readHeader(headers, 'webhook-id');
  const timestamp = readHeader(headers, 'webhook-timestamp');
  if (!/^\d{1,12}$/.test(timestamp)) throw new WebhookError('headers');
  const age = Date.now() / 1000 - Number(timestamp);
  if (!(Math.abs(age) <= toleranceSeconds)) throw new WebhookError('timestamp');
  const body = typeof payload === 'string' ? encoder.encode(payload) : payload;
  const head = encoder.encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  const keys = await Promise.all([secret].flat().map(importKey));
  if (!(await isSigned(keys, readHeader(headers, 'webhook-signature'), signed))) throw new WebhookError('signature');
  try {
    return JSON.parse(new TextDecoder().decode(body)) as WebhookEvent;
  } catch {
    throw new WebhookError('payload');
  }
}

const encoder = new TextEncoder();

function readHeader(headers: WebhookHeaders, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  if (typeof value !== 'string' || value === '') throw new WebhookError('headers');
  return value;
}

async function importKey(secret: string): Promise<CryptoKey> {
  const bytes = secret.startsWith('whsec_') ? decodeBase64(secret.slice(6)) : undefined;
  if (!bytes || bytes.length < 24) throw new WebhookError('secret');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

/** Tells whether one of the signatures is by one of the keys; WebCrypto compares in constant time. */
async function isSigned(keys: CryptoKey[], signatures: string, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  for (const each of signatures.split(' ')) {
    const signature = each.startsWith('v1,') ? decodeBase64(each.slice(3)) : undefined;
    if (!signature) continue;
    for (const key of keys) if (await crypto.subtle.verify('HMAC', key, signature, signed)) return true;
  }
  return false;
}

function decodeBase64(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
