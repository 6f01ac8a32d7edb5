// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonColleagueForm } from '../loon-colleague-form.js';

define('loon-colleague-form', LoonColleagueForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-colleague-form': LoonColleagueForm;
  }
}
