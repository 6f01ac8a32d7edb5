import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { viewerKeyOf } from '../connection.js';
import { LoonElement } from '../element.js';
import { adopt } from '../styles/adopt.js';
import { cards, table as tableStyles } from '../styles/table.js';
import type { BulkSelection } from './search/bulk-selection.js';
import { cellText, type List, type Row } from './search/cells.js';
import type { SearchCombobox, SearchComboboxView } from './search/search-combobox.js';
import type { ListExtensions, ListExtensionsView } from './search/list-extensions.js';
import { fetchChoices } from './search/filters.js';
import { ListElement } from './search/list-element.js';
import { renderListing } from './search/listing.js';
import type { TableTools } from './search/table-tools.js';
import { listStyles } from './search/styles.js';
import { renderTable } from './search/table.js';
import { signStyles } from './signs.js';
import type { Action, Choice, Column } from '../generated/spec.js';

/** The number of rows that stand under a combobox. */
const COMBOBOX_ROWS = 8;

/** Shows a list operation with `q`, as a table with the total or as a combobox. */
export abstract class SearchElement extends ListElement {
  static override properties: PropertyDeclarations = {
    mode: { reflect: true },
    href: {},
    hrefs: { type: Object },
    allHref: { attribute: 'all-href' },
    hiddenColumns: { attribute: 'hidden-columns' },
    hiddenActions: { attribute: 'hidden-actions' },
    plain: { type: Boolean },
    fetched: { state: true },
    showsFilters: { state: true },
    combobox: { state: true },
    extensions: { state: true },
    tools: { state: true },
  };
  static override styles = [LoonElement.styles, tableStyles, signStyles, listStyles, cards];

  declare mode: 'table' | 'combobox';
  declare href: string | undefined;
  declare hrefs: Record<string, string> | undefined;
  declare allHref: string | undefined;
  declare hiddenColumns: string | undefined;
  declare hiddenActions: string | undefined;
  declare plain: boolean;
  /**
   * Is asked before an action on a row, in place of the list's own question. Where it comes to false nothing is done;
   * where it comes to nothing, the list asks itself.
   */
  beforeAction?: (operation: string, row: Row) => Promise<boolean | undefined>;

  /** The choices of filters that come from an operation, by the name of the filter. */
  declare private fetched: Record<string, Choice[]>;
  declare private showsFilters: boolean;

  /** Fetched when the mode asks for it. */
  declare private combobox: SearchCombobox | undefined;
  /** Fetched where the list has any. */
  declare private extensions: ListExtensions | undefined;
  /** Fetched for a table. */
  declare private tools: TableTools | undefined;
  #isActing = false;

  constructor() {
    super();
    this.mode = 'table';
    this.plain = false;
    this.fetched = {};
    this.showsFilters = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.combobox?.updated();
    if (changed.has('mode') && this.#isCombobox) void this.#fetchCombobox();
    if (changed.get('mode')) void this.reload();
  }

  async #fetchCombobox(): Promise<void> {
    const { SearchCombobox, comboboxStyles } = await import('./search/search-combobox.js');
    this.combobox ??= new SearchCombobox(this, () => this.#comboboxView());
    adopt(this.renderRoot.querySelector('.root')!, comboboxStyles);
  }

  protected override async reload(): Promise<void> {
    const { bulk, refresh } = this.spec;
    if (!this.#isCombobox) {
      if (!this.plain) this.#fetchChoices();
      void this.#fetchTools();
    }
    if (bulk || refresh) {
      const { ListExtensions } = await import('./search/list-extensions.js');
      this.extensions ??= new ListExtensions(this, this.spec, () => this.#extensionsView());
    }
    await super.reload();
  }

  async #fetchTools(): Promise<void> {
    const { TableTools } = await import('./search/table-tools.js');
    this.tools ??= new TableTools(this, this.spec, () => ({
      columns: this.#columns,
      sort: this.value('sort'),
      choose: (sort) => this.set('sort', sort),
      read: this.reader,
      fail: (error, again) => this.fail(error, { again }),
      available: this.#available,
      settings: this.plain
        ? undefined
        : this.#settings.map((name) => ({ name, value: this.value(name) })).filter(({ value }) => value),
      set: (given) => {
        for (const name of this.#settings) this.set(name, given.find((each) => each.name === name)?.value ?? '');
      },
      viewer: viewerKeyOf(this.session),
      list: this.list,
      nameOf: (row) => cellText(this.#columns[0]!, row, this),
      show: (list) => (this.list = list),
    }));
  }

  /** Puts a row first among those that a combobox offers before anything is typed. @param id of a row */
  async remember(id: string): Promise<void> {
    if (!this.spec.favourites) return;
    const { remember } = await import('./search/shortcuts.js');
    if (this.session?.login) remember(viewerKeyOf(this.session), this.spec.operation, id);
  }

  protected override async fetchRows(page: Row, signal: AbortSignal): Promise<List> {
    if (!this.#isCombobox || !this.spec.favourites || page['q']) return super.fetchRows(page, signal);
    const { readShortcuts } = await import('./search/shortcuts.js');
    return readShortcuts(this, this.spec, viewerKeyOf(this.session), page, signal);
  }

  protected override content(): unknown {
    if (!this.#isCombobox) return this.#listing();
    return this.combobox?.render() ?? this.skeleton();
  }

  protected override skeleton(): TemplateResult {
    if (this.#isCombobox) return html`<div class="skeleton field" aria-hidden="true"><i></i></div>`;
    return html`<div class="skeleton head" aria-hidden="true"><i></i><i></i></div>${this.#table(undefined)}`;
  }

  get #isCombobox(): boolean {
    return this.mode === 'combobox' && this.spec.combobox;
  }

  protected override get isIdle(): boolean {
    return this.#isCombobox && !this.combobox?.isOpen;
  }

  protected override get pageSize(): number | undefined {
    return this.#isCombobox ? COMBOBOX_ROWS : undefined;
  }

  protected override found(isFirst: boolean): void {
    this.combobox?.found();
    const q = this.value('q');
    // A list that a page opens with says nothing by itself.
    if (isFirst && !this.#isCombobox) return;
    this.announce(this.list?.total ? this.total : this.message(q ? 'noMatch' : 'noMatchFilters', { q }));
  }

  get #columns(): Column[] {
    const available = this.#available;
    return this.tools?.columns.shown(available, viewerKeyOf(this.session)) ?? available;
  }

  /** Returns the columns to choose from: some say something only while a filter lets such rows in. */
  get #available(): Column[] {
    const { columns, columnFilters = {} } = this.spec;
    const says = (name: string): boolean => this.list?.items.some((row) => row[name] !== undefined) ?? false;
    return this.#shown(columns).filter(
      ({ name }) => !(name in columnFilters) || (this.value(columnFilters[name]!) && says(name)),
    );
  }

  #shown<T extends { name: string }>(all: T[]): T[] {
    const hidden = this.hiddenColumns?.split(/\s+/) ?? [];
    return all.filter(({ name }) => !hidden.includes(name));
  }

  /** The names of the parameters that a person sets. */
  get #settings(): string[] {
    return ['q', 'sort', ...this.#shown(this.spec.filters).map(({ name }) => name)];
  }

  get #actions(): Action[] {
    const hidden = this.hiddenActions?.split(/\s+/) ?? [];
    return this.spec.actions.filter(({ operation }) => !hidden.includes(operation));
  }

  /** A login that may not ask for the choices of a filter has no such filter. */
  #fetchChoices(): void {
    const role = this.session?.login?.role ?? '';
    this.fetched = {};
    for (const { name, options } of this.spec.filters) {
      if (!options || options.roles?.includes(role) === false) continue;
      void fetchChoices(this, options).then((choices) => (this.fetched = { ...this.fetched, [name]: choices }));
    }
  }

  #open(event: MouseEvent, row: Row): void {
    // A new tab or window is the browser's business.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!this.emit('loon-select', { item: row }, { cancelable: true })) event.preventDefault();
  }

  async #runAction(action: Action, row: Row): Promise<void> {
    if (this.#isActing) return;
    this.#isActing = true;
    const { runAction } = await import('./search/run-action.js');
    await runAction(this, action, row, {
      subject: cellText(this.#columns[0]!, row, this),
      before: this.beforeAction,
      value: (name) => this.value(name),
      search: () => this.search(),
      succeed: (result, text) => {
        this.emit('loon-success', { operation: action.operation, result });
        if (this.list && text) this.messageState = { kind: 'success', text };
        this.extensions?.follow(row);
      },
      fail: (error) => this.fail(error),
    });
    this.#isActing = false;
  }

  #comboboxView(): SearchComboboxView {
    const { texts } = this.spec;
    const q = this.q ?? '';
    return {
      label: this.text(texts['heading']),
      hint: this.text(texts['search']),
      q,
      columns: this.#columns,
      list: this.list,
      isBusy: this.loading,
      failure: !this.list && !this.loading ? this.renderMessage() : undefined,
      // The typed text may be newer than `q`.
      allHref: address(this.allHref, { q: this.input?.value ?? q }),
      href: this.#href,
      searchSoon: (text) => this.searchSoon(text),
      clear: () => this.clear(),
      search: () => void this.search(),
      hasShortcuts: this.spec.favourites !== undefined,
      open: (event, row) => {
        void this.remember(String(row['id']));
        this.#open(event, row);
      },
    };
  }

  get #bulk(): BulkSelection | undefined {
    return this.extensions?.bulk;
  }

  #extensionsView(): ListExtensionsView {
    return {
      role: this.session?.login?.role,
      viewer: viewerKeyOf(this.session),
      session: this.session,
      list: this.list,
      nameOf: (row) => cellText(this.#columns[0]!, row, this),
      read: this.reader,
      show: (list) => (this.list = list),
      fail: (error, again) => this.fail(error, { again }),
      succeed: (action, result) => this.emit('loon-success', { operation: action.operation, result }),
      tell: (kind, text) => (this.messageState = { kind, text }),
      ask: ({ operation }, values) => this.emit('loon-ask', { operation, values }),
    };
  }

  readonly #href = (row: Row): string | undefined => address(this.href, row);

  #table(rows: Row[] | undefined): TemplateResult {
    return renderTable({
      host: this,
      caption: this.text(this.spec.texts['heading']),
      columns: this.#columns,
      actions: this.#actions,
      rows,
      isBusy: this.loading,
      selection: this.#bulk,
      tools: this.tools,
      link: ({ name }, row) => address(this.hrefs?.[name], row),
      href: this.#href,
      open: (event, row) => this.#open(event, row),
      act: (action, row) => void this.#runAction(action, row),
    });
  }

  #listing(): TemplateResult {
    const { list, spec } = this;
    return renderListing({
      host: this,
      heading: this.heading(this.text(spec.texts['heading'])),
      texts: spec.texts,
      q: this.q ?? '',
      list,
      isWaiting: this.isWaiting,
      isGrowing: this.isGrowing,
      isPlain: this.plain,
      showsFilters: this.showsFilters,
      filters: this.#shown(spec.filters),
      tools: this.tools?.render(),
      fetched: this.fetched,
      message: this.renderMessage(),
      table: this.#table(list?.items),
      bulk: this.#bulk?.render(),
      total: this.total,
      shown: this.shown,
      value: (name) => this.value(name),
      choose: (name, value) => this.set(name, value),
      onFilters: () => (this.showsFilters = !this.showsFilters),
      onType: (text) => this.searchSoon(text),
      onSubmit: (text) => this.set('q', text),
      onClear: () => this.#clearAll(),
      onMore: () => void this.more(),
    });
  }

  #clearAll(): void {
    for (const { name } of this.spec.filters) this.set(name, '');
    this.clear();
    this.focusInput();
  }
}

/** Fills templates such as `/journals/{journalId} /runs/{id}`, and returns the first whose values are all there. */
function address(templates: string | undefined, values: Row): string | undefined {
  const names = /\{(\w+)\}/g;
  const own = templates
    ?.split(' ')
    .find((each) => [...each.matchAll(names)].every(([, name]) => (values[name!] ?? null) !== null));
  return own?.replace(names, (_, name: string) => encodeURIComponent(String(values[name])));
}
