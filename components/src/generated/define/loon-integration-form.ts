// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonIntegrationForm } from '../loon-integration-form.js';

define('loon-integration-form', LoonIntegrationForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-integration-form': LoonIntegrationForm;
  }
}
