// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonEmployeeList } from '../loon-employee-list.js';

define('loon-employee-list', LoonEmployeeList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-employee-list': LoonEmployeeList;
  }
}
