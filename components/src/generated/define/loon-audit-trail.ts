// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonAuditTrail } from '../loon-audit-trail.js';

define('loon-audit-trail', LoonAuditTrail);

declare global {
  interface HTMLElementTagNameMap {
    'loon-audit-trail': LoonAuditTrail;
  }
}
