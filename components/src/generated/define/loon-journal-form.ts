// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonJournalForm } from '../loon-journal-form.js';

define('loon-journal-form', LoonJournalForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-journal-form': LoonJournalForm;
  }
}
