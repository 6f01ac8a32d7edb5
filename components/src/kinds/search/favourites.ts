import { css, html, svg, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { favouriteTexts } from '../../messages/favourites.js';
import { adopt } from '../../styles/adopt.js';
import type { SearchSpec } from '../../generated/spec.js';
import type { List, Row } from './cells.js';

export interface FavouritesView {
  list: List | undefined;
  nameOf(row: Row): string;
  show(list: List): void;
  fail(error: unknown, again: () => void): void;
}

const star = 'M8 1.8l1.9 4 4.3.5-3.2 3 .9 4.3L8 11.5l-3.9 2.1.9-4.3-3.2-3 4.3-.5z';

/** Lets a person make a row a favourite of the login, by a star beside its name. */
export class Favourites {
  readonly #host: LoonElement;
  readonly #operations: NonNullable<SearchSpec['favourites']>;
  readonly #view: () => FavouritesView;

  constructor(host: LoonElement, operations: NonNullable<SearchSpec['favourites']>, view: () => FavouritesView) {
    this.#host = host;
    this.#operations = operations;
    this.#view = view;
    adopt(host.renderRoot.querySelector('.root')!, favouriteStyles);
  }

  /** Draws the name of a row with its star. */
  renderNamed(row: Row, name: unknown): TemplateResult {
    return html`<div class="named">${name}${this.#renderStar(row)}</div>`;
  }

  #renderStar(row: Row): TemplateResult {
    const label = this.#host.text(favouriteTexts.favourite, { name: this.#view().nameOf(row) });
    return html`<button
      type="button" class="star" part="star" aria-label=${label} aria-pressed=${row['favourite'] ? 'true' : 'false'}
      @click=${() => void this.#toggle(row)}
    ><svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${star} />`}</svg></button>`;
  }

  async #toggle(row: Row): Promise<void> {
    const { set, remove, param } = this.#operations;
    const id = row['id'];
    const favourite = !row['favourite'];
    try {
      await this.#host.call(favourite ? set : remove, { [param]: id });
    } catch (error) {
      return this.#view().fail(error, () => void this.#toggle(row));
    }
    // The rows may be others by now.
    const { list, show } = this.#view();
    if (list) show({ ...list, items: list.items.map((each) => (each['id'] === id ? { ...each, favourite } : each)) });
  }
}

const favouriteStyles = css`
  .named { display: flex; align-items: center; gap: 8px; }
  tbody button.star {
    position: relative; z-index: 1; min-height: 24px; margin-block: -4px; padding: 4px; border: 0; background: none;
    color: var(--_muted);
  }
  .star > svg { display: block; }
  .star:hover { color: var(--_accent); }
  .star[aria-pressed='true'] { color: var(--_accent); }
  .star[aria-pressed='true'] > svg { fill: currentColor; }
`;
