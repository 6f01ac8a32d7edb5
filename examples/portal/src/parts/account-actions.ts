import type { LoginDetail } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { renderFactorRemoval } from './factor-removal.js';
import { renderConfirmRow } from './confirm-button.js';
import { refreshLists } from './refresh-list.js';

/** Renders the ways to end somebody's access. Both ask first. */
export function renderAccountActions(context: PageContext, login: LoginDetail): TemplateResult {
  const { attempt, client, go, text, notify } = context;
  const signOut = (): void =>
    void attempt(async () => {
      await client.accounts.endAccountSessions({ personId: login.personId });
      refreshLists('loon-account-session-list');
      notify(text.signedOutEverywhere);
    });
  const remove = (): void =>
    void attempt(async () => {
      // Read again: what was seen on this page may have been changed since, also by this page.
      const { response } = await client.logins.get({ loginId: login.id }).withResponse();
      await client.logins.remove({ loginId: login.id }, { ifMatch: response.headers.get('etag') ?? '' });
      go('/accounts');
    });
  return html`<section>
    <h2>${text.endAccess}</h2>
    ${renderConfirmRow({ id: 'end-sessions', label: text.signOutEverywhere, hint: text.signOutEverywhereHint, yes: text.signOutEverywhere }, signOut, context)}
    ${renderFactorRemoval(context, login)}
    ${renderConfirmRow({ id: 'remove-login', label: text.removeLogin, hint: text.removeLoginHint, yes: text.yesRemove }, remove, context)}
  </section>`;
}
