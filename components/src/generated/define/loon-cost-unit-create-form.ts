// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCostUnitCreateForm } from '../loon-cost-unit-create-form.js';

define('loon-cost-unit-create-form', LoonCostUnitCreateForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-cost-unit-create-form': LoonCostUnitCreateForm;
  }
}
