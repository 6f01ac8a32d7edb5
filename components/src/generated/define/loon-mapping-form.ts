// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonMappingForm } from '../loon-mapping-form.js';

define('loon-mapping-form', LoonMappingForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-mapping-form': LoonMappingForm;
  }
}
