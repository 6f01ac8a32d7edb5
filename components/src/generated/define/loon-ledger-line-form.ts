// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerLineForm } from '../loon-ledger-line-form.js';

define('loon-ledger-line-form', LoonLedgerLineForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-line-form': LoonLedgerLineForm;
  }
}
