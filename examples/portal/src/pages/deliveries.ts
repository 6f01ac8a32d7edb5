import '@loonpoort/components/define/loon-delivery-list';
import type { RunSummary } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';
import { renderJournalTabs } from '../parts/journal-tabs.js';
import { queryValue, syncQuery } from '../parts/list-query.js';
import { renderPeriodChoice } from '../parts/period-choice.js';
import { loadLatestRun, workedSpan } from '../parts/worked-period.js';

export const page = definePage<RunSummary | undefined>({
  needs: 'listDeliveries',
  load: loadLatestRun,
  title: ({ text }) => text.journals,
  name: ({ text }) => text.deliveries,
  render: (context, latest) => {
    const span = workedSpan(context, latest);
    return html`
    ${renderJournalTabs(context, '/journals/deliveries')}
    ${renderPeriodChoice(context, span)}
    <loon-delivery-list
      heading-level="0" hidden-columns="updatedAt" href="/deliveries/{id}" .hrefs=${{ reference: '/journals/{journalId}' }}
      year=${span.year} period=${span.period}
      q=${queryValue(context, 'q')} state=${queryValue(context, 'state')}
      @loon-search=${syncQuery(context, 'q', 'state')}
    ></loon-delivery-list>
  `;
  },
});
