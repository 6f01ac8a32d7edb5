import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Row } from './cells.js';

/** The pauses between two reads of rows that are on their way: the first, and the longest after many reads at which nothing had moved. */
const MIN_PAUSE_MS = 2000;
const MAX_PAUSE_MS = 30_000;

export interface RefreshView {
  /** It is undefined before the first answer and after a failure. */
  rows: Row[] | undefined;
  /** The states in which a row is on its way to another, by property. */
  moving: Record<string, string[]>;
  /** Reads the rows again. */
  refetch(): Promise<void>;
}

/** Reads a list again while some of its rows move by themselves; not while nobody sees the page. */
export class Refresh implements ReactiveController {
  readonly #view: () => RefreshView;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = MIN_PAUSE_MS;
  #rows: Row[] | undefined;
  /** The rows that were on their way at the last read, as JSON; empty for none. */
  #moving = '';

  constructor(host: ReactiveControllerHost, view: () => RefreshView) {
    this.#view = view;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#refetch);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#refetch);
    clearTimeout(this.#timer);
    this.#rows = undefined;
    this.#moving = '';
  }

  hostUpdated(): void {
    const { rows = [], moving } = this.#view();
    if (rows === this.#rows) return;
    this.#rows = rows;
    const on = rows.filter((row) =>
      Object.entries(moving).some(([name, states]) => states.includes(String(row[name]))),
    );
    const now = on.length ? JSON.stringify(on) : '';
    this.#pause = now === this.#moving ? Math.min(this.#pause * 1.5, MAX_PAUSE_MS) : MIN_PAUSE_MS;
    this.#moving = now;
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#moving) this.#timer = setTimeout(this.#refetch, this.#pause);
  }

  readonly #refetch = (): void => {
    if (!this.#moving || document.hidden) return;
    // A failure stays unsaid, as nobody asked for this look; the next one may go better.
    void this.#view()
      .refetch()
      .catch(() => this.#wait());
  };
}
