// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { define } from '../../define.js';
import { LoonInvitationForm } from '../loon-invitation-form.js';

define('loon-invitation-form', LoonInvitationForm);

declare global {
  interface HTMLElementTagNameMap {
    'loon-invitation-form': LoonInvitationForm;
  }
}
