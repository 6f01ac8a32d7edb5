/** An address comes to be at the start, by a link, by back or forward, or is changed in place by the page itself. */
export type Move = 'start' | 'link' | 'history' | 'reflect';

export interface Match<Route> {
  route: Route;
  params: Record<string, string>;
}

/** Finds the route of a path; `:name` in a route's path stands for one segment. */
export function createMatcher<Route extends { path: string }>(routes: readonly Route[]) {
  const patterns = routes.map((route) => ({
    route,
    pattern: new RegExp(`^${route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`),
  }));
  return (path: string): Match<Route> | undefined => {
    for (const { route, pattern } of patterns) {
      const found = pattern.exec(path);
      if (found) return { route, params: decode(found.groups) };
    }
    return undefined;
  };
}

function decode(groups: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, safeDecode(value)]));
}

function safeDecode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Returns this page's address with other words and filters. */
export function withQuery(values: Record<string, unknown>, names: string[]): string {
  const query = new URLSearchParams(location.search);
  for (const name of names) {
    const value = [values[name] ?? ''].flat().join(',');
    if (value) query.set(name, value);
    else query.delete(name);
  }
  return location.pathname + (query.size ? `?${query}` : '');
}

/** Addresses of this site without loading the document again, and where each of them was scrolled to. */
export class Router {
  readonly #moved: (move: Move) => void;
  readonly #knows: (path: string) => boolean;
  readonly #scrolls = new Map<string, number>();
  #key = '';
  /** The place of this entry among those of the tab, so that a step back can be taken back. */
  #index = 0;
  #isReturning = false;
  /** The next step was asked about already. */
  #isAllowed = false;

  readonly #mayLeave: () => Promise<boolean> | true;

  /**
   * @param knows whether a path is a page of the portal; other links load a document as ever
   * @param mayLeave whether the page can be left; asks where something would be lost
   */
  constructor(moved: (move: Move) => void, knows: (path: string) => boolean, mayLeave: () => Promise<boolean> | true) {
    this.#moved = moved;
    this.#knows = knows;
    this.#mayLeave = mayLeave;
  }

  start(): void {
    history.scrollRestoration = 'manual';
    this.#remember();
    addEventListener('popstate', () => void this.#onStep());
    addEventListener('scroll', () => this.#scrolls.set(this.#key, scrollY), { passive: true });
    document.addEventListener('click', (event) => this.#onClick(event));
  }

  get url(): URL {
    return new URL(location.href);
  }

  /** Pixels from the top at which this entry of the history was left. */
  get scroll(): number {
    return this.#scrolls.get(this.#key) ?? 0;
  }

  go(href: string): void {
    // `crypto.randomUUID` is missing where the portal is served over plain http on an internal name.
    const key = String(performance.timeOrigin + performance.now());
    history.pushState({ key, index: this.#index + 1 }, '', href);
    this.#remember();
    this.#moved('link');
  }

  /** Gives this entry of the history another address. */
  replace(href: string, move: Move): void {
    history.replaceState(history.state, '', href);
    this.#moved(move);
  }

  #remember(): void {
    const { key = '', index = 0 } = (history.state ?? {}) as { key?: string; index?: number };
    this.#key = key;
    this.#index = index;
  }

  /** The browser has gone back or forward already, so that where one may not leave it is sent back. */
  async #onStep(): Promise<void> {
    if (this.#isReturning) {
      this.#isReturning = false;
      return;
    }
    const before = this.#index;
    const steps = ((history.state as { index?: number } | null)?.index ?? 0) - before;
    const answer = steps && !this.#isAllowed ? this.#mayLeave() : true;
    if (answer !== true) {
      this.#isReturning = true;
      history.go(-steps);
      this.#isAllowed = await answer;
      if (this.#isAllowed) history.go(steps);
      return;
    }
    this.#isAllowed = false;
    this.#remember();
    this.#moved('history');
  }

  /** Follows a click on a link, also inside a component's shadow root. */
  #onClick(event: MouseEvent): void {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link?.href || link.target || link.hasAttribute('download')) return;
    const { origin, pathname, search, hash, href } = new URL(link.href);
    const onThisPage = hash && pathname + search === location.pathname + location.search;
    if (origin !== location.origin || onThisPage || !this.#knows(pathname)) return;
    event.preventDefault();
    const answer = this.#mayLeave();
    if (answer === true) this.go(href);
    else void answer.then((isLeft) => isLeft && this.go(href));
  }
}
