// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonWageTaxReturnForm } from '../loon-wage-tax-return-form.js';

define('loon-wage-tax-return-form', LoonWageTaxReturnForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-wage-tax-return-form': LoonWageTaxReturnForm;
  }
}
