import type { Handlers } from '../contract/handler.js';
import { createWebhook, getWebhook, removeWebhook, rotateWebhookSecret, updateWebhook } from './manage-webhooks.js';
import { listWebhookMessages, replayWebhookMessage, testWebhook } from './messages.js';
import { listWebhooks } from './webhook-list.js';

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
