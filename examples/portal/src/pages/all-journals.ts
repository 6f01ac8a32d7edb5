import '@loonpoort/components/define/loon-journal-list';
import type { RunSummary } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';
import { renderJournalTabs } from '../parts/journal-tabs.js';
import { renderPeriodChoice } from '../parts/period-choice.js';
import { loadLatestRun, workedSpan } from '../parts/worked-period.js';
import { inAddress } from '../parts/list-query.js';

export const page = definePage<RunSummary | undefined>({
  needs: 'listJournals',
  load: loadLatestRun,
  title: ({ text }) => text.journals,
  name: ({ text }) => text.allJournals,
  render: (context, latest) => {
    const span = workedSpan(context, latest);
    return html`
    ${renderJournalTabs(context, '/journals/all')}
    ${renderPeriodChoice(context, span)}
    <loon-journal-list
      heading-level="0" href="/journals/{id}" hidden-columns="companyNumber debtorName variant acknowledgedBy"
      year=${span.year} period=${span.period} ${inAddress(context, { also: ['year', 'period'] })}
    ></loon-journal-list>
  `;
  },
});
