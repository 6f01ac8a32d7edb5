import type { SavedView } from '@loonpoort/sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { adopt } from '../../styles/adopt.js';
import { ExportMenu } from '../export/export-menu.js';
import type { Column, SearchSpec } from '../../generated/spec.js';
import type { List, Row } from './cells.js';
import { ColumnChoice, type ColumnChoiceView } from './column-choice.js';
import { Favourites, type FavouritesView } from './favourites.js';
import { Marks } from './marks.js';
import { readRows } from './pages.js';
import { SavedViews } from './saved-views.js';
import { Sorting } from './sorting.js';

export interface TableToolsView extends FavouritesView, ColumnChoiceView {
  /** The columns that are shown. */
  columns: Column[];
  /** The words, filters and order that are set; undefined where the list has no field for them. */
  settings: SavedView['parameters'] | undefined;
  /** Sets all of them. */
  set(settings: SavedView['parameters']): void;
  /** The parameter `sort`. */
  sort: string;
  choose(sort: string): void;
  /** Calls the list's operation with its words, filters and order as they are now. @throws LoonpoortError */
  read(page: Row): Promise<List>;
}

/** What every table can do and nothing needs before it is there: sort, choose columns, and save its rows to a file. */
export class TableTools {
  readonly sorting: Sorting;
  readonly #favourites: Favourites | undefined;
  readonly #marks: Marks | undefined;
  readonly columns: ColumnChoice;
  readonly #views: SavedViews;
  readonly #view: () => TableToolsView;
  readonly #menu: ExportMenu;

  constructor(host: LoonElement, spec: SearchSpec, view: () => TableToolsView) {
    adopt(host.renderRoot.querySelector('.root')!, toolStyles);
    this.#view = view;
    this.sorting = new Sorting(host, spec, view);
    this.#favourites = spec.favourites && new Favourites(host, spec.favourites, view);
    this.#marks = spec.marks && new Marks(host, spec.marks);
    this.columns = new ColumnChoice(host, spec, view);
    this.#views = new SavedViews(host, spec, () => ({
      current: () => ({ parameters: view().settings ?? [], hiddenColumns: this.columns.hidden }),
      apply: ({ parameters, hiddenColumns }) => {
        this.columns.hide(hiddenColumns);
        view().set(parameters);
      },
      fail: view().fail,
    }));
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

  /** Draws a cell with what this list has in it besides; nothing where that is nothing. */
  renderCell(column: Column, row: Row, content: unknown): unknown {
    if (this.#favourites && column === this.#view().columns[0]) return this.#favourites.renderNamed(row, content);
    return this.#marks?.render(column, row, content);
  }

  /** Draws what stands beside the total. */
  render(): TemplateResult {
    return html`<div class="beside">${this.sorting.renderChoice()}${this.#view().settings ? this.#views.render() : nothing}${this.columns.render()}${this.#menu.render()}</div>`;
  }
}

const toolStyles = css`
  .beside { display: flex; gap: 8px; align-items: center; }
  /* A day is not broken at its hyphens: only the time goes to the next line. */
  td:is(.date, .dateTime) > div { min-width: 11ch; }
  /* What can be done to a row stays in sight where its table is wider than the page. */
  .actions { position: sticky; inset-inline-end: 0; background: var(--_raised); }
  tr:hover:has(.open) > .actions { background: color-mix(in srgb, var(--_text) 3%, var(--_raised)); }
  @container (max-width: 639px) {
    .beside { position: relative; width: 100%; flex-wrap: wrap; justify-content: space-between; }
    .beside > .opener { position: static; }
  }
`;
