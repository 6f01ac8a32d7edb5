// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonPersonForm } from '../loon-person-form.js';

define('loon-person-form', LoonPersonForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-person-form': LoonPersonForm;
  }
}
