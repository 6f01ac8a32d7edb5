import type { PropertyDeclarations, PropertyValues } from 'lit';
import { LoonElement } from '../../element.js';
import { formatNumber } from '../../language.js';
import type { SearchSpec } from '../../generated/spec.js';
import type { List, Row } from './cells.js';

/** The pause between the last key and the search. */
const SEARCH_DELAY_MS = 200;

/** Holds the rows of a list operation whose parameters are properties of the element. Changing one searches again. */
export abstract class ListElement extends LoonElement {
  static override properties: PropertyDeclarations = {
    q: {},
    list: { state: true },
    isGrowing: { state: true },
  };

  abstract readonly spec: SearchSpec;

  declare q: string | undefined;
  /** The rows that were found; undefined before the first answer and after a failure. */
  declare protected list: List | undefined;
  /** Tells that the next page is on its way. */
  declare protected isGrowing: boolean;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasStarted = false;

  /** Tells that nobody looks at the rows, so that they need not be fetched. */
  protected abstract get isIdle(): boolean;
  /** The number of rows that are asked for; the server's own number by default. */
  protected abstract get pageSize(): number | undefined;
  /** Called when rows have arrived. */
  protected abstract found(isFirst: boolean): void;

  /** Puts the cursor in the search field. */
  focusInput(): void {
    this.input?.focus();
  }

  /** Reads the list again. */
  refresh(): Promise<void> {
    return this.search();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Newer than what was typed, or just that.
    if (changed.has('q')) clearTimeout(this.#timer);
    const isAsked = this.spec.params.some((name) => changed.has(name) && trim(changed.get(name)) !== this.value(name));
    if (isAsked && this.#hasStarted) void this.search();
  }

  protected override async reload(): Promise<void> {
    this.#hasStarted = true;
    this.list = undefined;
    await this.search();
  }

  /** Tells that there is neither a list nor a reason why not. */
  protected get isWaiting(): boolean {
    return !this.list && (this.loading || !this.#hasStarted);
  }

  protected get input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('[part="input"]');
  }

  protected value(name: string): string {
    return trim((this as unknown as Row)[name]);
  }

  protected set(name: string, value: string): void {
    Object.assign(this, { [name]: value || undefined });
  }

  /** Reads pages of the list with the words, filters and order as they are now. */
  protected get reader(): (page: Row) => Promise<List> {
    const { params } = this;
    return async (page) => (await this.call(this.spec.operation, { ...params, ...page })).data as List;
  }

  /** Returns the words and filters that are set. */
  protected get params(): Row {
    const given = this.spec.params.map((name) => [name, this.value(name)] as const);
    return Object.fromEntries(given.filter(([, value]) => value));
  }

  /** The latest words and filters win; what was found before stays until the answer is there. What waits to be searched for keeps waiting. */
  protected async search(): Promise<void> {
    if (this.isIdle) {
      this.list = undefined;
      return;
    }
    const isFirst = !this.list;
    const { params } = this;
    this.isGrowing = false;
    const page = { ...params, ...(this.pageSize && { limit: this.pageSize }) };
    const list = await this.read((signal) => this.fetchRows(page, signal));
    if (!list) {
      // Failed, unless another search is under way: old rows under new words would mislead.
      if (!this.loading) this.list = undefined;
      return;
    }
    this.list = list;
    this.found(isFirst);
    this.emit('loon-search', { params, total: list.total });
  }

  protected async fetchRows(page: Row, signal: AbortSignal): Promise<List> {
    return (await this.call(this.spec.operation, page, { signal })).data as List;
  }

  protected searchSoon(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.set('q', text), SEARCH_DELAY_MS);
  }

  protected clear(): void {
    clearTimeout(this.#timer);
    this.set('q', '');
    // The typed text may be newer than `q`.
    if (this.input) this.input.value = '';
  }

  protected async more(): Promise<void> {
    const { list } = this;
    if (!list?.next || this.isGrowing) return;
    this.isGrowing = true;
    const answer = await this.call(this.spec.operation, { ...this.params, cursor: list.next }).catch(
      (error: unknown) => {
        if (this.list === list) this.fail(error, { again: () => void this.more() });
      },
    );
    // Something else was searched for meanwhile.
    if (this.list !== list) return;
    this.isGrowing = false;
    if (!answer) return;
    const { items, ...rest } = answer.data as List;
    this.list = { ...rest, items: [...list.items, ...items] };
    this.messageState = undefined;
    this.announce(this.shown);
    await this.updateComplete;
    // The button has gone; the rows that it brought stand in its place.
    if (!rest.next)
      this.renderRoot.querySelectorAll('tbody tr')[list.items.length]?.querySelector<HTMLElement>('a, button')?.focus();
  }

  /** Says how many rows there are. */
  protected get total(): string {
    return this.list ? this.message('total', { total: this.#formatCount(this.list.total) }) : '';
  }

  /** Says how many of them are shown. */
  protected get shown(): string {
    if (!this.list) return '';
    const { items, total } = this.list;
    return this.message('shown', { count: this.#formatCount(items.length), total: this.#formatCount(total) });
  }

  #formatCount = (count: number): string => formatNumber(count, this.language);
}

const trim = (value: unknown): string => String(value ?? '').trim();
