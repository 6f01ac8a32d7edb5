// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonMappingList } from '../loon-mapping-list.js';

define('loon-mapping-list', LoonMappingList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-mapping-list': LoonMappingList;
  }
}
