// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLinkedProviderList } from '../loon-linked-provider-list.js';

define('loon-linked-provider-list', LoonLinkedProviderList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-linked-provider-list': LoonLinkedProviderList;
  }
}
