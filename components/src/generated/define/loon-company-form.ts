// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCompanyForm } from '../loon-company-form.js';

define('loon-company-form', LoonCompanyForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-company-form': LoonCompanyForm;
  }
}
