// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonDebtorClosureForm } from '../loon-debtor-closure-form.js';

define('loon-debtor-closure-form', LoonDebtorClosureForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-debtor-closure-form': LoonDebtorClosureForm;
  }
}
