// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerAccountCreateForm } from '../loon-ledger-account-create-form.js';

define('loon-ledger-account-create-form', LoonLedgerAccountCreateForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-account-create-form': LoonLedgerAccountCreateForm;
  }
}
