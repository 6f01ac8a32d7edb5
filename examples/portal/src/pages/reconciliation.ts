import '@loonpoort/components/define/loon-reconciliation-list';
import { html } from 'lit';
import { definePage } from '../page.js';
import { journalTabs } from '../parts/journal-tabs.js';
import { asked, reflecting } from '../parts/list-query.js';
import { periodChoice, spanOf } from '../parts/period-choice.js';

/** A return covers a month, four weeks, half a year or a year. */
const PERIODS = 13;

/** Wage tax in the journals against the returns; a row opens the return. */
export const page = definePage({
  needs: 'listReconciliations',
  title: ({ text }) => text.journals,
  name: ({ text }) => text.reconciliation,
  lead: ({ text }) => text.reconciliationLead,
  render: (context) => html`
    ${journalTabs(context, '/journals/reconciliation')}
    ${periodChoice(context, spanOf(context), PERIODS)}
    <loon-reconciliation-list
      heading-level="0" href="/wage-tax-returns/{companyId}/{year}/{period}" hidden-columns="companyNumber debtorName year"
      year=${spanOf(context).year} period=${spanOf(context).period} q=${asked(context, 'q')} state=${asked(context, 'state')}
      @loon-search=${reflecting(context, 'q', 'state')}
    ></loon-reconciliation-list>
  `,
});
