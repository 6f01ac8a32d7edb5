import { WageTaxReturnOutcome } from '@loonpoort/components/labels';
import { LoonpoortError, type WageTaxReturnImport } from '@loonpoort/sdk';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { formatMoney, formatPeriod } from './format.js';

interface Result {
  name: string;
  imported?: WageTaxReturnImport;
  /** Why the file was not taken. */
  reasons?: string[];
}

/** Brings in files of returns, one after the other, and tells of each what became of it. In light DOM. */
export class ReturnUpload extends LitElement {
  static override properties = {
    context: { attribute: false },
    results: { state: true },
    left: { state: true },
  };

  declare context: PageContext;
  /** Is called once all files are done. */
  declare done: () => void;
  declare private results: Result[];
  /** Files that have not been brought in yet. */
  declare private left: number;

  constructor() {
    super();
    this.results = [];
    this.left = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #upload(files: File[]): Promise<void> {
    if (this.left || !files.length) return;
    [this.results, this.left] = [[], files.length];
    for (const file of files) {
      this.results = [...this.results, await this.#send(file)];
      this.left -= 1;
    }
    this.done();
    await this.updateComplete;
    this.querySelector<HTMLElement>('.upload-results')?.focus();
  }

  async #send(file: File): Promise<Result> {
    try {
      return {
        name: file.name,
        imported: await this.context.client.wageTaxReturns.import({ xml: file }, { timeoutMs: 300_000 }),
      };
    } catch (error) {
      const fields = error instanceof LoonpoortError ? error.fieldErrors.map(({ message }) => message) : [];
      return { name: file.name, reasons: fields.length ? fields : [this.context.text.uploadFailed] };
    }
  }

  protected override render(): TemplateResult {
    const { text } = this.context;
    const { left, results } = this;
    const all = results.length + left;
    return html`
      <label
        class="drop" @dragover=${(event: DragEvent) => event.preventDefault()}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          void this.#upload([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <span><strong>${text.uploadReturns}</strong> <span class="muted">${text.uploadHint}</span></span>
        <input
          type="file" multiple accept=".xml,application/xml,text/xml" ?disabled=${left > 0}
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            void this.#upload([...(input.files ?? [])]).then(() => (input.value = ''));
          }}
        />
      </label>
      <p role="status" class="muted">${left ? text.uploading(results.length + 1, all) : results.length ? text.uploaded(results.filter(({ imported }) => imported).length, all) : ''}</p>
      ${results.length ? this.#table(results) : nothing}
    `;
  }

  #table(results: Result[]): TemplateResult {
    const { text } = this.context;
    return html`<div class="table upload-results" tabindex="-1" role="region" aria-label=${text.uploadResults}>
      <table>
        <thead><tr>
          <th scope="col">${text.file}</th><th scope="col">${text.company}</th><th scope="col">${text.returnPeriod}</th>
          <th scope="col" class="money">${text.taxReturn}</th><th scope="col">${text.outcome}</th>
        </tr></thead>
        <tbody>${results.map((result) => this.#rows(result))}</tbody>
      </table>
    </div>`;
  }

  /** Draws a row for each period of a file: a message of corrections only has several. */
  #rows({ name, imported, reasons }: Result): unknown {
    const { language } = this.context;
    if (!imported)
      return html`<tr><th scope="row">${name}</th><td colspan="4" class="wrong">${reasons?.join(' ')}</td></tr>`;
    const { companyId, companyName, periods } = imported;
    return periods.map(
      ({ outcome, year, period, periodText, total }) => html`<tr>
        <th scope="row">${name}</th>
        <td><a href="/wage-tax-returns/${companyId}/${year}/${period}">${companyName}</a></td>
        <td>${formatPeriod(periodText)}</td><td class="money">${formatMoney(total, language)}</td>
        <td>${WageTaxReturnOutcome[outcome]![language]}</td>
      </tr>`,
    );
  }
}

customElements.define('return-upload', ReturnUpload);

declare global {
  interface HTMLElementTagNameMap {
    'return-upload': ReturnUpload;
  }
}
