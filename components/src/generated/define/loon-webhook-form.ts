// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonWebhookForm } from '../loon-webhook-form.js';

define('loon-webhook-form', LoonWebhookForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-webhook-form': LoonWebhookForm;
  }
}
