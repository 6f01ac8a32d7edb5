// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonWebhookEditForm } from '../loon-webhook-edit-form.js';

define('loon-webhook-edit-form', LoonWebhookEditForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-webhook-edit-form': LoonWebhookEditForm;
  }
}
