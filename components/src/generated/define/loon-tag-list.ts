// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonTagList } from '../loon-tag-list.js';

define('loon-tag-list', LoonTagList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-tag-list': LoonTagList;
  }
}
