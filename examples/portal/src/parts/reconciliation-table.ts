import { ReconciliationState } from '@loonpoort/components/labels';
import type { Reconciliation } from '@loonpoort/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { removalTexts } from '../messages/removal.js';
import type { PageContext } from '../page.js';
import { icons } from '../shell/icons.js';
import { formatMoment, formatMoney, formatPeriod, parseMoney } from './format.js';
import { notifyRemoval } from './undo-removal.js';

/** A bureau's month; more rows than these are narrowed by the search. */
const LIMIT = 1000;

const place = ({ companyId, year, period }: Reconciliation) => ({ companyId, year, period });

/** Periods of returns against the journals with what they come to; totals are typed in it. In light DOM. */
export class ReconciliationTable extends LitElement {
  static override properties = {
    context: { attribute: false },
    year: {},
    period: {},
    state: {},
    q: {},
    rows: { state: true },
    wrong: { state: true },
  };

  declare context: PageContext;
  declare year: string;
  declare period: string;
  declare state: string;
  declare q: string;
  /** Undefined until they are there. */
  declare private rows: Reconciliation[] | undefined;
  /** The row whose typed total is no amount. */
  declare private wrong: Reconciliation | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changes: PropertyValues<this>): void {
    const asked = ['year', 'period', 'state', 'q'] as const;
    if (asked.some((name) => changes.has(name))) void this.reload();
  }

  /** Reads the rows again. */
  reload(): Promise<void> {
    const { attempt, client } = this.context;
    return attempt(async () => {
      const query = {
        year: Number(this.year),
        ...(this.period && { period: Number(this.period) }),
        ...(this.state && { state: this.state as Reconciliation['state'] }),
        ...(this.q && { q: this.q }),
        limit: 200,
      };
      this.rows = await client.reconciliations.list(query).toArray({ limit: LIMIT });
    });
  }

  async #type(row: Reconciliation, input: HTMLInputElement): Promise<void> {
    const total = parseMoney(input.value);
    this.wrong = total === undefined && input.value.trim() ? row : undefined;
    if (total === undefined || total === row.returnTotal) return;
    const { attempt, client, notify, text } = this.context;
    await attempt(async () => {
      const options = row.returnVersion === null ? {} : { ifMatch: `"${row.returnVersion}"` };
      await client.wageTaxReturns.save({ ...place(row), total }, options);
      notify(text.returnSaved(row.companyName));
    });
    await this.reload();
  }

  async #tick(row: Reconciliation): Promise<void> {
    const { attempt, client, language, notify, text } = this.context;
    const { explanation, difference } = row;
    await attempt(async () => {
      if (!explanation) {
        await client.reconciliationExplanations.save({ ...place(row), difference: difference! });
        notify(text.explanationSaved(row.companyName));
        return;
      }
      await client.reconciliationExplanations.remove(place(row));
      notifyRemoval(this.context, removalTexts[language].explanationOf(row.companyName), async () => {
        const again = { difference: difference!, ...(explanation.note && { note: explanation.note }) };
        await client.reconciliationExplanations.save({ ...place(row), ...again });
        await this.reload();
      });
    });
    await this.reload();
  }

  protected override render(): TemplateResult {
    const { text } = this.context;
    const { rows } = this;
    if (!rows) return html`<p aria-busy="true" class="muted">${text.loading}</p>`;
    if (!rows.length) return html`<p>${text.noReconciliations}</p>`;
    const money = (cents: number) => formatMoney(cents, this.context.language);
    const sum = (of: (row: Reconciliation) => number | null) =>
      money(rows.reduce((total, each) => total + (of(each) ?? 0), 0));
    return html`<div class="table reconciliations" tabindex="0" role="region" aria-label=${text.reconciliation}>
      <table>
        <caption class="sr">${text.reconciliation}</caption>
        <thead><tr>
          <th scope="col">${text.company}</th><th scope="col">${text.returnPeriod}</th>
          <th scope="col" class="money">${text.journals}</th><th scope="col" class="money">${text.taxReturn}</th>
          <th scope="col" class="money">${text.difference}</th><th scope="col">${text.status}</th>
        </tr></thead>
        <tbody>${rows.map((each) => this.#row(each))}</tbody>
        <tfoot><tr>
          <th scope="row">${text.totalOf(rows.length)}</th><td></td>
          <td data-label=${text.journals} class="money">${sum((each) => each.journalTotal)}</td>
          <td data-label=${text.taxReturn} class="money">${sum((each) => each.returnTotal)}</td>
          <td data-label=${text.difference} class="money">${sum((each) => each.difference)}</td><td></td>
        </tr></tfoot>
      </table>
    </div>`;
  }

  #row(row: Reconciliation): TemplateResult {
    const { language, text } = this.context;
    const { companyId, companyName, debtorName, year, period, difference, state, causes, explanation } = row;
    const money = (cents: number) => formatMoney(cents, language);
    const isOpen = state === 'differs';
    return html`<tr class=${state}>
      <th scope="row">
        <a href="/wage-tax-returns/${companyId}/${year}/${period}">${companyName}</a> <span class="muted">${debtorName}</span>
      </th>
      <td data-label=${text.returnPeriod}>${formatPeriod(row.periodText)}</td>
      <td data-label=${text.journals} class="money">${money(row.journalTotal)}</td>
      <td data-label=${text.taxReturn} class="money">${this.#total(row)}</td>
      <td data-label=${text.difference} class="money">${difference === null ? '–' : money(difference)}</td>
      <td data-label=${text.status}>
        <span class="status ${state}">
          ${isOpen ? icons.stop : nothing}${ReconciliationState[state]![language]}
        </span>
        ${isOpen ? causes.map(({ message }) => html`<span class="muted cause">${message}</span>`) : nothing}
        ${explanation ? html`<span class="muted cause">${text.explainedBy(explanation.explainedBy, formatMoment(explanation.explainedAt, language))}</span>` : nothing}
        ${
          isOpen || explanation
            ? html`<button type="button" class="quiet" aria-label="${explanation ? text.unexplain : text.explain}: ${companyName}, ${row.periodText}" @click=${() => void this.#tick(row)}>
                ${explanation ? text.unexplain : text.explain}
              </button>`
            : nothing
        }
      </td>
    </tr>`;
  }

  /** A total that came as a message is not typed over here; the return's own page can. */
  #total(row: Reconciliation): unknown {
    const { language, text } = this.context;
    const { returnTotal, returnSource } = row;
    if (returnSource === 'message') return formatMoney(returnTotal!, language);
    const shown = returnTotal === null ? '' : formatMoney(returnTotal, language).replace(/[^\d.,-]/g, '');
    const isWrong = this.wrong === row;
    return html`<input
        inputmode="decimal" autocomplete="off" size="12" aria-label="${text.taxReturn}: ${row.companyName}, ${row.periodText}"
        aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${isWrong ? 'wrong-total' : nothing} .value=${shown}
        @change=${({ target }: Event) => void this.#type(row, target as HTMLInputElement)}
      />${isWrong ? html`<span id="wrong-total" class="wrong" role="alert">${text.noAmount}</span>` : nothing}`;
  }
}

customElements.define('reconciliation-table', ReconciliationTable);

declare global {
  interface HTMLElementTagNameMap {
    'reconciliation-table': ReconciliationTable;
  }
}
