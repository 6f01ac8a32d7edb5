// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonLegalHoldForm } from '../loon-legal-hold-form.js';

define('loon-legal-hold-form', LoonLegalHoldForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-legal-hold-form': LoonLegalHoldForm;
  }
}
