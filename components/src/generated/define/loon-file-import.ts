// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonFileImport } from '../loon-file-import.js';

define('loon-file-import', LoonFileImport);

declare global {
  interface HTMLElementTagNameMap {
    'loon-file-import': LoonFileImport;
  }
}
