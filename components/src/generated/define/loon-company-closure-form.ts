// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCompanyClosureForm } from '../loon-company-closure-form.js';

define('loon-company-closure-form', LoonCompanyClosureForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-company-closure-form': LoonCompanyClosureForm;
  }
}
