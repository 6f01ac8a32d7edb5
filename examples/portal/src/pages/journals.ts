import '@loonpoort/components/define/loon-run-list';
import type { RunSummary } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';
import { renderJournalTabs } from '../parts/journal-tabs.js';
import { queryValue, syncQuery } from '../parts/list-query.js';
import { renderPeriodChoice } from '../parts/period-choice.js';
import { loadLatestRun, workedSpan } from '../parts/worked-period.js';

const filters = ['q', 'work', 'state', 'periodType'];

/** JOURNAALPOSTEN: the runs of a month, to make and send the journals of all of them at once. */
export const page = definePage<RunSummary | undefined>({
  needs: 'listRuns',
  load: loadLatestRun,
  title: ({ text }) => text.journals,
  lead: ({ text }) => text.journalsLead,
  render: (context, latest) => {
    const { year, period } = workedSpan(context, latest);
    return html`
      ${renderJournalTabs(context, '/journals')}
      ${renderPeriodChoice(context, { year, period })}
      <loon-run-list
        heading-level="0" href="/journals/{journalId} /runs/{id}"
        .hrefs=${{ periodText: '/runs/{id}', deliveryState: '/deliveries/{deliveryId}' }}
        hidden-columns="number companyNumber type" year=${year} period=${period}
        q=${queryValue(context, 'q')} work=${queryValue(context, 'work')} state=${queryValue(context, 'state')} period-type=${queryValue(context, 'periodType')}
        @loon-search=${syncQuery(context, 'year', 'period', ...filters)}
      ></loon-run-list>
    `;
  },
});
