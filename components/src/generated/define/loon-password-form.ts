// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonPasswordForm } from '../loon-password-form.js';

define('loon-password-form', LoonPasswordForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-password-form': LoonPasswordForm;
  }
}
