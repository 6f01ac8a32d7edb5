import { html, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';

/** Weeks are the most that a year of wages has. */
const MAX_PERIODS = 53;
/** Years that are offered before this one. */
const YEARS_BACK = 6;

/** A list takes these as its attributes; an empty one stands for all. */
export interface Span {
  year: string;
  period: string;
}

const thisYear = (): number => new Date().getFullYear();

/** Returns the span in the address, in this year where it names none. */
export const spanOf = ({ query }: PageContext): Span => ({
  year: query.get('year') ?? String(thisYear()),
  period: query.get('period') ?? '',
});

/** Chooses the year and the period of a list, in the address. @param periods how many a year has at most */
export function renderPeriodChoice(
  { replaceQuery, text }: PageContext,
  span: Span,
  periods = MAX_PERIODS,
): TemplateResult {
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => String(thisYear() + 1 - index));
  const known = years.includes(span.year) ? years : [span.year, ...years];
  const select = (
    name: keyof Span,
    label: string,
    options: [value: string, label: string][],
  ): TemplateResult => html`<div>
    <label for="choice-${name}">${label}</label>
    <select id="choice-${name}" @change=${({ target }: Event) => replaceQuery({ ...span, [name]: (target as HTMLSelectElement).value }, ['year', 'period'])}>
      ${options.map(([value, word]) => html`<option value=${value} .selected=${value === span[name]}>${word}</option>`)}
    </select>
  </div>`;
  return html`<div class="period-choice" role="group" aria-label=${text.yearAndPeriod}>
    ${select(
      'year',
      text.year,
      known.map((each) => [each, each || text.allYears]),
    )}
    ${select('period', text.period, [
      ['', text.allPeriods],
      ...Array.from({ length: periods }, (_, index): [string, string] => [String(index + 1), String(index + 1)]),
    ])}
  </div>`;
}
