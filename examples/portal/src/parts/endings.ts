import type { LoginDetail } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';

/** The ways to end somebody's access. Both ask first. */
export function endings({ attempt, client, go, text, tell }: PageContext, login: LoginDetail): TemplateResult {
  const signOut = (): void =>
    void attempt(async () => {
      await client.accounts.endAccountSessions({ personId: login.personId });
      tell(text.signedOutEverywhere);
    });
  const remove = (): void =>
    void attempt(async () => {
      // Read again: what was seen on this page may have been changed since, also by this page.
      const { response } = await client.logins.get({ loginId: login.id }).withResponse();
      await client.logins.remove({ loginId: login.id }, { ifMatch: response.headers.get('etag') ?? '' });
      go('/accounts');
    });
  return html`<section>
    <h2>${text.endings}</h2>
    ${ending('end-sessions', text.signOutEverywhere, text.signOutEverywhereHint, text.signOutEverywhere, signOut, text)}
    ${ending('remove-login', text.removeLogin, text.removeLoginHint, text.yesRemove, remove, text)}
  </section>`;
}

function ending(
  id: string, label: string, hint: string, yes: string, work: () => void, text: PageContext['text'],
): TemplateResult {
  return html`
    <div class="ending">
      <p><strong>${label}</strong><br />${hint}</p>
      <button type="button" popovertarget=${id}>${label}</button>
    </div>
    <div class="menu confirm" id=${id} popover role="alertdialog" aria-label=${label}>
      <p>${hint}</p>
      <div class="buttons">
        <button type="button" class="danger" popovertarget=${id} popovertargetaction="hide" @click=${work}>${yes}</button>
        <button type="button" popovertarget=${id} popovertargetaction="hide">${text.cancel}</button>
      </div>
    </div>
  `;
}
