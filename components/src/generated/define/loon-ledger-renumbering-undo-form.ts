// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerRenumberingUndoForm } from '../loon-ledger-renumbering-undo-form.js';

define('loon-ledger-renumbering-undo-form', LoonLedgerRenumberingUndoForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-renumbering-undo-form': LoonLedgerRenumberingUndoForm;
  }
}
