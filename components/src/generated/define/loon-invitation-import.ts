// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonInvitationImport } from '../loon-invitation-import.js';

define('loon-invitation-import', LoonInvitationImport);

declare global {
  interface HTMLElementTagNameMap {
    'loon-invitation-import': LoonInvitationImport;
  }
}
