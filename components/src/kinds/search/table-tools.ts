import { css, html, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { adopt } from '../../styles/adopt.js';
import { ExportMenu } from '../export/export-menu.js';
import type { Column, SearchSpec } from '../../generated/spec.js';
import type { List, Row } from './cells.js';
import { ColumnChoice, type ColumnChoiceView } from './column-choice.js';
import { Favourites, type FavouritesView } from './favourites.js';
import { readRows } from './pages.js';
import { Sorting } from './sorting.js';

export interface TableToolsView extends FavouritesView, ColumnChoiceView {
  /** The columns that are shown. */
  columns: Column[];
  /** The parameter `sort`. */
  sort: string;
  choose(sort: string): void;
  /** Calls the list's operation with its words, filters and order as they are now. @throws LoonpoortError */
  read(page: Row): Promise<List>;
}

/** What every table can do and nothing needs before it is there: sort, choose columns, and save its rows to a file. */
export class TableTools {
  readonly sorting: Sorting;
  /** It is there where rows can be favourites. */
  readonly favourites: Favourites | undefined;
  readonly columns: ColumnChoice;
  readonly #menu: ExportMenu;

  constructor(host: LoonElement, spec: SearchSpec, view: () => TableToolsView) {
    adopt(host.renderRoot.querySelector('.root')!, toolStyles);
    this.sorting = new Sorting(host, spec, view);
    this.favourites = spec.favourites && new Favourites(host, spec.favourites, view);
    this.columns = new ColumnChoice(host, spec, view);
    this.#menu = new ExportMenu(host, () => {
      const { columns, read, fail } = view();
      return {
        name: host.text(spec.texts['file'] ?? spec.texts['heading']),
        columns,
        fail,
        read: async (progress) =>
          (await readRows(read, Infinity, ({ items, total }) => progress(items.length, total))).items,
      };
    });
  }

  /** Draws what stands beside the total. */
  render(): TemplateResult {
    return html`<div class="beside">${this.sorting.renderChoice()}${this.columns.render()}${this.#menu.render()}</div>`;
  }
}

const toolStyles = css`
  .beside { display: flex; gap: 8px; align-items: center; }
  @container (max-width: 639px) { .beside { width: 100%; flex-wrap: wrap; justify-content: space-between; } }
`;
