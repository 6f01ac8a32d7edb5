// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonInvitationList } from '../loon-invitation-list.js';

define('loon-invitation-list', LoonInvitationList);

declare global {
  interface HTMLElementTagNameMap {
    'loon-invitation-list': LoonInvitationList;
  }
}
