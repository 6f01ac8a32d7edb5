import type { Loonpoort, WageCosts } from '@loonpoort/sdk';
import { html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import type { Language } from '../language.js';
import { wageCostTexts } from '../messages/wage-costs.js';
import { formatMoney, formatNumber } from './format.js';

/** More labels than these would run into each other on a narrow screen. */
const maxLabels = 13;

/**
 * A bar for each period, with the numbers in a table. It is drawn with attributes of SVG: what chart libraries set as
 * inline styles, or draw on a canvas that needs them, the page's policy refuses. It stands in light DOM, under start.css.
 */
class WageCostsChart extends LitElement {
  static override properties = {
    client: { attribute: false },
    companyId: { attribute: 'company-id' },
    language: {},
    items: { state: true },
    failed: { state: true },
    kind: { state: true },
  };

  declare client: Loonpoort;
  /** Without one, all that the login sees. */
  declare companyId: string | undefined;
  declare language: Language;
  declare private items: readonly WageCosts[] | undefined;
  declare private failed: boolean;
  /** The kind of period that is shown, once a person chose one. */
  declare private kind: WageCosts['periodType'] | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('companyId') || changed.has('language')) void this.#read();
  }

  async #read(): Promise<void> {
    const { client, companyId } = this;
    this.failed = false;
    try {
      const { items } = await client.wageCosts.list(companyId ? { companyId } : {});
      if (companyId === this.companyId) this.items = items;
    } catch {
      this.failed = true;
    }
  }

  protected override render(): TemplateResult {
    const text = wageCostTexts[this.language];
    if (this.failed) return this.#renderFailure();
    if (!this.items) return html`<div class="wage-costs-wait" aria-hidden="true"></div>`;
    if (this.items.length === 0) return html`<p class="muted">${text.nothing}</p>`;
    const kinds = kindsOf(this.items);
    const kind = this.kind ?? kinds[0];
    const shown = this.items.filter(({ periodType }) => periodType === kind).toReversed();
    return html`
      ${kinds.length > 1 ? this.#renderChoice(kinds, kind) : nothing}
      ${shown.some(({ booked }) => booked > 0) ? this.#renderBars(shown) : html`<p class="muted">${text.nothingBooked}</p>`}
      ${this.#renderTable(shown)}
    `;
  }

  #renderFailure(): TemplateResult {
    const text = wageCostTexts[this.language];
    return html`<p>${text.failed}</p>
      <button type="button" @click=${() => void this.#read()}>${text.retry}</button>`;
  }

  #renderChoice(kinds: WageCosts['periodType'][], current: WageCosts['periodType'] | undefined): TemplateResult {
    const text = wageCostTexts[this.language];
    return html`<div class="segments" role="group" aria-label=${text.kind}>
      ${kinds.map(
        (
          kind,
        ) => html`<button type="button" class="segment" aria-pressed=${kind === current ? 'true' : 'false'} @click=${() => (this.kind = kind)}>
          ${text.kinds[kind]}
        </button>`,
      )}
    </div>`;
  }

  #renderBars(shown: readonly WageCosts[]): TemplateResult {
    const text = wageCostTexts[this.language];
    const highest = shown.reduce((most, each) => (each.costs > most.costs ? each : most));
    const step = Math.ceil(shown.length / maxLabels);
    const amount = formatMoney(highest.costs, this.language);
    const words = text.chart(shown.length, shown[0]!.periodText, shown.at(-1)!.periodText, highest.periodText, amount);
    return html`<figure class="bars">
      <div role="img" aria-label=${words}>
        ${shown.map(
          (each, index) => html`<div class="bar">
            ${this.#renderBar(each, highest.costs)}
            <span>${(shown.length - 1 - index) % step === 0 ? this.#label(each) : ''}</span>
          </div>`,
        )}
      </div>
      <figcaption class="note">${text.highest(highest.periodText, amount)}</figcaption>
    </figure>`;
  }

  /** A period of which no costs are known has no room for a bar: its column is the base line alone. */
  #renderBar({ booked, costs, periodText }: WageCosts, highest: number): TemplateResult {
    const height = highest > 0 ? Math.max(0, Math.round((costs / highest) * 1000) / 10) : 0;
    return html`<svg viewBox="0 0 10 100" preserveAspectRatio="none" focusable="false">
      ${svg`<title>${periodText}: ${booked > 0 ? formatMoney(costs, this.language) : wageCostTexts[this.language].noneBooked}</title>
        <rect width="10" y="99" height="1" class="bar-base"></rect>
        <rect width="10" y=${100 - height} height=${height} class="bar-value"></rect>`}
    </svg>`;
  }

  #label({ periodType, year, period }: WageCosts): string {
    if (periodType !== 'month') return String(period);
    const locale = this.language === 'nl' ? 'nl-NL' : 'en-GB';
    return new Date(Date.UTC(year, period - 1)).toLocaleDateString(locale, { month: 'short', timeZone: 'UTC' });
  }

  #renderTable(shown: readonly WageCosts[]): TemplateResult {
    const text = wageCostTexts[this.language];
    const number = (value: number): string => formatNumber(value, this.language);
    return html`<details class="earlier-periods">
      <summary>${text.asTable}</summary>
      <div class="table" tabindex="0" role="region" aria-label=${text.heading}>
        <table>
          <thead>
            <tr>
              <th scope="col">${text.period}</th>
              <th scope="col" class="money">${text.costs}</th>
              <th scope="col" class="money">${text.employees}</th>
              <th scope="col" class="money">${text.booked}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.toReversed().map(
              ({ periodText, costs, employees, booked, runs }) => html`<tr>
                <th scope="row">${periodText}</th>
                <td class="money">${booked > 0 ? formatMoney(costs, this.language) : '–'}</td>
                <td class="money">${number(employees)}</td>
                <td class="money">${text.ofAll(number(booked), number(runs))}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }
}

/** Returns the kinds of period, the one with the most runs first. */
function kindsOf(items: readonly WageCosts[]): WageCosts['periodType'][] {
  const counts = new Map<WageCosts['periodType'], number>();
  for (const { periodType, runs } of items) counts.set(periodType, (counts.get(periodType) ?? 0) + runs);
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}

customElements.define('wage-costs-chart', WageCostsChart);

declare global {
  interface HTMLElementTagNameMap {
    'wage-costs-chart': WageCostsChart;
  }
}
