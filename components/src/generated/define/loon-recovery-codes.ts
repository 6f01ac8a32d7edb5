// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonRecoveryCodes } from '../loon-recovery-codes.js';

define('loon-recovery-codes', LoonRecoveryCodes);

declare global {
  interface HTMLElementTagNameMap {
    'loon-recovery-codes': LoonRecoveryCodes;
  }
}
