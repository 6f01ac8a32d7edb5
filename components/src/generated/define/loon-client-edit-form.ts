// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonClientEditForm } from '../loon-client-edit-form.js';

define('loon-client-edit-form', LoonClientEditForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-client-edit-form': LoonClientEditForm;
  }
}
