// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerSchemeList } from '../loon-ledger-scheme-list.js';

define('loon-ledger-scheme-list', LoonLedgerSchemeList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-scheme-list': LoonLedgerSchemeList;
  }
}
