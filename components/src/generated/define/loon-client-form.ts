// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonClientForm } from '../loon-client-form.js';

define('loon-client-form', LoonClientForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-client-form': LoonClientForm;
  }
}
