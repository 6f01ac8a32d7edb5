// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonReconciliationEmployees } from '../loon-reconciliation-employees.js';

define('loon-reconciliation-employees', LoonReconciliationEmployees);

declare global {
  interface HTMLElementTagNameMap {
    'loon-reconciliation-employees': LoonReconciliationEmployees;
  }
}
