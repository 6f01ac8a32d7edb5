import { SuggestionReason } from '@loonpoort/components/labels';
import type { Choice, IntegrationSummary, Suggestion } from '@loonpoort/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';

/** Administrations that one can choose from; a package with more is mapped company by company. */
const CHOICES = 1000;

/** Companies with the administration that fits each best, to be looked over and saved together. In light DOM. */
export class SuggestionTable extends LitElement {
  static override properties = {
    context: { attribute: false },
    suggestions: { attribute: false },
    integration: { attribute: false },
    choices: { state: true },
    chosen: { state: true },
    selected: { state: true },
  };

  declare context: PageContext;
  declare suggestions: Suggestion[];
  declare integration: IntegrationSummary;
  /** The administrations of the package. */
  declare private choices: Choice[];
  /** The administration's code by company; empty for none. */
  declare private chosen: Record<string, string>;
  /** Companies whose administration is to be saved. */
  declare private selected: Set<string>;

  constructor() {
    super();
    this.choices = [];
    this.chosen = {};
    this.selected = new Set();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!changes.has('suggestions')) return;
    this.chosen = Object.fromEntries(
      this.suggestions.map(({ companyId, administration }) => [companyId, administration ?? '']),
    );
    this.selected = new Set(this.#fitting);
  }

  protected override firstUpdated(): void {
    const {
      context,
      integration: { level, ownerId, package: key },
    } = this;
    void context.attempt(async () => {
      const place = { level, ownerId, package: key, choiceKind: 'administrations' as const };
      this.choices = await context.client.integrations.listChoices(place).toArray({ limit: CHOICES });
    });
  }

  /** Companies that have an administration to be saved. */
  get #fitting(): string[] {
    return this.suggestions.map(({ companyId }) => companyId).filter((id) => this.chosen[id]);
  }

  get #mappings() {
    const chosen = this.suggestions.filter(({ companyId }) => this.selected.has(companyId));
    return chosen.map(({ companyId, administration: suggested, administrationName: name }) => {
      const administration = this.chosen[companyId]!;
      const known =
        this.choices.find(({ code }) => code === administration)?.name ?? (administration === suggested ? name : null);
      return { companyId, administration, administrationName: known ?? administration };
    });
  }

  #save(): void {
    const { attempt, client, finish, notify, text } = this.context;
    void attempt(async () => {
      const { saved } = await client.mappingBatches.saveMappings({
        integrationId: this.integration.id,
        mappings: this.#mappings,
      });
      finish('/settings/administrations');
      notify(text.mapped(saved));
    });
  }

  #select(ids: string[], isSelected: boolean): void {
    const others = [...this.selected].filter((id) => !ids.includes(id));
    this.selected = new Set(isSelected ? [...others, ...ids] : others);
  }

  /** A company with another administration is one that a person wants to save. */
  #choose(companyId: string, code: string): void {
    this.chosen = { ...this.chosen, [companyId]: code };
    this.#select([companyId], code !== '');
  }

  protected override render(): TemplateResult {
    const { text } = this.context;
    const fitting = this.#fitting;
    const count = this.selected.size;
    const isWhole = count > 0 && count === fitting.length;
    if (!this.suggestions.length) return html`<p>${text.allMapped}</p>`;
    return html`
      <div class="table" tabindex="0" role="region" aria-label=${text.suggestions}>
        <table>
          <thead><tr>
            <td class="selector"><input
              type="checkbox" aria-label=${text.selectAll} ?disabled=${!fitting.length} .checked=${isWhole} .indeterminate=${count > 0 && !isWhole}
              @change=${() => this.#select(fitting, !isWhole)}
            /></td>
            <th scope="col">${text.company}</th><th scope="col">${text.administration}</th><th scope="col">${text.fitsBy}</th>
          </tr></thead>
          <tbody>${this.suggestions.map((each) => this.#row(each))}</tbody>
        </table>
      </div>
      <div class="buttons">
        <button type="button" class="primary" ?disabled=${!count} @click=${() => this.#save()}>${text.saveMappings(count)}</button>
      </div>
    `;
  }

  #row({
    companyId,
    companyName,
    companyNumber,
    debtorName,
    administration,
    administrationName,
    reason,
  }: Suggestion): TemplateResult {
    const { language, text } = this.context;
    const chosen = this.chosen[companyId] ?? '';
    const own =
      administration && !this.choices.some(({ code }) => code === administration)
        ? [{ code: administration, name: administrationName ?? administration }]
        : [];
    return html`<tr>
      <td class="selector"><input
        type="checkbox" aria-label="${text.save}: ${companyName}" ?disabled=${!chosen} .checked=${this.selected.has(companyId)}
        @change=${({ target }: Event) => this.#select([companyId], (target as HTMLInputElement).checked)}
      /></td>
      <th scope="row"><span>${companyNumber} ${companyName}</span> <span class="muted">${debtorName}</span></th>
      <td>
        <select
          aria-label="${text.administration}: ${companyName}"
          @change=${({ target }: Event) => this.#choose(companyId, (target as HTMLSelectElement).value)}
        >
          <option value="" ?selected=${!chosen}>${text.noAdministration}</option>
          ${[...own, ...this.choices].map(({ code, name }) => html`<option value=${code} ?selected=${code === chosen}>${code} ${name}</option>`)}
        </select>
      </td>
      <td>${reason && chosen === administration ? SuggestionReason[reason]![language] : nothing}</td>
    </tr>`;
  }
}

customElements.define('suggestion-table', SuggestionTable);

declare global {
  interface HTMLElementTagNameMap {
    'suggestion-table': SuggestionTable;
  }
}
