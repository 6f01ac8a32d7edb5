// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonRunList } from '../loon-run-list.js';

define('loon-run-list', LoonRunList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-run-list': LoonRunList;
  }
}
