import type { App } from '../app.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { isAllowedUrl } from '../outbound/addresses.js';

/** @throws Problem `invalid-input` when messages may not go to the URL */
export function assertUrl({ settings }: App, operation: 'createWebhook' | 'updateWebhook', url: string): void {
  if (!isAllowedUrl(url, settings.webhooks?.loopback ?? false))
    throw fieldProblem(fieldError(operation, '/url', 'webhookUrl'));
}
