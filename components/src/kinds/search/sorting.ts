import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { sortingTexts } from '../../messages/sorting.js';
import { adopt } from '../../styles/adopt.js';
import type { Column, SearchSpec } from '../../generated/spec.js';

export interface SortingView {
  /** The columns that are shown. */
  columns: Column[];
  /** The parameter `sort`: a column, with `-` before it where the last comes first; empty for the list's own order. */
  sort: string;
  choose(sort: string): void;
}

/** Sorts a list by its columns: by their headers in a table, by a choice where a narrow page has no headers. */
export class Sorting {
  readonly #host: LoonElement;
  readonly #sorts: string[];
  readonly #view: () => SortingView;

  constructor(host: LoonElement, { sorts }: SearchSpec, view: () => SortingView) {
    this.#host = host;
    this.#sorts = sorts;
    this.#view = view;
    adopt(host.renderRoot.querySelector('.root')!, sortingStyles);
  }

  /** Returns what `aria-sort` says of a column; undefined where the list is not sorted by it. */
  directionOf({ name }: Column): 'ascending' | 'descending' | undefined {
    const { sort } = this.#view();
    if (sort === name) return 'ascending';
    return sort === `-${name}` ? 'descending' : undefined;
  }

  /** Draws the header of a column: pressing it sorts up, then down, then not. */
  renderHead(column: Column): unknown {
    const { name } = column;
    const label = this.#host.text(column.label);
    if (!this.#sorts.includes(name)) return label;
    const direction = this.directionOf(column);
    const next = direction === 'ascending' ? `-${name}` : direction ? '' : name;
    return html`<button type="button" class="sort" @click=${() => this.#view().choose(next)}>${label}${arrow(direction)}</button><span class="spoken">${label}</span>`;
  }

  /** Draws the choice that a narrow page has in place of the headers. */
  renderChoice(): unknown {
    const { columns, sort, choose } = this.#view();
    const own = columns.filter(({ name }) => this.#sorts.includes(name));
    if (!own.length) return nothing;
    const option = (value: string, label: string): TemplateResult =>
      html`<option value=${value} .selected=${value === sort}>${label}</option>`;
    const text: LoonElement['text'] = (...given) => this.#host.text(...given);
    return html`<label class="filter sorting">
      <span class="label">${text(sortingTexts.sortBy)}</span>
      <span class="chevron"><select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
        ${option('', text(sortingTexts.usual))}
        ${own.map(({ name, label }) => {
          const column = text(label);
          return [
            option(name, text(sortingTexts.ascending, { column })),
            option(`-${name}`, text(sortingTexts.descending, { column })),
          ];
        })}
      </select></span>
    </label>`;
  }
}

const arrow = (direction: 'ascending' | 'descending' | undefined): TemplateResult =>
  html`<svg class="arrow ${direction ?? ''}" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${direction === 'descending' ? 'M8 3.5v9m-3.5-3.5l3.5 3.5 3.5-3.5' : 'M8 12.5v-9m-3.5 3.5l3.5-3.5 3.5 3.5'} />`}</svg>`;

// The arrow stands in the padding, so that no column grows when it comes.
const sortingStyles = css`
  button.sort {
    position: relative; display: inline; min-height: 24px; margin: -4px; padding: 4px; border: 0; background: none;
    color: inherit; font: inherit; cursor: pointer; white-space: nowrap;
  }
  .sort > .arrow { position: absolute; inset: calc(50% - 5px) auto auto calc(100% - 3px); width: 10px; height: 10px; opacity: 0; }
  th:is(.number, .money):not(:first-of-type) > .sort > .arrow { inset-inline: auto calc(100% - 3px); }
  th[aria-sort] { color: var(--_text); }
  .sort:is(:hover, :focus-visible) > .arrow { opacity: 0.6; }
  th[aria-sort] > .sort > .arrow { opacity: 1; }
  /* Where the headers are out of sight they are names, and no buttons. */
  .sorting, .spoken { display: none; }
  @container (max-width: 639px) {
    .sorting { display: flex; flex: 0 1 auto; flex-wrap: nowrap; min-width: 0; }
    .sorting > .label { flex: none; }
    .sorting > .chevron { min-width: 0; }
    thead .sort { display: none; }
    thead .spoken { display: inline; }
  }
`;
