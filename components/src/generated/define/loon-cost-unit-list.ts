// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCostUnitList } from '../loon-cost-unit-list.js';

define('loon-cost-unit-list', LoonCostUnitList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-cost-unit-list': LoonCostUnitList;
  }
}
