// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerLineCreateForm } from '../loon-ledger-line-create-form.js';

define('loon-ledger-line-create-form', LoonLedgerLineCreateForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-line-create-form': LoonLedgerLineCreateForm;
  }
}
