// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonDebtorEditForm } from '../loon-debtor-edit-form.js';

define('loon-debtor-edit-form', LoonDebtorEditForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-debtor-edit-form': LoonDebtorEditForm;
  }
}
