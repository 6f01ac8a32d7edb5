import type { SessionState } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import type { FieldHost } from '../../fields/view.js';

/** Draws who is signed in, and a way out. */
export const renderSignedIn = (host: FieldHost, { person, login }: SessionState, signOut: () => void): TemplateResult =>
  html`<p>
      <strong>${host.message('signedInAs', { name: person.name })}</strong>
      <span class="muted">${login ? login.label : host.message('chooseLoginFirst')}</span>
    </p>
    <button type="button" part="button" @click=${signOut}>${host.message('signOut')}</button>`;
