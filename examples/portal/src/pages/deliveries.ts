import '@loonpoort/components/define/loon-delivery-list';
import type { RunSummary } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';
import { renderJournalTabs } from '../parts/journal-tabs.js';
import { renderPeriodChoice } from '../parts/period-choice.js';
import { loadLatestRun, workedSpan } from '../parts/worked-period.js';
import { inAddress } from '../parts/list-query.js';

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
      year=${span.year} period=${span.period} ${inAddress(context, { also: ['year', 'period'] })}
    ></loon-delivery-list>
  `;
  },
});
