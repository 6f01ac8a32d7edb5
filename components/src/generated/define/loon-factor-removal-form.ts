// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonFactorRemovalForm } from '../loon-factor-removal-form.js';

define('loon-factor-removal-form', LoonFactorRemovalForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-factor-removal-form': LoonFactorRemovalForm;
  }
}
