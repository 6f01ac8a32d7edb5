// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCostCentreCreateForm } from '../loon-cost-centre-create-form.js';

define('loon-cost-centre-create-form', LoonCostCentreCreateForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-cost-centre-create-form': LoonCostCentreCreateForm;
  }
}
