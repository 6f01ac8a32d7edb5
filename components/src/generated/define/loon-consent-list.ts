// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonConsentList } from '../loon-consent-list.js';

define('loon-consent-list', LoonConsentList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-consent-list': LoonConsentList;
  }
}
