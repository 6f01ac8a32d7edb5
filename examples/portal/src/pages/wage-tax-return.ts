import '@loonpoort/components/define/loon-reconciliation-employees';
import '@loonpoort/components/define/loon-reconciliation-items';
import '@loonpoort/components/define/loon-wage-tax-return-form';
import { ReconciliationState } from '@loonpoort/components/labels';
import type { Company, Reconciliation } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { definePage, type PageContext } from '../page.js';
import { renderFacts } from '../parts/facts.js';
import { formatMoment, formatMoney, formatPeriod } from '../parts/format.js';
import { inAddress } from '../parts/list-query.js';

interface Data {
  company: Company;
  /** Undefined where the period has neither runs nor a return. */
  row: Reconciliation | undefined;
}

/** One return of a company against its journals: by item, by employee, down to the wage code. */
export const page = definePage<Data>({
  needs: 'saveWageTaxReturn',
  load: async ({ client, params }) => {
    const companyId = params['companyId']!;
    const [company, found] = await Promise.all([
      client.companies.get({ companyId }),
      client.reconciliations.list({ companyId, year: Number(params['year']), period: Number(params['period']) }),
    ]);
    return { company, row: found.items[0] };
  },
  title: ({ text, params }, { company, row }) =>
    text.returnOf(company.name, row ? formatPeriod(row.periodText) : `${params['year']}-${params['period']}`),
  crumbs: ({ text, params }) => [
    { href: `/journals/reconciliation?year=${params['year']}`, label: text.reconciliation },
  ],
  render: (context, { company, row }) => html`
    ${row ? renderComparison(context, row) : nothing}
    ${row?.returnSource === 'message' ? renderDetails(context, company.id) : nothing}
    ${row?.returnSource === 'message' ? html`<details><summary>${context.text.typeTotal}</summary>${renderForm(context, company.id)}</details>` : renderForm(context, company.id)}
  `,
});

function renderComparison({ language, text }: PageContext, row: Reconciliation): TemplateResult {
  const money = (cents: number | null) => (cents === null ? '–' : formatMoney(cents, language));
  const { explanation, state, causes } = row;
  return html`<section>
    ${renderFacts([
      [text.journals, money(row.journalTotal)],
      [text.taxReturn, money(row.returnTotal)],
      [text.difference, money(row.difference)],
      [text.status, ReconciliationState[state]![language]],
      ...(explanation
        ? [
            [
              text.explanation,
              [
                text.explainedBy(explanation.explainedBy, formatMoment(explanation.explainedAt, language)),
                explanation.note,
              ]
                .filter(Boolean)
                .join(' '),
            ] as [string, string],
          ]
        : []),
    ])}
    ${state === 'differs' ? html`<ul class="findings">${causes.map(({ message }) => html`<li class="warning"><span>${message}</span></li>`)}</ul>` : nothing}
  </section>`;
}

function renderDetails(context: PageContext, companyId: string): TemplateResult {
  const { year, period } = context.params;
  return html`<section>
      <loon-reconciliation-items ${inAddress(context, { prefix: 'items' })} heading-level="2" plain company-id=${companyId} year=${year!} period=${period!}></loon-reconciliation-items>
    </section>
    <section>
      <loon-reconciliation-employees ${inAddress(context)} heading-level="2" company-id=${companyId} year=${year!} period=${period!}></loon-reconciliation-employees>
    </section>`;
}

function renderForm({ go, params }: PageContext, companyId: string): TemplateResult {
  const { year, period } = params;
  return html`<loon-wage-tax-return-form
    class="measure" heading-level="0" company-id=${companyId} year=${year!} period=${period!}
    @loon-success=${() => go(`/journals/reconciliation?year=${year}`)}
  ></loon-wage-tax-return-form>`;
}
