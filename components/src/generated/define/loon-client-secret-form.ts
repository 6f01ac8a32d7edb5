// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonClientSecretForm } from '../loon-client-secret-form.js';

define('loon-client-secret-form', LoonClientSecretForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-client-secret-form': LoonClientSecretForm;
  }
}
