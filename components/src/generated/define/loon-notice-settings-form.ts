// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonNoticeSettingsForm } from '../loon-notice-settings-form.js';

define('loon-notice-settings-form', LoonNoticeSettingsForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-notice-settings-form': LoonNoticeSettingsForm;
  }
}
