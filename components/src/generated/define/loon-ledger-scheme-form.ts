// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerSchemeForm } from '../loon-ledger-scheme-form.js';

define('loon-ledger-scheme-form', LoonLedgerSchemeForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-scheme-form': LoonLedgerSchemeForm;
  }
}
