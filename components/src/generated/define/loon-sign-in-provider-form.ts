// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonSignInProviderForm } from '../loon-sign-in-provider-form.js';

define('loon-sign-in-provider-form', LoonSignInProviderForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-sign-in-provider-form': LoonSignInProviderForm;
  }
}
