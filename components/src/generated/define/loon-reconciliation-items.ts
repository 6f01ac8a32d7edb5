// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonReconciliationItems } from '../loon-reconciliation-items.js';

define('loon-reconciliation-items', LoonReconciliationItems);

declare global {
  interface HTMLElementTagNameMap {
    'loon-reconciliation-items': LoonReconciliationItems;
  }
}
