// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonFirmForm } from '../loon-firm-form.js';

define('loon-firm-form', LoonFirmForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-firm-form': LoonFirmForm;
  }
}
