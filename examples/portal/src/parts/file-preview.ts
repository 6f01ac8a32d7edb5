import { LoonpoortError, type Preview } from '@loonpoort/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';
import { renderFindings } from './findings.js';
import { printPart } from './print-part.js';
import { renderPreviewTable } from './preview-table.js';

/** Between the last change and the next look, in ms. */
const READ_DELAY_MS = 300;

export interface PreviewSource {
  /** Another key is another file. */
  key: string;
  read(): Promise<Preview>;
}

type Tab = 'table' | 'text';
const tabs: Tab[] = ['table', 'text'];
/** Whoever reads the text goes on reading it at the next file. */
let lastTab: Tab = 'table';

/** Shows what a file books, and its first lines as the package will get it, in light DOM. */
export class FilePreview extends LitElement {
  static override properties = {
    source: { attribute: false },
    context: { attribute: false },
    file: { state: true },
    error: { state: true },
    busy: { state: true },
    tab: { state: true },
  };

  declare source: PreviewSource | undefined;
  declare context: PageContext;
  declare private file: Preview | undefined;
  declare private error: unknown;
  declare private busy: boolean;
  declare private tab: Tab;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.tab = lastTab;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changes: PropertyValues<{ source: PreviewSource }>): void {
    const before = changes.get('source');
    if (!changes.has('source') || before?.key === this.source?.key) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), before ? READ_DELAY_MS : 0);
  }

  async #read(): Promise<void> {
    const { source } = this;
    if (!source) return;
    this.busy = true;
    try {
      const file = await source.read();
      if (source.key !== this.source?.key) return;
      [this.file, this.error] = [file, undefined];
    } catch (error) {
      if (source.key !== this.source?.key) return;
      [this.file, this.error] = [undefined, error];
    }
    this.busy = false;
  }

  protected override render(): unknown {
    const { file, error } = this;
    const { text } = this.context;
    if (error) {
      const problem = error instanceof LoonpoortError ? error.problem : undefined;
      return html`<div class="preview-problem" role="status">
        <p>${problem ? `${problem.title}. ${problem.detail}` : text.noPreview}</p>
        ${renderFindings(problem?.findings ?? [], text)}
      </div>`;
    }
    return html`<figure class="preview" aria-busy=${this.busy ? 'true' : 'false'}>
      <figcaption><span>${file?.fileName ?? text.loading}</span>${file ? this.#tools() : nothing}</figcaption>
      ${file ? this.#panels(file) : html`<div class="preview-wait"></div>`} ${renderFindings(file?.findings ?? [], text)}
    </figure>`;
  }

  #tools(): TemplateResult {
    const { text } = this.context;
    const labels: Record<Tab, string> = { table: text.previewTable, text: text.previewText };
    return html`<span class="buttons">
      <span class="segments" role="tablist" aria-label=${text.preview} @keydown=${this.#onKey}>
        ${tabs.map(
          (each) => html`<button
            type="button" class="segment" role="tab" id="preview-tab-${each}" aria-controls="preview-${each}"
            aria-selected=${each === this.tab ? 'true' : 'false'} tabindex=${each === this.tab ? 0 : -1}
            @click=${() => this.#choose(each)}
          >${labels[each]}</button>`,
        )}
      </span>
      <button type="button" @click=${() => printPart(this)}>${text.print}</button>
    </span>`;
  }

  #choose(tab: Tab): void {
    this.tab = lastTab = tab;
  }

  /** Two tabs: an arrow leads from each to the other. */
  async #onKey({ key }: KeyboardEvent): Promise<void> {
    if (!['ArrowLeft', 'ArrowRight'].includes(key)) return;
    this.#choose(this.tab === 'table' ? 'text' : 'table');
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#preview-tab-${this.tab}`)?.focus();
  }

  #panels(file: Preview): TemplateResult {
    const { text } = this.context;
    return html`<div role="tabpanel" id="preview-table" aria-labelledby="preview-tab-table" ?hidden=${this.tab !== 'table'}>
        ${renderPreviewTable(this.context, file)}
      </div>
      <div role="tabpanel" id="preview-text" aria-labelledby="preview-tab-text" tabindex="0" ?hidden=${this.tab !== 'text'}>
        ${file.truncated ? html`<p class="muted">${text.firstLines}</p>` : nothing}
        <pre>${file.text}</pre>
      </div>`;
  }
}

customElements.define('file-preview', FilePreview);

declare global {
  interface HTMLElementTagNameMap {
    'file-preview': FilePreview;
  }
}
