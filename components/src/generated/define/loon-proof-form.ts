// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonProofForm } from '../loon-proof-form.js';

define('loon-proof-form', LoonProofForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-proof-form': LoonProofForm;
  }
}
