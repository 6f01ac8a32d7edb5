// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonColleagueList } from '../loon-colleague-list.js';

define('loon-colleague-list', LoonColleagueList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-colleague-list': LoonColleagueList;
  }
}
