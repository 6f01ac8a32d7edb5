import '@loonpoort/components/define/loon-journal-list';
import { html } from 'lit';
import { definePage } from '../page.js';
import { renderJournalTabs } from '../parts/journal-tabs.js';
import { queryValue, syncQuery } from '../parts/list-query.js';
import { renderPeriodChoice, spanOf } from '../parts/period-choice.js';

export const page = definePage({
  needs: 'listJournals',
  title: ({ text }) => text.journals,
  name: ({ text }) => text.allJournals,
  render: (context) => html`
    ${renderJournalTabs(context, '/journals/all')}
    ${renderPeriodChoice(context, spanOf(context))}
    <loon-journal-list
      heading-level="0" href="/journals/{id}" hidden-columns="companyNumber debtorName acknowledgedBy"
      year=${spanOf(context).year} period=${spanOf(context).period}
      q=${queryValue(context, 'q')} kind=${queryValue(context, 'kind')} stale=${queryValue(context, 'stale')}
      @loon-search=${syncQuery(context, 'q', 'kind', 'stale')}
    ></loon-journal-list>
  `,
});
