// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerAccountList } from '../loon-ledger-account-list.js';

define('loon-ledger-account-list', LoonLedgerAccountList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-account-list': LoonLedgerAccountList;
  }
}
