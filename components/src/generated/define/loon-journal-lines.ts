// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonJournalLines } from '../loon-journal-lines.js';

define('loon-journal-lines', LoonJournalLines);

declare global {
  interface HTMLElementTagNameMap {
    'loon-journal-lines': LoonJournalLines;
  }
}
