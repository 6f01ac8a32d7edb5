// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerAccountChangeForm } from '../loon-ledger-account-change-form.js';

define('loon-ledger-account-change-form', LoonLedgerAccountChangeForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-account-change-form': LoonLedgerAccountChangeForm;
  }
}
