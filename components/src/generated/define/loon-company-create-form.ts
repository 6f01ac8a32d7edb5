// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCompanyCreateForm } from '../loon-company-create-form.js';

define('loon-company-create-form', LoonCompanyCreateForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-company-create-form': LoonCompanyCreateForm;
  }
}
