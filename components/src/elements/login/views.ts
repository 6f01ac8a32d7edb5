import type { InvitationPreview, SessionState } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldHost } from '../../fields/host.js';

/** For whom a password is set: shown, and where a password manager looks for it. */
export const account = (host: FieldHost, email: unknown): unknown => email
  ? html`<div class="field">
      <label for="${host.idPrefix}-account">${host.message('email')}</label>
      <input id="${host.idPrefix}-account" name="email" type="email" autocomplete="username" readonly .value=${email} />
    </div>`
  : nothing;

/** Who invites, and for what. @param role in words */
export const invitation = (host: FieldHost, { tenant, label, needsPassword }: InvitationPreview, role: string): TemplateResult =>
  html`<p>${host.message('invitationText', { tenant: tenant.name })}</p>
    <dl class="facts"><dt>${host.message('invitationRole')}</dt><dd>${[role, label].filter(Boolean).join(' · ')}</dd></dl>
    ${needsPassword ? nothing : html`<p class="muted">${host.message('invitationKnown')}</p>`}`;

export const signedIn = (host: FieldHost, { person, login }: SessionState, signOut: () => void): TemplateResult =>
  html`<p>
      <strong>${host.message('signedInAs', { name: person.name })}</strong>
      <span class="muted">${login ? login.label : host.message('chooseLoginFirst')}</span>
    </p>
    <button type="button" part="button" @click=${signOut}>${host.message('signOut')}</button>`;
