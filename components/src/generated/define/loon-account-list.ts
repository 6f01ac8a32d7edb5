// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonAccountList } from '../loon-account-list.js';

define('loon-account-list', LoonAccountList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-account-list': LoonAccountList;
  }
}
