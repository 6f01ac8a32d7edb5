import '@loonpoort/components/define/loon-delivery-list';
import { html } from 'lit';
import { definePage } from '../page.js';
import { renderJournalTabs } from '../parts/journal-tabs.js';
import { queryValue, syncQuery } from '../parts/list-query.js';
import { renderPeriodChoice, spanOf } from '../parts/period-choice.js';

export const page = definePage({
  needs: 'listDeliveries',
  title: ({ text }) => text.journals,
  name: ({ text }) => text.deliveries,
  render: (context) => html`
    ${renderJournalTabs(context, '/journals/deliveries')}
    ${renderPeriodChoice(context, spanOf(context))}
    <loon-delivery-list
      heading-level="0" hidden-columns="updatedAt" href="/deliveries/{id}" .hrefs=${{ reference: '/journals/{journalId}' }}
      year=${spanOf(context).year} period=${spanOf(context).period}
      q=${queryValue(context, 'q')} state=${queryValue(context, 'state')}
      @loon-search=${syncQuery(context, 'q', 'state')}
    ></loon-delivery-list>
  `,
});
