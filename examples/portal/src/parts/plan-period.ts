import { PeriodType as periodTypes } from '@loonpoort/components/labels';
import type { PeriodType } from '@loonpoort/sdk';
import { html, type TemplateResult } from 'lit';
import { planTexts } from '../messages/plan.js';
import type { PageContext } from '../page.js';
import { type PlanPeriod, planPath } from './plan-path.js';

/** The periods that a year has, at most. */
const counts: Record<PeriodType, number> = { month: 12, fourWeek: 13, week: 53 };

const isPeriodType = (value: string | null): value is PeriodType => value !== null && value in counts;

/** Returns the period in the address, or else the latest that there are runs of, months first. */
export async function findPlanPeriod({ client, query }: PageContext): Promise<PlanPeriod | undefined> {
  const [asked, year, period] = [query.get('periodType'), Number(query.get('year')), Number(query.get('period'))];
  if (isPeriodType(asked) && year && period) return { periodType: asked, year, period };
  for (const periodType of isPeriodType(asked) ? [asked] : (Object.keys(counts) as PeriodType[])) {
    const [latest] = (await client.runs.list({ periodType, limit: 1 })).items;
    if (latest) return { periodType, year: latest.year, period: latest.periodTo };
  }
  return undefined;
}

/** Chooses another period, in the address. */
export function renderPlanPeriod({ go, language, text }: PageContext, current: PlanPeriod): TemplateResult {
  const { periodType, year } = current;
  const select = (
    name: keyof PlanPeriod,
    label: string,
    options: [value: string | number, label: string][],
  ): TemplateResult => html`<div>
    <label for="plan-${name}">${label}</label>
    <select id="plan-${name}" @change=${({ target }: Event) => go(changed(current, name, (target as HTMLSelectElement).value))}>
      ${options.map(([value, word]) => html`<option value=${value} .selected=${String(value) === String(current[name])}>${word}</option>`)}
    </select>
  </div>`;
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const word = (number: number): string =>
    periodType === 'month' ? month.format(new Date(Date.UTC(year, number - 1))) : String(number);
  return html`<div class="period-choice" role="group" aria-label=${text.yearAndPeriod}>
    ${select(
      'periodType',
      planTexts[language].periodType,
      Object.entries(periodTypes).map(([value, label]) => [value, label![language]]),
    )}
    ${select(
      'year',
      text.year,
      [year - 1, year, year + 1].map((each) => [each, String(each)]),
    )}
    ${select(
      'period',
      text.period,
      Array.from({ length: counts[periodType] }, (_, index) => [index + 1, word(index + 1)]),
    )}
  </div>`;
}

/** Another kind of period begins at its latest. */
const changed = (current: PlanPeriod, name: keyof PlanPeriod, value: string): string =>
  name === 'periodType' ? `/journals/plan?periodType=${value}` : planPath({ ...current, [name]: Number(value) });
