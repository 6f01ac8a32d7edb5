import { html, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { formatNumber } from '../../language.js';
import { exportTexts } from '../../messages/export.js';
import type { Column } from '../../generated/spec.js';
import type { Row } from '../search/cells.js';
import { Menu } from '../search/menu.js';
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
  readonly #menu: Menu;
  #progress: string | undefined;

  constructor(host: LoonElement, view: () => ExportView) {
    this.#host = host;
    this.#view = view;
    this.#menu = new Menu(host, 'export');
  }

  render(): TemplateResult {
    const text: LoonElement['text'] = (...given) => this.#host.text(...given);
    return this.#menu.render({
      label: text(exportTexts.export),
      busy: this.#progress,
      content: () =>
        (['xlsx', 'csv'] as const).map(
          (kind) =>
            html`<button type="button" @click=${() => void this.#save(kind)}>${text(exportTexts[kind])}</button>`,
        ),
    });
  }

  async #save(kind: FileKind): Promise<void> {
    const host = this.#host;
    const { name, columns, read, fail } = this.#view();
    const count = (value: number): string => formatNumber(value, host.language);
    this.#progress = '';
    this.#menu.close();
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
