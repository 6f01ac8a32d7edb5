// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonEmployeeCreateForm } from '../loon-employee-create-form.js';

define('loon-employee-create-form', LoonEmployeeCreateForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-employee-create-form': LoonEmployeeCreateForm;
  }
}
