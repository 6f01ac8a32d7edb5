// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonFactorForm } from '../loon-factor-form.js';

define('loon-factor-form', LoonFactorForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-factor-form': LoonFactorForm;
  }
}
