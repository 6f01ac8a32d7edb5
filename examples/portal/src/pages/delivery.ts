import '@loonpoort/components/define/loon-delivery-list';
import '@loonpoort/components/define/loon-delivery-settlement';
import type { Delivery } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { columnLabels } from '../parts/column-labels.js';
import { renderAttempts } from '../parts/delivery-attempts.js';
import { renderFacts } from '../parts/facts.js';
import { formatMoment, formatPeriod } from '../parts/format.js';

/** One delivery: where it stands, everything that was tried, and where a person is needed. */
export const page = definePage<Delivery>({
  needs: 'getDelivery',
  load: async ({ client, params }) => client.deliveries.get({ deliveryId: params['deliveryId']! }),
  title: ({ text }, { reference, packageName }) => text.deliveryTo(reference, packageName),
  crumbs: ({ text }, { journalId, reference }) => [
    { href: '/journals/deliveries', label: text.deliveries },
    { href: `/journals/${journalId}`, label: reference },
  ],
  render: ({ finish, language, may, text }, delivery) => {
    const { label, value } = columnLabels('loon-delivery-list', language);
    const { id, state, message, documentNumber, nextAt } = delivery;
    return html`
      ${renderFacts([
        [label('companyName'), html`<a href="/companies/${delivery.companyId}">${delivery.companyName}</a>`],
        [label('periodText'), formatPeriod(delivery.periodText)],
        [label('state'), value('state', state)],
        [text.administration, delivery.administration],
        ...(documentNumber ? [[label('documentNumber'), documentNumber] as [string, string]] : []),
        ...(nextAt ? [[text.nextAttempt, formatMoment(nextAt, language)] as [string, string]] : []),
      ])}
      ${message ? html`<p class="notice ${state === 'posted' ? '' : 'caution'}">${message}</p>` : nothing}
      ${
        state === 'needsReview' && may('settleDelivery')
          ? html`<section><loon-delivery-settlement class="measure" delivery-id=${id} @loon-success=${() => finish()}></loon-delivery-settlement></section>`
          : nothing
      }
      <section><h2>${text.attempts}</h2>${renderAttempts(delivery.history, language, text)}</section>
    `;
  },
});
