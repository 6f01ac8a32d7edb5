import '@loonpoort/components/define/loon-journal-list';
import { html } from 'lit';
import { definePage } from '../page.js';
import { journalTabs } from '../parts/journal-tabs.js';
import { asked, reflecting } from '../parts/list-query.js';
import { periodChoice, spanOf } from '../parts/period-choice.js';

export const page = definePage({
  needs: 'listJournals',
  title: ({ text }) => text.journals,
  name: ({ text }) => text.allJournals,
  render: (context) => html`
    ${journalTabs(context, '/journals/all')}
    ${periodChoice(context, spanOf(context))}
    <loon-journal-list
      heading-level="0" href="/journals/{id}" hidden-columns="companyNumber debtorName acknowledgedBy"
      year=${spanOf(context).year} period=${spanOf(context).period}
      q=${asked(context, 'q')} kind=${asked(context, 'kind')} stale=${asked(context, 'stale')}
      @loon-search=${reflecting(context, 'q', 'kind', 'stale')}
    ></loon-journal-list>
  `,
});
