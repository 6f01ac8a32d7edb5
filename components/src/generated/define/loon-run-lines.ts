// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonRunLines } from '../loon-run-lines.js';

define('loon-run-lines', LoonRunLines);

declare global {
  interface HTMLElementTagNameMap {
    'loon-run-lines': LoonRunLines;
  }
}
