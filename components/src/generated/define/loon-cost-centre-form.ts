// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCostCentreForm } from '../loon-cost-centre-form.js';

define('loon-cost-centre-form', LoonCostCentreForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-cost-centre-form': LoonCostCentreForm;
  }
}
