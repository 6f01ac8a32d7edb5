import type { ReactiveController } from 'lit';
import type { LoonElement } from '../../element.js';

/** Under this the browser keeps, for this tab, the rows that were selected in the list that was left last. */
const key = 'loon-selection';

/** Which rows of a list somebody had selected, and how many were shown. */
export interface Kept {
  /** Who works here with which login. */
  viewer: string;
  ids: string[];
  shown: number;
}

/** Keeps the selection of a list while its page is loaded anew, such as after an update of the server. */
export class KeptSelection implements ReactiveController {
  readonly #host: LoonElement;
  readonly #current: () => Kept;

  constructor(host: LoonElement, current: () => Kept) {
    this.#host = host;
    this.#current = current;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#keep);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#keep);
  }

  /** Returns what was kept of this list at this address, once. */
  take(): Kept | undefined {
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as ({ place: string } & Kept) | null;
      sessionStorage.removeItem(key);
      return kept?.place === this.#place ? kept : undefined;
    } catch {
      // A browser that keeps nothing for this site throws.
      return undefined;
    }
  }

  get #place(): string {
    return JSON.stringify([this.#current().viewer, location.pathname, location.search, this.#host.localName]);
  }

  readonly #keep = (): void => {
    const current = this.#current();
    try {
      if (current.ids.length) sessionStorage.setItem(key, JSON.stringify({ place: this.#place, ...current }));
    } catch {
      // It is full or forbidden: nothing is selected then.
    }
  };
}
