// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonAccessSettingsForm } from '../loon-access-settings-form.js';

define('loon-access-settings-form', LoonAccessSettingsForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-access-settings-form': LoonAccessSettingsForm;
  }
}
