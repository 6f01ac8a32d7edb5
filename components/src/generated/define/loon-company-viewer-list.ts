// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonCompanyViewerList } from '../loon-company-viewer-list.js';

define('loon-company-viewer-list', LoonCompanyViewerList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-company-viewer-list': LoonCompanyViewerList;
  }
}
