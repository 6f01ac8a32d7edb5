import '@loonpoort/components/define/loon-journal-form';
import '@loonpoort/components/define/loon-journal-list';
import '@loonpoort/components/define/loon-run-lines';
import '@loonpoort/components/define/loon-run-list';
import { lockRun } from '@loonpoort/components/labels';
import type { JournalOutcome, PeriodPlan, Run } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { toConfirmation } from '../parts/contract-action.js';
import { columnLabels } from '../parts/column-labels.js';
import { renderFacts } from '../parts/facts.js';
import { renderConfirmButton } from '../parts/confirm-button.js';
import { inAddress } from '../parts/list-query.js';
import { formatPeriod } from '../parts/format.js';
import '../parts/period-plan.js';

interface Data {
  run: Run;
  plan: PeriodPlan | undefined;
}

/** A payroll run: what it holds, what it lacks, and the journals that were made of it. */
export const page = definePage<Data>({
  needs: 'getRun',
  load: async ({ client, may, params }) => {
    const at = { runId: params['runId']! };
    const [run, plan] = await Promise.all([
      client.runs.get(at),
      may('getRunPlan') ? client.runPlans.get({ ...at, askPackages: false }) : undefined,
    ]);
    return { run, plan };
  },
  title: ({ text }, { run: { companyName, periodText } }) => text.runOf(companyName, formatPeriod(periodText)),
  crumbs: ({ text }, { run: { companyId, companyName } }) => [
    { href: '/journals', label: text.journals },
    { href: `/companies/${companyId}/runs`, label: companyName },
  ],
  actions: (context, { run: { id, state } }) =>
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
  render: (context, { run, plan }) => {
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
      ${
        plan?.causes.length
          ? html`<period-plan causes-only .context=${context} .plan=${plan} label=${text.runOf(run.companyName, formatPeriod(run.periodText))}></period-plan>`
          : nothing
      }
      <section><loon-journal-list ${inAddress(context, { prefix: 'journals' })} plain run-id=${run.id} current="false" href="/journals/{id}" hidden-columns="companyName companyNumber debtorName periodText acknowledgedBy"></loon-journal-list></section>
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
