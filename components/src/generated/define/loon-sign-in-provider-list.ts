// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonSignInProviderList } from '../loon-sign-in-provider-list.js';

define('loon-sign-in-provider-list', LoonSignInProviderList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-sign-in-provider-list': LoonSignInProviderList;
  }
}
