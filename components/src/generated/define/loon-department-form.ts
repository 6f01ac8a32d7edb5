// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonDepartmentForm } from '../loon-department-form.js';

define('loon-department-form', LoonDepartmentForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-department-form': LoonDepartmentForm;
  }
}
