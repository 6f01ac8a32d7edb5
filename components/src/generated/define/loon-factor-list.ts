// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonFactorList } from '../loon-factor-list.js';

define('loon-factor-list', LoonFactorList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-factor-list': LoonFactorList;
  }
}
