import { css, html, nothing, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { formatNumber } from '../../language.js';
import { lens } from '../signs.js';
import type { Column } from '../spec.js';
import { words, type Host, type List, type Row } from './cells.js';
import { comboboxTexts } from '../../messages/combobox.js';

/** What the combobox shows and does, as the element around it is now. */
export interface ComboboxView {
  label: string;
  hint: string;
  q: string;
  columns: Column[];
  /** Undefined before the first answer and after a failure. */
  list: List | undefined;
  /** Whether the list belongs to older words. */
  isBusy: boolean;
  /** What went wrong, with its retry. */
  failure: unknown;
  allHref: string | undefined;
  href(row: Row): string | undefined;
  /** Takes what was typed, and searches for it soon. */
  type(text: string): void;
  clear(): void;
  /** Searches now. */
  search(): void;
  /** Opens a row; the event is the click on it. */
  open(event: MouseEvent, row: Row): void;
}

type ComboboxHost = Host & Pick<LoonElement, 'requestUpdate' | 'renderRoot'>;

/** The active option after a key; undefined where the key means nothing to the list (WAI-ARIA APG, combobox). */
export function move(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : 0;
  if (key === 'ArrowUp') return active > 0 ? active - 1 : count - 1;
  // Without an active option these keys belong to the text.
  if (active < 0) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** A field with the first rows under it and, at their end, the way to all of them. */
export class Combobox {
  readonly #host: ComboboxHost;
  readonly #view: () => ComboboxView;
  isOpen = false;
  /** Index of the active option; −1 for none. */
  #active = -1;
  /** Rows for what was typed last are under way. */
  #isAwaiting = false;
  /** Enter came before those rows: the first of them is opened when they are there. */
  #isEntered = false;

  constructor(host: ComboboxHost, view: () => ComboboxView) {
    this.#host = host;
    this.#view = view;
  }

  /** The first row of what was typed is ready for Enter. */
  found(): void {
    const { q, list } = this.#view();
    // Newer words are still to be searched for.
    if (this.#isAwaiting && this.#host.renderRoot.querySelector('input')?.value !== q) return;
    this.#active = q && list?.total ? 0 : -1;
    this.#isAwaiting = false;
  }

  close(): void {
    this.isOpen = false;
    this.#active = -1;
    this.#isEntered = false;
    this.#host.requestUpdate();
  }

  readonly #show = (): void => {
    this.isOpen = true;
    const { list, isBusy, search } = this.#view();
    // Also after a failure.
    if (!list && !isBusy) search();
    this.#host.requestUpdate();
  };

  get #count(): number {
    const { list, allHref } = this.#view();
    return list?.items.length ? list.items.length + (allHref ? 1 : 0) : 0;
  }

  readonly #onInput = ({ target }: Event): void => {
    this.isOpen = true;
    this.#active = -1;
    this.#isAwaiting = true;
    this.#isEntered = false;
    this.#view().type((target as HTMLInputElement).value);
    this.#host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { isOpen } = this;
    const { q, clear } = this.#view();
    if (event.key === 'Escape') {
      if (isOpen) this.close();
      else if (q) clear();
      else return;
      event.stopPropagation();
    } else if (event.key === 'Enter') {
      if (this.#isAwaiting) this.#isEntered = true;
      else if (this.#active < 0) this.#show();
      else this.#option()?.click();
    } else {
      const next = isOpen && this.#count ? move(event.key, this.#active, this.#count) : undefined;
      if (next === undefined && !/^Arrow(Up|Down)$/.test(event.key)) return;
      this.#show();
      this.#active = next ?? -1;
      this.#host.requestUpdate();
    }
    event.preventDefault();
  };

  #option(): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`#option-${this.#active}`);
  }

  /** After a key the active option is in sight. */
  updated(): void {
    if (!this.isOpen) return;
    this.#option()?.scrollIntoView({ block: 'nearest' });
    if (!this.#isEntered || this.#isAwaiting) return;
    this.#isEntered = false;
    this.#option()?.click();
  }

  readonly #onLeave = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Element | null)) this.close();
  };

  #onChoose(event: MouseEvent, row?: Row): void {
    // A new tab or window is the browser's business; the words stay for the next one.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { open, clear } = this.#view();
    if (row) open(event, row);
    this.close();
    if (row) clear();
  }

  render(): TemplateResult {
    const { label, hint, q, list, failure, isBusy } = this.#view();
    const isListed = this.isOpen && !failure && this.#count > 0;
    return html`<div class="combobox" @focusout=${this.#onLeave}>
      <input
        part="input" type="text" role="combobox" enterkeyhint="search" autocomplete="off" autocapitalize="none" spellcheck="false"
        aria-label=${label} aria-describedby="hint" placeholder=${label}
        aria-autocomplete="list" aria-controls="options" aria-expanded=${isListed ? 'true' : 'false'}
        aria-activedescendant=${isListed && this.#active >= 0 ? `option-${this.#active}` : nothing}
        .value=${q}
        @input=${this.#onInput} @keydown=${this.#onKey} @click=${this.#show}
      />
      ${lens}<span class="sr" id="hint">${hint}</span>
      <div class="popup" ?hidden=${!this.isOpen} aria-busy=${isBusy ? 'true' : 'false'} @mousedown=${keepFocus}>
        <div id="options" role="listbox" part="list" aria-label=${label} ?hidden=${!isListed}>
          ${list?.items.map((row, index) => this.#row(row, index))}
          ${this.#all(list)}
        </div>
        ${isListed ? nothing : (failure ?? this.#rest(list, q))}
      </div>
    </div>`;
  }

  /** What stands in the popup where there is nothing to choose. */
  #rest(list: List | undefined, q: string): TemplateResult {
    if (!list) return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
    return html`<p class="muted">${q ? this.#host.message('noMatch', { q }) : this.#host.text(comboboxTexts.nothingYet)}</p>`;
  }

  #all(list: List | undefined): unknown {
    const { allHref } = this.#view();
    if (!allHref || !list) return nothing;
    const index = list.items.length;
    const total = formatNumber(list.total, this.#host.language);
    return html`<a
      role="option" part="option" class="all" id="option-${index}" tabindex="-1" href=${allHref}
      aria-selected=${index === this.#active ? 'true' : 'false'} @click=${(event: MouseEvent) => this.#onChoose(event)}
    >${this.#host.text(list.total === 1 ? comboboxTexts.oneResult : comboboxTexts.allResults, { total })}</a>`;
  }

  #row(row: Row, index: number): TemplateResult {
    const view = this.#view();
    const [name, number, more] = view.columns.map((column) => words(column, row, this.#host));
    const href = view.href(row);
    const isActive = index === this.#active ? 'true' : 'false';
    const content = html`<span class="name">${name}</span> <span class="number">${number}</span> <span class="muted">${more}</span>`;
    const choose = (event: MouseEvent): void => this.#onChoose(event, row);
    return href
      ? html`<a role="option" part="option" id="option-${index}" tabindex="-1" href=${href} aria-selected=${isActive} @click=${choose}>${content}</a>`
      : html`<button type="button" role="option" part="option" id="option-${index}" tabindex="-1" aria-selected=${isActive} @click=${choose}>${content}</button>`;
  }
}

/** The field keeps the focus while something in the popup is pressed. */
const keepFocus = (event: Event): void => event.preventDefault();

/** The field with its list, and nothing else. */
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
