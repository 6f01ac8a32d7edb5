// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonFirmEditForm } from '../loon-firm-edit-form.js';

define('loon-firm-edit-form', LoonFirmEditForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-firm-edit-form': LoonFirmEditForm;
  }
}
