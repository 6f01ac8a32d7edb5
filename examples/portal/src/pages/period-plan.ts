import type { PeriodPlan } from '@loonpoort/sdk';
import { html } from 'lit';
import { planTexts } from '../messages/plan.js';
import { formatPeriod } from '../parts/format.js';
import { definePage } from '../page.js';
import '../parts/period-plan.js';
import { findPlanPeriod, renderPlanPeriod } from '../parts/plan-period.js';

/** OKTOBER VERWERKEN: what would go, what cannot go yet and how that is put right, for all clients at once. */
export const page = definePage<PeriodPlan | undefined>({
  needs: 'getPeriodPlan',
  load: async (context) => {
    const period = await findPlanPeriod(context);
    return period && context.client.periodPlans.get(period);
  },
  title: ({ text }, plan) => (plan ? text.processPeriod(formatPeriod(plan.periodText)) : text.processing),
  name: ({ text }) => text.processing,
  lead: ({ language }, plan) => (plan ? planTexts[language].planLead(formatPeriod(plan.periodText)) : ''),
  crumbs: ({ text }) => [{ href: '/journals', label: text.journals }],
  render: (context, plan) =>
    plan
      ? html`${renderPlanPeriod(context, plan)}<period-plan .context=${context} .plan=${plan} label=${context.text.processPeriod(formatPeriod(plan.periodText))}></period-plan>`
      : html`<p>${planTexts[context.language].noRuns}</p>`,
});
