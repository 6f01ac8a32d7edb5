// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonTagUserList } from '../loon-tag-user-list.js';

define('loon-tag-user-list', LoonTagUserList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-tag-user-list': LoonTagUserList;
  }
}
