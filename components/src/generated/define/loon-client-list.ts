// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonClientList } from '../loon-client-list.js';

define('loon-client-list', LoonClientList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-client-list': LoonClientList;
  }
}
