import { ReconciliationState } from '@loonpoort/components/labels';
import type { RunSummary } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import { definePage, type PageContext } from '../page.js';
import { renderJournalTabs } from '../parts/journal-tabs.js';
import { renderPeriodChoice } from '../parts/period-choice.js';
import { loadLatestRun, workedSpan } from '../parts/worked-period.js';
import '../parts/reconciliation-table.js';
import '../parts/return-upload.js';
import { queryValue } from '../parts/list-query.js';

/** A return covers a month, four weeks, half a year or a year. */
const PERIODS = 13;

/** Wage tax in the journals against the returns, of all clients of a month; a row opens the return. */
export const page = definePage<RunSummary | undefined>({
  needs: 'listReconciliations',
  load: loadLatestRun,
  title: ({ text }) => text.journals,
  name: ({ text }) => text.reconciliation,
  lead: ({ text }) => text.reconciliationLead,
  render: (context, latest) => {
    const span = workedSpan(context, latest);
    return html`
    ${renderJournalTabs(context, '/journals/reconciliation')}
    <return-upload
      .context=${context} .done=${() => void document.querySelector('reconciliation-table')?.reload()}
    ></return-upload>
    <div class="choices">${renderPeriodChoice(context, span, PERIODS)} ${renderFilters(context)}</div>
    <reconciliation-table
      .context=${context} .year=${span.year} .period=${span.period}
      .state=${queryValue(context, 'state')} .q=${queryValue(context, 'q')}
    ></reconciliation-table>
  `;
  },
});

function renderFilters(context: PageContext): TemplateResult {
  const { language, query, replaceQuery, text } = context;
  const state = query.get('state') ?? '';
  const set = (name: string) => (event: Event) =>
    replaceQuery({ [name]: (event.target as HTMLInputElement).value.trim() }, [name]);
  return html`<div class="period-choice" role="group" aria-label=${text.filters}>
    <div>
      <label for="choice-state">${text.status}</label>
      <select id="choice-state" @change=${set('state')}>
        <option value="" .selected=${!state}>${text.all}</option>
        ${Object.entries(ReconciliationState).map(([value, word]) => html`<option value=${value} .selected=${value === state}>${word[language]}</option>`)}
      </select>
    </div>
    <div>
      <label for="choice-q">${text.company}</label>
      <input id="choice-q" type="search" .value=${query.get('q') ?? ''} @change=${set('q')} />
    </div>
  </div>`;
}
