// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonDepartmentList } from '../loon-department-list.js';

define('loon-department-list', LoonDepartmentList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-department-list': LoonDepartmentList;
  }
}
