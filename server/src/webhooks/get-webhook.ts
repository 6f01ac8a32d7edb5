import type { Handler } from '../contract/handler.js';
import { readWebhook } from './to-webhook.js';

export const getWebhook: Handler<'getWebhook'> = ({ params, actor }, app) => readWebhook(app, actor, params.webhookId);
