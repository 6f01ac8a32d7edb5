// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerLineChangeForm } from '../loon-ledger-line-change-form.js';

define('loon-ledger-line-change-form', LoonLedgerLineChangeForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-line-change-form': LoonLedgerLineChangeForm;
  }
}
