import '@loonpoort/components/define/loon-colleague-edit-form';
import { resendColleagueInvitation } from '@loonpoort/components/labels';
import type { Colleague } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { colleagueTexts } from '../messages/colleagues.js';
import { definePage, type PageContext } from '../page.js';
import { renderConfirmRow } from '../parts/confirm-button.js';
import { renderFacts } from '../parts/facts.js';

/** One login of the own firm: what it sees, and its end. */
export const page = definePage<Colleague>({
  needs: 'getColleague',
  load: async ({ client, params }) => client.colleagues.get({ loginId: params['loginId']! }),
  title: (_, { name }) => name,
  crumbs: ({ text }) => [{ href: '/colleagues', label: text.colleagues }],
  render: (context, colleague) => {
    const { language, go, text } = context;
    const words = colleagueTexts[language];
    const { id, access, email, scope, state } = colleague;
    return html`
      ${renderFacts([
        [text.email, email],
        [words.sees, scope],
        ...(state === 'active'
          ? []
          : [[text.state, state === 'invited' ? text.invited : text.switchedOff] as [string, string]]),
      ])}
      ${
        access === 'manageable'
          ? html`<loon-colleague-edit-form class="measure" heading-level="0" login-id=${id} @loon-success=${() => go('/colleagues')}></loon-colleague-edit-form>`
          : html`<p>${words[access]}</p>`
      }
      ${access === 'manageable' && state === 'invited' ? renderResend(context, colleague) : nothing}
      ${access === 'manageable' || access === 'wider' ? renderEnd(context, colleague) : nothing}
    `;
  },
});

function renderResend({ attempt, client, language, may, notify, reload }: PageContext, { id }: Colleague) {
  if (!may('resendColleagueInvitation')) return nothing;
  const resend = (): void =>
    void attempt(async () => {
      await client.colleagues.resendColleagueInvitation({ loginId: id });
      notify(resendColleagueInvitation.done![language]);
      reload();
    });
  return html`<p><button type="button" @click=${resend}>${resendColleagueInvitation.label![language]}</button></p>`;
}

function renderEnd(context: PageContext, { id }: Colleague) {
  const { attempt, client, go, language } = context;
  const words = colleagueTexts[language];
  const end = (): void =>
    void attempt(async () => {
      // Read again: what was seen on this page may have been changed since, also by this page.
      const { response } = await client.colleagues.get({ loginId: id }).withResponse();
      await client.colleagues.remove({ loginId: id }, { ifMatch: response.headers.get('etag') ?? '' });
      go('/colleagues');
    });
  const question = { id: 'end-login', label: words.end, hint: words.endHint, yes: words.end };
  return html`<section>${renderConfirmRow(question, end, context)}</section>`;
}
