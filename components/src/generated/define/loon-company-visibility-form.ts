// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCompanyVisibilityForm } from '../loon-company-visibility-form.js';

define('loon-company-visibility-form', LoonCompanyVisibilityForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-company-visibility-form': LoonCompanyVisibilityForm;
  }
}
