import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Row } from './cells.js';

/** Between two looks at rows that are on their way, in ms: at first, and after many looks at which nothing had moved. */
const PAUSE = 2000;
const LONGEST = 30_000;

export interface RefreshView {
  /** Undefined before the first answer and after a failure. */
  rows: Row[] | undefined;
  /** States in which a row is on its way to another, by property. */
  moving: Record<string, string[]>;
  /** Reads the rows again. */
  renew(): Promise<void>;
}

/** Reads a list again while some of its rows move by themselves; not while nobody sees the page. */
export class Refresh implements ReactiveController {
  readonly #view: () => RefreshView;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = PAUSE;
  #rows: Row[] | undefined;
  /** What was on its way at the last look; empty for nothing. */
  #moving = '';

  constructor(host: ReactiveControllerHost, view: () => RefreshView) {
    this.#view = view;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
    this.#rows = undefined;
    this.#moving = '';
  }

  hostUpdated(): void {
    const { rows = [], moving } = this.#view();
    if (rows === this.#rows) return;
    this.#rows = rows;
    const on = rows.filter((row) => Object.entries(moving).some(([name, states]) => states.includes(String(row[name]))));
    const now = on.length ? JSON.stringify(on) : '';
    this.#pause = now === this.#moving ? Math.min(this.#pause * 1.5, LONGEST) : PAUSE;
    this.#moving = now;
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#moving) this.#timer = setTimeout(this.#look, this.#pause);
  }

  readonly #look = (): void => {
    if (!this.#moving || document.hidden) return;
    // What goes wrong stays unsaid, as nobody asked; the next look may go better.
    void this.#view().renew().catch(() => this.#wait());
  };
}
