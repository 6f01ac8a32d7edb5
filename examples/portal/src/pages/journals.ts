import '@loonpoort/components/define/loon-run-list';
import type { RunSummary } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { formatPeriod } from '../parts/format.js';
import { definePage } from '../page.js';
import { renderJournalTabs } from '../parts/journal-tabs.js';
import { renderPeriodChoice } from '../parts/period-choice.js';
import { loadLatestRun, workedSpan } from '../parts/worked-period.js';
import { inAddress } from '../parts/list-query.js';

/** JOURNAALPOSTEN: the runs of a month, to make and send the journals of all of them at once. */
export const page = definePage<RunSummary | undefined>({
  needs: 'listRuns',
  load: loadLatestRun,
  title: ({ text }) => text.journals,
  lead: ({ text }) => text.journalsLead,
  actions: (context, latest) => {
    const { may, query, text } = context;
    if (!may('getPeriodPlan')) return nothing;
    const { year, period } = workedSpan(context, latest);
    const search = new URLSearchParams(
      Object.entries({ periodType: query.get('periodType') ?? '', year, period }).filter(([, value]) => value),
    );
    return html`<a class="button primary" href="/journals/plan?${search}">${latest ? text.processPeriod(formatPeriod(latest.periodText)) : text.processing}</a>`;
  },
  render: (context, latest) => {
    const { year, period } = workedSpan(context, latest);
    return html`
      ${renderJournalTabs(context, '/journals')}
      ${renderPeriodChoice(context, { year, period })}
      <loon-run-list
        heading-level="0" href="/journals/{journalId} /runs/{id}"
        .hrefs=${{ periodText: '/runs/{id}', deliveryState: '/deliveries/{deliveryId}' }}
        hidden-columns="number companyNumber type" year=${year} period=${period} ${inAddress(context, { also: ['year', 'period'] })}
      ></loon-run-list>
    `;
  },
});
