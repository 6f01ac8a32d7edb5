import { css, html, nothing, type TemplateResult } from 'lit';
import { Combobox } from '../../combobox.js';
import type { ElementHost } from '../../host.js';
import { formatNumber } from '../../language.js';
import { lens } from '../signs.js';
import type { Column } from '../../generated/spec.js';
import { cellText, type List, type Row } from './cells.js';
import { comboboxTexts } from '../../messages/combobox.js';
import { favouriteTexts } from '../../messages/favourites.js';

/** The combobox as the element around it is now. */
export interface SearchComboboxView {
  label: string;
  hint: string;
  q: string;
  columns: Column[];
  /** It is undefined before the first answer and after a failure. */
  list: List | undefined;
  /** Tells that the list belongs to older words. */
  isBusy: boolean;
  /** The message of a failure, with its retry. */
  failure: unknown;
  allHref: string | undefined;
  href(row: Row): string | undefined;
  /** Takes what was typed, and searches for it soon. */
  searchSoon(text: string): void;
  clear(): void;
  /** Searches now. */
  search(): void;
  /** Tells that favourites and what was opened lately stand there before anything is typed. */
  hasShortcuts: boolean;
  /** Opens a row; the event is the click on it. */
  open(event: MouseEvent, row: Row): void;
}

/** A search field with the first rows under it and, at their end, the way to all of them. */
export class SearchCombobox {
  readonly #host: ElementHost;
  readonly #view: () => SearchComboboxView;
  /** Rows for what was typed last are under way. */
  #isAwaiting = false;
  /** Enter came before those rows: the first of them is opened when they are there. */
  #isEntered = false;
  readonly #combobox: Combobox = new Combobox({
    count: () => this.#count,
    show: () => this.#show(),
    enter: () => this.#enter(),
    escape: () => this.#escape(),
    redraw: () => this.#host.requestUpdate(),
    closed: () => {
      this.#isEntered = false;
      this.#host.requestUpdate();
    },
  });

  constructor(host: ElementHost, view: () => SearchComboboxView) {
    this.#host = host;
    this.#view = view;
  }

  get isOpen(): boolean {
    return this.#combobox.isOpen;
  }

  /** Takes up rows that have arrived: the first of what was typed is ready for Enter. */
  found(): void {
    const { q, list } = this.#view();
    // Newer words are still to be searched for.
    if (this.#isAwaiting && this.#combobox.input?.value !== q) return;
    this.#combobox.active = q && list?.total ? 0 : -1;
    this.#isAwaiting = false;
  }

  /** Is called after each drawing: the active option is in sight then, and opened where Enter came before it. */
  updated(): void {
    if (!this.isOpen) return;
    this.#combobox.reveal();
    if (!this.#isEntered || this.#isAwaiting) return;
    this.#isEntered = false;
    this.#combobox.activeOption?.click();
  }

  #show(): void {
    const { q, list, isBusy, search, hasShortcuts } = this.#view();
    // After a failure there is no list either; favourites may be others than last time.
    const isOld = !list || (!this.isOpen && hasShortcuts && !q);
    this.#combobox.isOpen = true;
    if (isOld && !isBusy) search();
    this.#host.requestUpdate();
  }

  get #count(): number {
    const { list, allHref } = this.#view();
    return list?.items.length ? list.items.length + (allHref ? 1 : 0) : 0;
  }

  #enter(): boolean {
    if (this.#isAwaiting) this.#isEntered = true;
    else if (this.#combobox.active < 0) this.#show();
    else this.#combobox.activeOption?.click();
    return true;
  }

  #escape(): boolean {
    const { q, clear } = this.#view();
    if (q) clear();
    return q !== '';
  }

  readonly #onInput = (text: string): void => {
    this.#combobox.isOpen = true;
    this.#combobox.active = -1;
    this.#isAwaiting = true;
    this.#isEntered = false;
    this.#view().searchSoon(text);
    this.#host.requestUpdate();
  };

  readonly #onLeave = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Element | null)) this.#combobox.close();
  };

  #onChoose(event: MouseEvent, row?: Row): void {
    // A new tab or window is the browser's business; the words stay for the next one.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { open, clear } = this.#view();
    if (row) open(event, row);
    this.#combobox.close();
    if (row) clear();
  }

  render(): TemplateResult {
    const { label, hint, q, list, failure, isBusy } = this.#view();
    const isListed = this.isOpen && !failure && this.#count > 0;
    return html`<div class="combobox" @focusout=${this.#onLeave}>
      ${this.#combobox.renderInput({
        id: 'find',
        part: 'input',
        label,
        describedBy: 'hint',
        placeholder: label,
        value: q,
        isListed,
        onInput: this.#onInput,
      })}
      ${lens}<span class="sr" id="hint">${hint}</span>
      <div class="popup" ?hidden=${!this.isOpen} aria-busy=${isBusy ? 'true' : 'false'} @mousedown=${keepFocus}>
        <div id="find-list" role="listbox" part="list" aria-label=${label} ?hidden=${!isListed}>
          ${list ? this.#renderGroups(list.items) : nothing}
          ${this.#renderAll(list)}
        </div>
        ${isListed ? nothing : (failure ?? this.#renderEmpty(list, q))}
      </div>
    </div>`;
  }

  /** Draws what stands in the popup where there is nothing to choose. */
  #renderEmpty(list: List | undefined, q: string): TemplateResult {
    if (!list) return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
    return html`<p class="muted">${q ? this.#host.message('noMatch', { q }) : this.#host.text(comboboxTexts.nothingYet)}</p>`;
  }

  #renderAll(list: List | undefined): unknown {
    const { allHref } = this.#view();
    if (!allHref || !list) return nothing;
    const index = list.items.length;
    const total = formatNumber(list.total, this.#host.language);
    return html`<a
      role="option" part="option" class="all" id="find-${index}" tabindex="-1" href=${allHref}
      aria-selected=${this.#combobox.isActive(index)} @click=${(event: MouseEvent) => this.#onChoose(event)}
    >${this.#host.text(list.total === 1 ? comboboxTexts.oneResult : comboboxTexts.allResults, { total })}</a>`;
  }

  /** Draws the favourites and what was opened lately each under its heading, and other rows under none. */
  #renderGroups(rows: Row[]): unknown {
    const shortcuts = ['favourites', 'recent'] as const;
    const render = (row: Row): TemplateResult => this.#renderRow(row, rows.indexOf(row));
    if (!rows[0]?.['shortcut']) return rows.map(render);
    return shortcuts.map((shortcut) => {
      const own = rows.filter((row) => row['shortcut'] === shortcut);
      if (!own.length) return nothing;
      return html`<div role="group" aria-labelledby="find-${shortcut}">
        <div class="group" id="find-${shortcut}">${this.#host.text(favouriteTexts[shortcut])}</div>
        ${own.map(render)}
      </div>`;
    });
  }

  #renderRow(row: Row, index: number): TemplateResult {
    const view = this.#view();
    const [name, number, more] = view.columns.map((column) => cellText(column, row, this.#host));
    const foundBy = view.columns.find(({ name }) => name === 'foundBy');
    const found = foundBy && cellText(foundBy, row, this.#host);
    const href = view.href(row);
    const isActive = this.#combobox.isActive(index);
    const content = html`<span class="name">${name}</span> <span class="number">${number}</span> <span class="muted">${more}${found ? ` · ${found}` : nothing}</span>`;
    const choose = (event: MouseEvent): void => this.#onChoose(event, row);
    return href
      ? html`<a role="option" part="option" id="find-${index}" tabindex="-1" href=${href} aria-selected=${isActive} @click=${choose}>${content}</a>`
      : html`<button type="button" role="option" part="option" id="find-${index}" tabindex="-1" aria-selected=${isActive} @click=${choose}>${content}</button>`;
  }
}

/** The field keeps the focus while something in the popup is pressed. */
const keepFocus = (event: Event): void => event.preventDefault();

/** In this mode an element is the field with its list, and nothing else. */
export const comboboxStyles = css`
  :host([mode='combobox']) .root { container-type: normal; }
  .combobox { position: relative; }
  .combobox > input { padding-inline-start: 36px; text-overflow: ellipsis; }
  .popup {
    position: absolute; z-index: 20; inset-inline: 0; top: calc(100% + 4px); max-height: min(70vh, 480px); overflow-y: auto;
    padding: 4px; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised);
    box-shadow: 0 8px 24px rgb(10 14 20 / 12%);
  }
  .popup > p { padding: 8px; }
  .group { padding: 8px 8px 4px; color: var(--_muted); font-size: var(--_small); }
  .popup > .skeleton > i { height: 36px; margin: 4px; width: auto; }
  .popup > .message { position: static; border: 0; }
  .popup[aria-busy='true'] > [role='listbox'] { opacity: 0.5; }
  [role='option'] {
    display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; padding: 6px 8px; cursor: pointer; color: inherit;
    width: 100%; border: 0; background: none; font-weight: 400; text-align: start; text-decoration: none; border-radius: calc(var(--_radius) - 2px); overflow-wrap: anywhere;
  }
  [role='option'] > .name { font-weight: 500; }
  [role='option'] > .muted { grid-column: 1 / -1; font-size: var(--_small); }
  [role='option'].all { margin-block-start: 4px; border-block-start: 1px solid var(--_line); color: var(--_accent); border-radius: 0; padding-block: 8px; }
  [role='option']:hover { background: color-mix(in srgb, var(--_text) 5%, transparent); }
  [role='option'][aria-selected='true'] { background: color-mix(in srgb, var(--_accent) 14%, transparent); }
  @media (forced-colors: active) { [role='option'][aria-selected='true'] { outline: 2px solid Highlight; outline-offset: -2px; } }
`;
