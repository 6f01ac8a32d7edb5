// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonAccountSessionList } from '../loon-account-session-list.js';

define('loon-account-session-list', LoonAccountSessionList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-account-session-list': LoonAccountSessionList;
  }
}
