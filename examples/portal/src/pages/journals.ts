import '@loonpoort/components/define/loon-run-list';
import type { RunSummary } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage, type PageContext } from '../page.js';
import { renderJournalTabs } from '../parts/journal-tabs.js';
import { queryValue, syncQuery } from '../parts/list-query.js';
import { renderPeriodChoice, spanOf, type Span } from '../parts/period-choice.js';

const filters = ['q', 'work', 'state', 'periodType'];

/** JOURNAALPOSTEN: the runs of a month, to make and send the journals of all of them at once. */
export const page = definePage<RunSummary | undefined>({
  needs: 'listRuns',
  load: async ({ client, query }) => {
    if (query.size) return undefined;
    const [ofMonth] = (await client.runs.list({ periodType: 'month', limit: 1 })).items;
    return ofMonth ?? (await client.runs.list({ limit: 1 })).items[0];
  },
  title: ({ text }) => text.journals,
  lead: ({ text }) => text.journalsLead,
  render: (context, latest) => {
    const { year, period } = shown(context, latest);
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

/**
 * Shows the latest month, until one asks for something: a link with filters only, such as one to all work, spans
 * everything.
 */
function shown(context: PageContext, latest: RunSummary | undefined): Span {
  const { query } = context;
  if (query.size) return { year: query.get('year') ?? '', period: query.get('period') ?? '' };
  return latest ? { year: String(latest.year), period: String(latest.periodTo) } : spanOf(context);
}
