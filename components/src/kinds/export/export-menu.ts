import { css, html, nothing, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { formatNumber } from '../../language.js';
import { exportTexts } from '../../messages/export.js';
import { adopt } from '../../styles/adopt.js';
import type { Column } from '../../generated/spec.js';
import type { Row } from '../search/cells.js';
import type { FileKind } from './write-file.js';

export interface ExportView {
  /** The file is called so. */
  name: string;
  /** The columns that are shown. */
  columns: Column[];
  /** Reads all rows, and says how many there are so far. @throws LoonpoortError */
  read(progress: (count: number, total: number) => void): Promise<Row[]>;
  fail(error: unknown, again: () => void): void;
}

/** Saves all rows of what is shown to a file: a button that opens the kinds of file. */
export class ExportMenu {
  readonly #host: LoonElement;
  readonly #view: () => ExportView;
  #isOpen = false;
  #progress: string | undefined;

  constructor(host: LoonElement, view: () => ExportView) {
    this.#host = host;
    this.#view = view;
    adopt(host.renderRoot.querySelector('.root')!, exportStyles);
  }

  render(): TemplateResult {
    const text: LoonElement['text'] = (...given) => this.#host.text(...given);
    const isBusy = this.#progress !== undefined;
    return html`<div class="export" part="export" @keydown=${this.#onKey} @focusout=${this.#onLeave}>
      <button
        type="button" class="kinds" aria-expanded=${this.#isOpen ? 'true' : 'false'} aria-disabled=${isBusy ? 'true' : 'false'}
        @click=${() => !isBusy && this.#toggle(!this.#isOpen)}
      >${this.#progress || text(exportTexts.export)}</button>
      ${
        this.#isOpen
          ? html`<div class="menu" role="group" aria-label=${text(exportTexts.export)}>
              ${(['xlsx', 'csv'] as const).map(
                (kind) =>
                  html`<button type="button" @click=${() => void this.#save(kind)}>${text(exportTexts[kind])}</button>`,
              )}
            </div>`
          : nothing
      }
    </div>`;
  }

  #toggle(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.stopPropagation();
    this.#toggle(false);
    this.#focus();
  };

  readonly #onLeave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (this.#isOpen && !(currentTarget as Node).contains(relatedTarget as Node | null)) this.#toggle(false);
  };

  #focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.kinds')?.focus();
  }

  async #save(kind: FileKind): Promise<void> {
    const host = this.#host;
    const { name, columns, read, fail } = this.#view();
    const count = (value: number): string => formatNumber(value, host.language);
    this.#progress = '';
    this.#toggle(false);
    this.#focus();
    try {
      const rows = await read((done, total) => {
        this.#progress = host.text(exportTexts.progress, { count: count(done), total: count(total) });
        host.requestUpdate();
      });
      const { writeFile } = await import('./write-file.js');
      const file = await writeFile(host, kind, { name, columns, rows });
      host.announce(host.text(exportTexts.saved, { count: count(rows.length), file }));
    } catch (error) {
      fail(error, () => void this.#save(kind));
    }
    this.#progress = undefined;
    host.requestUpdate();
  }
}

const exportStyles = css`
  .export { position: relative; }
  .export > .kinds { min-height: 28px; padding: 3px 12px; font-size: var(--_small); }
  .export > .kinds::after {
    width: 6px; height: 6px; margin-block-start: -3px; content: ''; rotate: 45deg; border: solid currentColor; border-width: 0 1.5px 1.5px 0;
  }
  .export > .menu {
    position: absolute; z-index: 10; inset: calc(100% + 4px) 0 auto auto; display: grid; min-width: 140px; padding: 4px;
    border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised); box-shadow: 0 8px 24px rgb(10 14 20 / 12%);
  }
  .menu > button { justify-content: start; border: 0; white-space: nowrap; font-weight: 400; }
`;
