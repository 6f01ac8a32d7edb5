// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLoginForm } from '../loon-login-form.js';

define('loon-login-form', LoonLoginForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-login-form': LoonLoginForm;
  }
}
