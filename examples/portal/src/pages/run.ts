import '@loonpoort/components/define/loon-journal-form';
import '@loonpoort/components/define/loon-journal-list';
import '@loonpoort/components/define/loon-run-lines';
import '@loonpoort/components/define/loon-run-list';
import { lockRun } from '@loonpoort/components/labels';
import type { JournalOutcome, Run } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { toConfirmation } from '../parts/contract-action.js';
import { columnLabels } from '../parts/column-labels.js';
import { renderFacts } from '../parts/facts.js';
import { renderConfirmButton } from '../parts/confirm-button.js';
import { inAddress } from '../parts/list-query.js';
import { formatPeriod } from '../parts/format.js';

/** A payroll run: what it holds, and the journals that were made of it. */
export const page = definePage<Run>({
  needs: 'getRun',
  load: async ({ client, params }) => client.runs.get({ runId: params['runId']! }),
  title: ({ text }, { companyName, periodText }) => text.runOf(companyName, formatPeriod(periodText)),
  crumbs: ({ text }, { companyId, companyName }) => [
    { href: '/journals', label: text.journals },
    { href: `/companies/${companyId}/runs`, label: companyName },
  ],
  actions: (context, { id, state }) =>
    state === 'open' && context.may('lockRun')
      ? renderConfirmButton(
          toConfirmation('lock', lockRun, context),
          () =>
            void context.attempt(async () => {
              await context.client.runs.lock({ runId: id });
              context.reload();
              context.notify(lockRun['done']![context.language]);
            }),
          context,
        )
      : nothing,
  render: (context, run) => {
    const { go, language, text } = context;
    const { label, value } = columnLabels('loon-run-list', language);
    return html`
      ${renderFacts([
        [label('number'), run.number],
        [label('type'), value('type', run.type)],
        [label('state'), value('state', run.state)],
        [text.employees, run.employees],
        ...(run.description ? [[text.description, run.description] as [string, string]] : []),
      ])}
      <section><loon-journal-list ${inAddress(context, { prefix: 'journals' })} plain run-id=${run.id} current="false" href="/journals/{id}" hidden-columns="companyName companyNumber debtorName periodText"></loon-journal-list></section>
      <section>
        <loon-journal-form
          class="measure" .values=${{ runId: run.id }}
          @loon-success=${({ detail }: CustomEvent<{ result: JournalOutcome }>) => go(`/journals/${detail.result.journal.id}`)}
        ></loon-journal-form>
      </section>
      <section><loon-run-lines ${inAddress(context)} run-id=${run.id} href="/runs/${run.id}/lines/{employee}/{wageCode}"></loon-run-lines></section>
    `;
  },
});
