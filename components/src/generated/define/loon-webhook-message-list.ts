// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonWebhookMessageList } from '../loon-webhook-message-list.js';

define('loon-webhook-message-list', LoonWebhookMessageList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-webhook-message-list': LoonWebhookMessageList;
  }
}
