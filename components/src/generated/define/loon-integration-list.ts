// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonIntegrationList } from '../loon-integration-list.js';

define('loon-integration-list', LoonIntegrationList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-integration-list': LoonIntegrationList;
  }
}
