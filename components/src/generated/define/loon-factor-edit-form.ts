// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonFactorEditForm } from '../loon-factor-edit-form.js';

define('loon-factor-edit-form', LoonFactorEditForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-factor-edit-form': LoonFactorEditForm;
  }
}
