// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCompanyMoveForm } from '../loon-company-move-form.js';

define('loon-company-move-form', LoonCompanyMoveForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-company-move-form': LoonCompanyMoveForm;
  }
}
