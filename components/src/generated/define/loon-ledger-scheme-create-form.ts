// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLedgerSchemeCreateForm } from '../loon-ledger-scheme-create-form.js';

define('loon-ledger-scheme-create-form', LoonLedgerSchemeCreateForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-ledger-scheme-create-form': LoonLedgerSchemeCreateForm;
  }
}
