// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonDebtorTagsForm } from '../loon-debtor-tags-form.js';

define('loon-debtor-tags-form', LoonDebtorTagsForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-debtor-tags-form': LoonDebtorTagsForm;
  }
}
