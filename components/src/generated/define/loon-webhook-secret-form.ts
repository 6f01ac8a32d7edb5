// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonWebhookSecretForm } from '../loon-webhook-secret-form.js';

define('loon-webhook-secret-form', LoonWebhookSecretForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-webhook-secret-form': LoonWebhookSecretForm;
  }
}
