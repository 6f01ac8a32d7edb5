// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonRolePicker } from '../loon-role-picker.js';

define('loon-role-picker', LoonRolePicker);

declare global {
  interface HTMLElementTagNameMap {
    'loon-role-picker': LoonRolePicker;
  }
}
