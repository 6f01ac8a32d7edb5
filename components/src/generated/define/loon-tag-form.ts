// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonTagForm } from '../loon-tag-form.js';

define('loon-tag-form', LoonTagForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-tag-form': LoonTagForm;
  }
}
