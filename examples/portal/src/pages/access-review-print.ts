import { AccessChange, AccessDecision, ViewerRole } from '@loonpoort/components/labels';
import type { AccessReview, AccessReviewItem } from '@loonpoort/sdk';
import { html } from 'lit';
import { accessTexts } from '../messages/access.js';
import { definePage } from '../page.js';
import { renderAccessFacts } from '../parts/access-facts.js';
import { formatMoment } from '../parts/format.js';

interface Printed {
  review: AccessReview;
  items: AccessReviewItem[];
}

/** A review of who has access with every row on one page, to be printed and signed. */
export const page = definePage<Printed>({
  needs: 'getAccessReviewFile',
  load: async ({ client, params }) => {
    const reviewId = params['reviewId']!;
    const items: AccessReviewItem[] = [];
    for await (const item of client.accessReviewItems.list({ reviewId, limit: 200 })) items.push(item);
    return { review: await client.accessReviews.get({ reviewId }), items };
  },
  title: ({ language }, { review }) => accessTexts[language].title(formatMoment(review.begunAt, language)),
  crumbs: ({ language }, { review }) => [
    { href: '/settings/access', label: accessTexts[language].tab },
    {
      href: `/settings/access/${review.id}`,
      label: accessTexts[language].title(formatMoment(review.begunAt, language)),
    },
  ],
  actions: ({ language }) =>
    html`<button type="button" class="primary" @click=${() => window.print()}>${accessTexts[language].print}</button>`,
  render: (context, { review, items }) => {
    const { language } = context;
    const words = accessTexts[language];
    const moment = (value: string | null): string => (value ? formatMoment(value, language) : '');
    return html`
      ${renderAccessFacts(context, review)}
      <div class="table" tabindex="0" role="region" aria-label=${words.reviews}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.name}</th><th scope="col">${words.role}</th><th scope="col">${words.firm}</th>
              <th scope="col">${words.sees}</th><th scope="col" class="money">${words.companies}</th>
              <th scope="col">${words.used}</th><th scope="col">${words.since}</th>
              <th scope="col">${words.decision}</th><th scope="col">${words.decidedBy}</th>
            </tr>
          </thead>
          <tbody>
            ${items.map(
              (item) => html`<tr>
                <th scope="row">${item.name}<span class="muted">${item.email}</span></th>
                <td>${ViewerRole[item.role]?.[language]}</td><td>${item.firmName}</td>
                <td>${item.sees}</td><td class="money">${item.companyCount}</td>
                <td>${moment(item.lastUsedAt) || words.never}</td><td>${AccessChange[item.change]?.[language]}</td>
                <td>${AccessDecision[item.decision]?.[language]}</td>
                <td>${item.decidedBy}<span class="muted"> ${moment(item.decidedAt)}</span></td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  },
});
