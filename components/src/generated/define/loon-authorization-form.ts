// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonAuthorizationForm } from '../loon-authorization-form.js';

define('loon-authorization-form', LoonAuthorizationForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-authorization-form': LoonAuthorizationForm;
  }
}
