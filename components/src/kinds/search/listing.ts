import { html, nothing, type TemplateResult } from 'lit';
import { lens } from '../signs.js';
import type { Texts } from '../../generated/spec.js';
import type { List } from './cells.js';
import { renderFilters, splitValues, type FilterView } from './filters.js';

/** Everything that a table and what stands around it show. */
export interface ListingView extends FilterView {
  heading: unknown;
  texts: Texts;
  /** The words as they were typed. */
  q: string;
  /** It is undefined before the first answer and after a failure. */
  list: List | undefined;
  /** Tells that there is neither a list nor a reason why not. */
  isWaiting: boolean;
  isGrowing: boolean;
  /** Leaves out the search field and the filters. */
  isPlain: boolean;
  /** On a narrow page the filters stand behind a button. */
  showsFilters: boolean;
  /** The line that says what happened or went wrong. */
  message: unknown;
  /** What stands beside the total. */
  tools: unknown;
  table: unknown;
  /** What selects all rows, and the actions on those that are selected. */
  bulk: unknown;
  /** The lines that say how many there are and how many are shown. */
  total: string;
  shown: string;
  onFilters(): void;
  onType(text: string): void;
  /** Searches at once for what was typed. */
  onSubmit(text: string): void;
  /** Takes back the words and the filters. */
  onClear(): void;
  onMore(): void;
}

export function renderListing(view: ListingView): TemplateResult {
  const { list, isPlain, isWaiting } = view;
  const hasFailed = !list && !isWaiting;
  return html`<div class="head">${view.heading}<slot name="actions"></slot></div>
    ${isPlain ? nothing : renderTools(view)}
    ${
      hasFailed
        ? nothing
        : html`<div class="bar">
            ${list ? html`<span part="total">${view.total}</span>` : html`<span class="skeleton"><i></i></span>`}
            ${view.tools}
          </div>
          ${list?.total === 0 ? renderEmpty(view) : nothing}
          <div class="rows">${view.bulk} ${list?.total === 0 ? nothing : view.table}</div>`
    }
    ${view.message} ${list ? renderFoot(view, list) : nothing}`;
}

function renderTools(view: ListingView): TemplateResult {
  const { host, texts, value } = view;
  const label = host.text(texts['search']);
  const count = view.filters.reduce((sum, { name }) => sum + splitValues(value(name)).length, 0);
  const submit = (event: Event): void => {
    event.preventDefault();
    view.onSubmit((event.target as HTMLFormElement).querySelector('input')!.value);
  };
  return html`<div class="tools">
    <form class="find" @submit=${submit}>
      <input
        part="input" type="search" enterkeyhint="search" autocomplete="off" autocapitalize="none" spellcheck="false"
        aria-label=${label} placeholder=${label} .value=${view.q}
        @input=${({ target }: Event) => view.onType((target as HTMLInputElement).value)}
      />${lens}
    </form>
    ${
      view.filters.length
        ? html`<button
            type="button" class="fold" part="button" aria-expanded=${view.showsFilters ? 'true' : 'false'} aria-controls="filters"
            @click=${view.onFilters}
          >${host.message('filters')}${count ? html` <span class="count">${count}</span>` : nothing}</button>
          <div class="filters ${view.showsFilters ? 'shown' : ''}" id="filters">${renderFilters(view)}</div>`
        : nothing
    }
  </div>`;
}

/** Draws that there is nothing at all, or nothing that matches. */
function renderEmpty(view: ListingView): TemplateResult {
  const { host, texts, value } = view;
  const q = value('q');
  const isNarrowed = q || view.filters.some(({ name }) => value(name));
  if (!isNarrowed) return html`<div class="none"><slot name="empty"><p>${host.text(texts['empty'])}</p></slot></div>`;
  return html`<div class="none">
    <p>${host.message(q ? 'noMatch' : 'noMatchFilters', { q })}</p>
    <button type="button" part="button" @click=${view.onClear}>${host.message('showAll')}</button>
  </div>`;
}

function renderFoot({ host, isGrowing, shown, onMore }: ListingView, { items, total, next }: List): unknown {
  if (!next) return nothing;
  return html`<div class="bar foot">
    <button type="button" part="button" aria-disabled=${isGrowing ? 'true' : 'false'} @click=${onMore}>
      ${host.message(isGrowing ? 'loading' : 'more')}
    </button>
    ${items.length < total ? html`<span class="muted">${shown}</span>` : nothing}
  </div>`;
}
