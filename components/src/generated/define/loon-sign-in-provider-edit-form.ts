// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonSignInProviderEditForm } from '../loon-sign-in-provider-edit-form.js';

define('loon-sign-in-provider-edit-form', LoonSignInProviderEditForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-sign-in-provider-edit-form': LoonSignInProviderEditForm;
  }
}
