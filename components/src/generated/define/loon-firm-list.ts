// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonFirmList } from '../loon-firm-list.js';

define('loon-firm-list', LoonFirmList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-firm-list': LoonFirmList;
  }
}
