import type { Schemas } from '../contract/handler.js';
import { TenantModel } from '../database/index.js';

/** An address to which messages about events go, of a login or of a client. */
export class Webhook extends TenantModel {
  static override tableName = 'webhooks';
  static override jsonAttributes = ['types'];
  static override stamps = ['createdAt'] as const;

  declare loginId: string | null;
  declare clientId: string | null;
  declare url: string;
  declare types: Schemas['WebhookType'][];
  declare state: Schemas['WebhookState'];
  /** Envelope; see `signing.ts`. */
  declare secret: string;
  /** Envelope of the secret before, which signs along until `formerUntil`. */
  declare formerSecret: string | null;
  declare formerUntil: string | null;
  /** Until when the receiver asked to be left alone. */
  declare restingUntil: string | null;
  declare lastDeliveredAt: string | null;
  declare version: number;
  declare createdAt: string;
}

/** A message to a webhook. Its id is the `webhook-id`, the same at every attempt. */
export class WebhookMessage extends TenantModel {
  static override tableName = 'webhook_messages';
  static override stamps = ['createdAt'] as const;

  declare webhookId: string;
  declare companyId: string | null;
  declare type: Schemas['WebhookMessage']['type'];
  /** The body as it is sent and signed. */
  declare payload: string;
  declare state: Schemas['WebhookMessageState'];
  /** Tries since it was made, or since somebody asked to send it again. */
  declare series: number;
  /** The time of the next attempt; empty for at once, null when nothing is tried any more. */
  declare dueAt: string | null;
  declare createdAt: string;
}

/** One attempt to send a message. */
export class WebhookAttempt extends TenantModel {
  static override tableName = 'webhook_attempts';

  declare messageId: string;
  declare outcome: Schemas['WebhookOutcome'];
  /** HTTP status of the answer, where there was one. */
  declare status: number | null;
  declare milliseconds: number;
  declare at: string;
}
