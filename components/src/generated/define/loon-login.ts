// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLogin } from '../loon-login.js';

define('loon-login', LoonLogin);

declare global {
  interface HTMLElementTagNameMap {
    'loon-login': LoonLogin;
  }
}
