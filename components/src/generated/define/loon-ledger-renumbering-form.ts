// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerRenumberingForm } from '../loon-ledger-renumbering-form.js';

define('loon-ledger-renumbering-form', LoonLedgerRenumberingForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-renumbering-form': LoonLedgerRenumberingForm;
  }
}
