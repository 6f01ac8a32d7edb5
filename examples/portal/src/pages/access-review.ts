import '@loonpoort/components/define/loon-access-review-list';
import { saveFile } from '@loonpoort/components/download';
import type { AccessReview } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { accessTexts } from '../messages/access.js';
import { definePage, type PageContext } from '../page.js';
import { renderAccessFacts } from '../parts/access-facts.js';
import { renderConfirmRow } from '../parts/confirm-button.js';
import { formatMoment } from '../parts/format.js';
import { inAddress } from '../parts/list-query.js';

/** One review of who has access: how far it is, each login and software with its decision, and its end. */
export const page = definePage<AccessReview>({
  needs: 'getAccessReview',
  load: async ({ client, params }) => client.accessReviews.get({ reviewId: params['reviewId']! }),
  title: ({ language }, { begunAt }) => accessTexts[language].title(formatMoment(begunAt, language)),
  lead: ({ language }, { state }) => (state === 'open' ? accessTexts[language].reviewLead : ''),
  crumbs: ({ language }) => [{ href: '/settings/access', label: accessTexts[language].tab }],
  actions: ({ attempt, client, language, may }, { id }) =>
    may('getAccessReviewFile')
      ? html`<a class="button" href="/settings/access/${id}/print">${accessTexts[language].print}</a>
        <button type="button" @click=${() => void attempt(async () => saveFile(await client.accessReviewFiles.get({ reviewId: id })))}>
          ${accessTexts[language].file}
        </button>`
      : nothing,
  render: (context, review) => html`
    ${renderAccessFacts(context, review)}
    <loon-access-review-list
      heading-level="0" review-id=${review.id} hidden-columns="email since grantedBy usage decidedBy decidedAt"
      href=${context.may('getLogin') ? '/accounts/logins/{loginId} /settings/software/{clientId}' : '/colleagues/{loginId}'}
      @loon-success=${context.reload} ${inAddress(context)}
    ></loon-access-review-list>
    ${context.may('closeAccessReview') && review.state === 'open' ? renderClosing(context, review) : nothing}
  `,
});

function renderClosing(context: PageContext, { id, open }: AccessReview): TemplateResult {
  const { attempt, client, language, notify, reload } = context;
  const words = accessTexts[language];
  if (open > 0) return html`<section><h2>${words.close}</h2><p>${words.openFirst(open)}</p></section>`;
  const close = (): void =>
    void attempt(async () => {
      const { response } = await client.accessReviews.get({ reviewId: id }).withResponse();
      await client.accessReviews.close({ reviewId: id }, { ifMatch: response.headers.get('etag') ?? '' });
      reload();
      notify(words.closedNow);
    });
  const confirmation = { id: 'close-review', label: words.close, hint: words.closeHint, yes: words.close };
  return html`<section>${renderConfirmRow(confirmation, close, context)}</section>`;
}
