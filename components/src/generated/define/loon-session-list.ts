// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonSessionList } from '../loon-session-list.js';

define('loon-session-list', LoonSessionList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-session-list': LoonSessionList;
  }
}
