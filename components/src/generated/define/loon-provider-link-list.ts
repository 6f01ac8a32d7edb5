// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonProviderLinkList } from '../loon-provider-link-list.js';

define('loon-provider-link-list', LoonProviderLinkList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-provider-link-list': LoonProviderLinkList;
  }
}
