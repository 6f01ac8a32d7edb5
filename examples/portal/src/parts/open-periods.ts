import type { OpenPeriod } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { startTexts } from '../messages/start.js';
import type { PageContext } from '../page.js';
import { icons } from '../shell/icons.js';
import { formatNumber, formatPeriod } from './format.js';
import { planPath } from './plan-path.js';

/** Reads the periods that are being worked on. */
export async function loadOpenPeriods({ client }: PageContext): Promise<OpenPeriod[]> {
  return (await client.openPeriods.list()).items;
}

/** Gives the address of the list of exactly those runs of a period that a number counts. */
function addressOf({ periodType, year, period }: OpenPeriod, only: Record<string, string> = {}): string {
  const query = { periodType, year: String(year), period: String(period), kind: 'client', ...only };
  return `/journals?${new URLSearchParams(query)}`;
}

/** Shows what went wrong in any period, the most urgent first: what failed waits for nobody else. */
export function renderNeeds({ language }: PageContext, periods: readonly OpenPeriod[]): TemplateResult {
  const text = startTexts[language];
  const failed = periods
    .filter((period) => period.failed > 0)
    .map((period) => ({
      href: addressOf(period, { work: 'failed' }),
      label: text.failedRuns(period.failed),
      period: period.periodText,
      hint: text.failedRunsHint,
      icon: icons.stop,
      tone: 'bad',
    }));
  const stale = periods
    .filter((period) => period.stale > 0)
    .map((period) => ({
      href: addressOf(period, { work: 'stale' }),
      label: text.staleRuns(period.stale),
      period: period.periodText,
      hint: text.staleRunsHint,
      icon: icons.warning,
      tone: 'caution',
    }));
  const all = [...failed, ...stale];
  return html`<section>
    <h2>${text.needsYou}</h2>
    ${
      all.length === 0
        ? html`<p class="muted">${text.nothingNeedsYou}</p>`
        : html`<ul class="rows needs">${all.map(
            ({ href, label, period, hint, icon, tone }) => html`<li>
              <a href=${href}>
                <span class="needs-sign ${tone}">${icon}</span>
                <span class="row-text"><strong>${label}: <span class="unbroken">${period}</span></strong><span>${hint}</span></span>
                ${icons.next}
              </a>
            </li>`,
          )}</ul>`
    }
  </section>`;
}

/** Shows how far each period is, the latest first. */
export function renderOpenPeriods(
  context: PageContext,
  periods: readonly OpenPeriod[],
): TemplateResult | typeof nothing {
  if (periods.length === 0) return nothing;
  const text = startTexts[context.language];
  const strip = (some: readonly OpenPeriod[]): TemplateResult =>
    html`<ul class="periods">${some.map((period) => html`<li>${renderPeriod(context, period)}</li>`)}</ul>`;
  const current = latestOfEachKind(periods);
  const earlier = periods.filter((period) => !current.includes(period));
  return html`<section>
    <h2>${text.openPeriods}</h2>
    ${strip(current)}
    ${
      earlier.length
        ? html`<details class="earlier-periods">
          <summary>${text.earlierPeriods(earlier.length)}</summary>
          ${strip(earlier)}
        </details>`
        : nothing
    }
  </section>`;
}

/** Returns the periods that are worked on now, the one with the most runs first; the others are one press away. */
function latestOfEachKind(periods: readonly OpenPeriod[]): OpenPeriod[] {
  return periods
    .filter((period) => periods.find(({ periodType }) => periodType === period.periodType) === period)
    .sort((a, b) => b.runs - a.runs);
}

function renderPeriod(context: PageContext, period: OpenPeriod): TemplateResult {
  const { language } = context;
  const text = startTexts[language];
  const number = (value: number): string => formatNumber(value, language);
  const { runs, locked, made, sent, failed, stale, toImport, toSend, periodText } = period;
  const progress = text.periodProgress(number(sent), number(runs));
  const figures: [label: string, value: number, only: Record<string, string>, isWrong?: boolean][] = [
    [text.locked, locked, { state: 'locked' }],
    [text.made, made, { work: 'made' }],
    [text.sent, sent, { work: 'sent' }],
    [text.toBeSent, toSend, { work: 'toSend' }],
    [text.toBeImported, toImport, { work: 'toImport' }],
    [text.stale, stale, { work: 'stale' }],
    [text.failedToSend, failed, { work: 'failed' }, true],
  ];
  const shown = (label: string, value: number): string =>
    label === text.locked ? text.ofAll(number(value), number(runs)) : number(value);
  return html`<article class="period" aria-label=${periodText}>
    <h3>${periodText}</h3>
    <div>
      <progress max=${runs} value=${sent} aria-label="${progress}, ${periodText}"></progress>
      <p class="note">${progress}</p>
    </div>
    <ul class="period-figures">
      ${figures.map(
        ([label, value, only, isWrong]) =>
          html`<li>${
            value === 0
              ? html`<span class="period-figure zero"><span>${label}</span><span>${shown(label, 0)}</span></span>`
              : html`<a class="period-figure ${isWrong ? 'wrong' : ''}" href=${addressOf(period, only)}>
                <span>${label}<span class="sr">${text.inPeriod(periodText)}</span></span><strong>${shown(label, value)}</strong>
              </a>`
          }</li>`,
      )}
    </ul>
    <div class="buttons">${renderPeriodActions(context, period)}</div>
  </article>`;
}

/** What can be done with a period as a whole. */
function renderPeriodActions(
  { language, may, text: { processPeriod } }: PageContext,
  period: OpenPeriod,
): TemplateResult {
  const text = startTexts[language];
  return html`
    ${may('getPeriodPlan') ? html`<a class="button primary" href=${planPath(period)}>${processPeriod(formatPeriod(period.periodText))}</a>` : nothing}
    <a class="button" href=${addressOf(period)}>${text.runsOfPeriod}<span class="sr">${text.inPeriod(period.periodText)}</span></a>
  `;
}
