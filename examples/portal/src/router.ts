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

  /** @param knows whether a path is a page of the portal; other links load a document as ever */
  constructor(moved: (move: Move) => void, knows: (path: string) => boolean) {
    this.#moved = moved;
    this.#knows = knows;
  }

  start(): void {
    history.scrollRestoration = 'manual';
    this.#remember();
    addEventListener('popstate', () => {
      this.#remember();
      this.#moved('history');
    });
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
    history.pushState({ key: String(performance.timeOrigin + performance.now()) }, '', href);
    this.#remember();
    this.#moved('link');
  }

  /** Gives this entry of the history another address. */
  replace(href: string, move: Move): void {
    history.replaceState(history.state, '', href);
    this.#moved(move);
  }

  #remember(): void {
    this.#key = (history.state as { key?: string } | null)?.key ?? '';
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
    this.go(href);
  }
}
