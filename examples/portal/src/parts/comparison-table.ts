import { AccountSuggestionReason } from '@loonpoort/components/labels';
import type { AccountSuggestion, LedgerScheme } from '@loonpoort/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';

/** What a scheme takes for the number of an account, as the contract's `LedgerAccountId` says it. */
const accountNumber = /^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/;

/**
 * Compares the accounts of a scheme with those of a package that fit them; of a linked scheme their numbers can be
 * taken over. In light DOM.
 */
export class ComparisonTable extends LitElement {
  static override properties = {
    context: { attribute: false },
    scheme: { attribute: false },
    version: { attribute: false },
    suggestions: { attribute: false },
    selected: { state: true },
  };

  declare context: PageContext;
  declare scheme: LedgerScheme;
  /** The scheme's ETag. */
  declare version: string;
  declare suggestions: AccountSuggestion[];
  /** Accounts whose number is taken over. */
  declare private selected: Set<string>;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('suggestions')) this.selected = new Set(this.#fitting.keys());
  }

  get #isLinked(): boolean {
    return this.scheme.parentId !== null && this.scheme.editable;
  }

  /** Returns the numbers that differ, by account. One account of the package is not two of the scheme. */
  get #fitting(): Map<string, string> {
    const kept = new Set(this.suggestions.filter(({ number, code }) => code === number).map(({ code }) => code));
    const numbers = new Map<string, string>();
    for (const { account, code } of this.suggestions) {
      if (code === null || kept.has(code) || !accountNumber.test(code)) continue;
      kept.add(code);
      numbers.set(account, code);
    }
    return numbers;
  }

  #save(): void {
    const { attempt, client, reload, notify, text } = this.context;
    const numbers = [...this.#fitting]
      .filter(([account]) => this.selected.has(account))
      .map(([account, number]) => ({ account, number }));
    void attempt(async () => {
      const { saved } = await client.ledgerAccounts.saveLedgerNumbers(
        { schemeId: this.scheme.id, numbers },
        { ifMatch: this.version },
      );
      reload();
      notify(text.takenOver(saved));
    });
  }

  #select(account: string, isSelected: boolean): void {
    const others = [...this.selected].filter((each) => each !== account);
    this.selected = new Set(isSelected ? [...others, account] : others);
  }

  protected override render(): TemplateResult {
    const {
      suggestions,
      selected,
      context: { text },
    } = this;
    const isLinked = this.#isLinked;
    return html`
      <p>${text.missingAccounts(suggestions.filter(({ exists }) => !exists).length)} ${isLinked ? text.comparisonLinked : nothing}</p>
      <div class="table" tabindex="0" role="region" aria-label=${text.accountsOfScheme}>
        <table>
          <thead><tr>
            ${isLinked ? html`<td class="selector"></td>` : nothing}
            <th scope="col">${text.ledgerAccount}</th><th scope="col">${text.inPackage}</th><th scope="col">${text.suggestion}</th><th scope="col">${text.fitsBy}</th>
          </tr></thead>
          <tbody>${suggestions.map((each) => this.#row(each, isLinked))}</tbody>
        </table>
      </div>
      ${
        isLinked
          ? html`<div class="buttons">
            <button type="button" class="primary" ?disabled=${!selected.size} @click=${() => this.#save()}>${text.takeOver(selected.size)}</button>
          </div>`
          : nothing
      }
    `;
  }

  #row(
    { account, number, name, rgs, exists, code, codeName, by }: AccountSuggestion,
    isLinked: boolean,
  ): TemplateResult {
    const { language, text } = this.context;
    return html`<tr>
      ${
        isLinked
          ? html`<td class="selector"><input
            type="checkbox" aria-label="${text.suggestion}: ${number} ${name}"
            ?disabled=${!this.#fitting.has(account)} .checked=${this.selected.has(account)}
            @change=${({ target }: Event) => this.#select(account, (target as HTMLInputElement).checked)}
          /></td>`
          : nothing
      }
      <th scope="row"><span>${number} ${name}</span> <span class="muted">${rgs}</span></th>
      <td>${exists ? text.present : text.missing}</td>
      <td>${code} ${codeName}</td>
      <td>${by && AccountSuggestionReason[by]![language]}</td>
    </tr>`;
  }
}

customElements.define('comparison-table', ComparisonTable);

declare global {
  interface HTMLElementTagNameMap {
    'comparison-table': ComparisonTable;
  }
}
