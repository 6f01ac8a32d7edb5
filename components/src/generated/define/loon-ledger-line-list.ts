// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerLineList } from '../loon-ledger-line-list.js';

define('loon-ledger-line-list', LoonLedgerLineList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-line-list': LoonLedgerLineList;
  }
}
