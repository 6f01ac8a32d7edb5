// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonTagCreateForm } from '../loon-tag-create-form.js';

define('loon-tag-create-form', LoonTagCreateForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-tag-create-form': LoonTagCreateForm;
  }
}
