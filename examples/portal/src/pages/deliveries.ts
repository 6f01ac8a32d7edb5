import '@loonpoort/components/define/loon-delivery-list';
import { html } from 'lit';
import { definePage } from '../page.js';
import { journalTabs } from '../parts/journal-tabs.js';
import { asked, reflecting } from '../parts/list-query.js';
import { periodChoice, spanOf } from '../parts/period-choice.js';

export const page = definePage({
  needs: 'listDeliveries',
  title: ({ text }) => text.journals,
  name: ({ text }) => text.deliveries,
  render: (context) => html`
    ${journalTabs(context, '/journals/deliveries')}
    ${periodChoice(context, spanOf(context))}
    <loon-delivery-list
      heading-level="0" hidden-columns="updatedAt" href="/deliveries/{id}" .hrefs=${{ reference: '/journals/{journalId}' }}
      year=${spanOf(context).year} period=${spanOf(context).period}
      q=${asked(context, 'q')} state=${asked(context, 'state')}
      @loon-search=${reflecting(context, 'q', 'state')}
    ></loon-delivery-list>
  `,
});
