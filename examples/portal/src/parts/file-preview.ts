import { LoonpoortError, type Finding } from '@loonpoort/sdk';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Texts } from '../language.js';
import { renderFindings } from './findings.js';
import type { FileText } from './file-text.js';

/** Between the last change and the next look, in ms. */
const READ_DELAY_MS = 300;

export interface PreviewSource {
  /** Another key is another file. */
  key: string;
  read(): Promise<FileText & { findings?: Finding[] }>;
}

/** Shows the first lines of a file as the package will get it, in light DOM. */
export class FilePreview extends LitElement {
  static override properties = {
    source: { attribute: false },
    texts: { attribute: false },
    file: { state: true },
    error: { state: true },
    busy: { state: true },
  };

  declare source: PreviewSource | undefined;
  declare texts: Texts;
  declare private file: (FileText & { findings?: Finding[] }) | undefined;
  declare private error: unknown;
  declare private busy: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    const { file, texts: text, error } = this;
    if (error) {
      const problem = error instanceof LoonpoortError ? error.problem : undefined;
      return html`<div class="preview-problem" role="status">
        <p>${problem ? `${problem.title}. ${problem.detail}` : text.noPreview}</p>
        ${renderFindings(problem?.findings ?? [], text)}
      </div>`;
    }
    return html`<figure class="preview" aria-busy=${this.busy ? 'true' : 'false'}>
      <figcaption><span>${file?.fileName ?? text.loading}</span>${file?.truncated ? html`<span class="muted">${text.firstLines}</span>` : nothing}</figcaption>
      <pre tabindex="0" role="region" aria-label=${text.preview}>${file?.text ?? ''}</pre>
      ${renderFindings(file?.findings ?? [], text)}
    </figure>`;
  }
}

customElements.define('file-preview', FilePreview);

declare global {
  interface HTMLElementTagNameMap {
    'file-preview': FilePreview;
  }
}
