import '@loonpoort/components/define/loon-delivery-list';
import { html } from 'lit';
import { definePage } from '../page.js';
import { journalTabs } from '../parts/journal-tabs.js';
import { asked, reflecting } from '../parts/list-query.js';
import { periodChoice, yearOf } from '../parts/period-choice.js';

export const page = definePage({
  needs: 'listDeliveries',
  title: ({ text }) => text.journals,
  name: ({ text }) => text.deliveries,
  render: (context) => html`
    ${journalTabs(context, '/journaalposten/verzendingen')}
    ${periodChoice(context)}
    <loon-delivery-list
      heading-level="0" hidden-columns="updatedAt" href="/verzendingen/{id}" .hrefs=${{ reference: '/journaalposten/{journalId}' }}
      year=${yearOf(context)} period=${asked(context, 'period')}
      q=${asked(context, 'q')} state=${asked(context, 'state')}
      @loon-search=${reflecting(context, 'q', 'state')}
    ></loon-delivery-list>
  `,
});
