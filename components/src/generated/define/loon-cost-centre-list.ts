// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCostCentreList } from '../loon-cost-centre-list.js';

define('loon-cost-centre-list', LoonCostCentreList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-cost-centre-list': LoonCostCentreList;
  }
}
