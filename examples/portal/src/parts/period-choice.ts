import { html, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';

/** Weeks are the most that a year of wages has. */
const PERIODS = 53;
/** Years that are offered before this one. */
const BACK = 6;

/** The year in the address, or this one. */
export const yearOf = ({ query }: PageContext): string => query.get('year') ?? String(new Date().getFullYear());

/** Chooses the year and the period of a list, in the address. @param periods how many a year has at most */
export function periodChoice(context: PageContext, periods = PERIODS): TemplateResult {
  const { query, reflect, text } = context;
  const year = yearOf(context);
  const now = new Date().getFullYear();
  const years = [...new Set([year, ...Array.from({ length: BACK + 1 }, (_, index) => String(now + 1 - index))])].sort().reverse();
  const select = (name: string, label: string, chosen: string, options: [value: string, label: string][]): TemplateResult => html`<div>
    <label for="choice-${name}">${label}</label>
    <select id="choice-${name}" @change=${({ target }: Event) => reflect({ [name]: (target as HTMLSelectElement).value }, [name])}>
      ${options.map(([value, word]) => html`<option value=${value} ?selected=${value === chosen}>${word}</option>`)}
    </select>
  </div>`;
  return html`<div class="period-choice" role="group" aria-label=${text.yearAndPeriod}>
    ${select('year', text.year, year, years.map((each) => [each, each]))}
    ${select('period', text.period, query.get('period') ?? '', [
      ['', text.allPeriods],
      ...Array.from({ length: periods }, (_, index): [string, string] => [String(index + 1), String(index + 1)]),
    ])}
  </div>`;
}
