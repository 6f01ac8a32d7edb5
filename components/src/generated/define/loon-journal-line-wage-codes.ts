// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonJournalLineWageCodes } from '../loon-journal-line-wage-codes.js';

define('loon-journal-line-wage-codes', LoonJournalLineWageCodes);

declare global {
  interface HTMLElementTagNameMap {
    'loon-journal-line-wage-codes': LoonJournalLineWageCodes;
  }
}
