import type { Handlers } from '../contract/handler.js';
import { createWebhook } from './create-webhook.js';
import { getWebhook } from './get-webhook.js';
import { listWebhookMessages } from './list-webhook-messages.js';
import { listWebhooks } from './list-webhooks.js';
import { removeWebhook } from './remove-webhook.js';
import { replayWebhookMessage } from './replay-webhook-message.js';
import { rotateWebhookSecret } from './rotate-webhook-secret.js';
import { testWebhook } from './test-webhook.js';
import { updateWebhook } from './update-webhook.js';

export const webhooks = {
  listWebhooks,
  getWebhook,
  createWebhook,
  updateWebhook,
  removeWebhook,
  rotateWebhookSecret,
  testWebhook,
  listWebhookMessages,
  replayWebhookMessage,
} satisfies Partial<Handlers>;
