// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonEmployeeForm } from '../loon-employee-form.js';

define('loon-employee-form', LoonEmployeeForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-employee-form': LoonEmployeeForm;
  }
}
