// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonJournalLineSources } from '../loon-journal-line-sources.js';

define('loon-journal-line-sources', LoonJournalLineSources);

declare global {
  interface HTMLElementTagNameMap {
    'loon-journal-line-sources': LoonJournalLineSources;
  }
}
