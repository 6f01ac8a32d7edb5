// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonJournalList } from '../loon-journal-list.js';

define('loon-journal-list', LoonJournalList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-journal-list': LoonJournalList;
  }
}
