// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonAuthorizationList } from '../loon-authorization-list.js';

define('loon-authorization-list', LoonAuthorizationList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-authorization-list': LoonAuthorizationList;
  }
}
