// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonColleagueEditForm } from '../loon-colleague-edit-form.js';

define('loon-colleague-edit-form', LoonColleagueEditForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-colleague-edit-form': LoonColleagueEditForm;
  }
}
