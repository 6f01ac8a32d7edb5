// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonDebtorList } from '../loon-debtor-list.js';

define('loon-debtor-list', LoonDebtorList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-debtor-list': LoonDebtorList;
  }
}
