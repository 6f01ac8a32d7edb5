// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonDepartmentCreateForm } from '../loon-department-create-form.js';

define('loon-department-create-form', LoonDepartmentCreateForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-department-create-form': LoonDepartmentCreateForm;
  }
}
