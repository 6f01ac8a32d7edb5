// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCompanySearch } from '../loon-company-search.js';

define('loon-company-search', LoonCompanySearch);

declare global {
  interface HTMLElementTagNameMap {
    'loon-company-search': LoonCompanySearch;
  }
}
