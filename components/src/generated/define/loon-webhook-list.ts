// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonWebhookList } from '../loon-webhook-list.js';

define('loon-webhook-list', LoonWebhookList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-webhook-list': LoonWebhookList;
  }
}
