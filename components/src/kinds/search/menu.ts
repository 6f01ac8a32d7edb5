import { css, html, nothing, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { adopt } from '../../styles/adopt.js';

export interface MenuView {
  /** The button, which also names what it opens. */
  label: string;
  /** What stands on the button instead of its label while it cannot be opened. */
  busy?: string | undefined;
  content(): unknown;
}

/** A button that opens what can be chosen under it; Escape and leaving close it. */
export class Menu {
  readonly #host: LoonElement;
  readonly #part: string;
  readonly #opened: (() => void) | undefined;
  #isOpen = false;

  /** @param part of the whole, unique in the element @param opened is called whenever it was opened */
  constructor(host: LoonElement, part: string, opened?: () => void) {
    this.#host = host;
    this.#part = part;
    this.#opened = opened;
    adopt(host.renderRoot.querySelector('.root')!, menuStyles);
  }

  render({ label, busy, content }: MenuView): TemplateResult {
    const isBusy = busy !== undefined;
    return html`<div class="opener" part=${this.#part} @keydown=${this.#onKey} @focusout=${this.#onLeave}>
      <button
        type="button" class="opens" aria-expanded=${this.#isOpen ? 'true' : 'false'} aria-disabled=${isBusy ? 'true' : 'false'}
        @click=${() => !isBusy && this.#toggle(!this.#isOpen)}
      >${busy || label}</button>
      ${this.#isOpen ? html`<div class="menu" role="group" aria-label=${label}>${content()}</div>` : nothing}
    </div>`;
  }

  /** Closes it after a choice, and leaves the focus on its button. */
  close(): void {
    this.#toggle(false);
    this.#host.renderRoot.querySelector<HTMLElement>(`[part='${this.#part}'] > .opens`)?.focus();
  }

  #toggle(isOpen: boolean): void {
    this.#isOpen = isOpen;
    if (isOpen) this.#opened?.();
    this.#host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.stopPropagation();
    this.close();
  };

  readonly #onLeave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (this.#isOpen && !(currentTarget as Node).contains(relatedTarget as Node | null)) this.#toggle(false);
  };
}

const menuStyles = css`
  .opener { position: relative; }
  .opener > .opens { min-height: 28px; padding: 3px 12px; font-size: var(--_small); }
  .opener > .opens::after {
    width: 6px; height: 6px; margin-block-start: -3px; content: ''; rotate: 45deg; border: solid currentColor; border-width: 0 1.5px 1.5px 0;
  }
  .opener > .menu {
    position: absolute; z-index: 10; inset: calc(100% + 4px) 0 auto auto; display: grid; min-width: 140px; padding: 4px;
    max-height: min(60vh, 400px); overflow-y: auto;
    border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_raised); box-shadow: 0 8px 24px rgb(10 14 20 / 12%);
  }
  .menu > button { justify-content: start; border: 0; white-space: nowrap; font-weight: 400; }
  .menu > label { display: flex; align-items: center; gap: 8px; min-height: 32px; padding: 4px 12px; white-space: nowrap; cursor: pointer; }
  .menu > label > input { margin: 0; }
`;
