// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonDebtorForm } from '../loon-debtor-form.js';

define('loon-debtor-form', LoonDebtorForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-debtor-form': LoonDebtorForm;
  }
}
