// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonReconciliationList } from '../loon-reconciliation-list.js';

define('loon-reconciliation-list', LoonReconciliationList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-reconciliation-list': LoonReconciliationList;
  }
}
