// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCostUnitForm } from '../loon-cost-unit-form.js';

define('loon-cost-unit-form', LoonCostUnitForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-cost-unit-form': LoonCostUnitForm;
  }
}
