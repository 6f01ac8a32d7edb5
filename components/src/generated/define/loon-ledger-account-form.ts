// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerAccountForm } from '../loon-ledger-account-form.js';

define('loon-ledger-account-form', LoonLedgerAccountForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-account-form': LoonLedgerAccountForm;
  }
}
