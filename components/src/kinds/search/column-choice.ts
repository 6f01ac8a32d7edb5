import { html, nothing } from 'lit';
import type { LoonElement } from '../../element.js';
import { columnChoiceTexts } from '../../messages/column-choice.js';
import type { Column, SearchSpec } from '../../generated/spec.js';
import { Menu } from './menu.js';
import { readColumns, saveColumns } from './stored-columns.js';
import { readStored, store } from './stored-names.js';

export interface ColumnChoiceView {
  /** The columns that the page leaves to choose from. */
  available: Column[];
  /** Who works with which login. */
  viewer: string;
  fail(error: unknown, again: () => void): void;
}

/**
 * Lets a person leave out columns. The first one names the row and stays. What is left out is kept on the server, per
 * login and list: a column that is new in the list is shown. The browser keeps a copy, with which the list begins.
 */
export class ColumnChoice {
  readonly #host: LoonElement;
  readonly #operation: string;
  readonly #view: () => ColumnChoiceView;
  readonly #menu: Menu;
  #hidden: { key: string; names: string[] } = { key: '', names: [] };
  /** Settles when what was chosen before has been saved, or not. */
  #saved = Promise.resolve();

  constructor(host: LoonElement, { operation }: SearchSpec, view: () => ColumnChoiceView) {
    this.#host = host;
    this.#operation = operation;
    this.#view = view;
    this.#menu = new Menu(host, 'columns');
  }

  /** Returns the columns that are not left out. */
  shown(available: Column[], viewer: string): Column[] {
    const names = this.#namesOf(viewer);
    return available.filter(({ name }, index) => index === 0 || !names.includes(name));
  }

  #namesOf(viewer: string): string[] {
    const key = `loonpoort.columns.${this.#operation}.${viewer}`;
    if (key !== this.#hidden.key) {
      this.#hidden = { key, names: readStored(key) };
      void this.#read(viewer);
    }
    return this.#hidden.names;
  }

  /** Takes up what the server keeps, unless something was chosen meanwhile. Without it the browser's copy serves. */
  async #read(viewer: string): Promise<void> {
    const before = this.#hidden;
    const names = await readColumns(this.#host, viewer, this.#operation).catch(() => undefined);
    if (names && this.#hidden === before && names.join() !== before.names.join()) this.#show(names);
  }

  #show(names: string[]): void {
    this.#hidden = { ...this.#hidden, names };
    store(this.#hidden.key, names);
    this.#host.requestUpdate();
  }

  async #save(names: string[]): Promise<void> {
    const { viewer, fail } = this.#view();
    try {
      await saveColumns(this.#host, viewer, this.#operation, names);
    } catch (error) {
      fail(error, () => this.hide(names));
    }
  }

  /** Returns the names of the columns that are left out. */
  get hidden(): string[] {
    return this.#namesOf(this.#view().viewer);
  }

  /** Leaves out these columns and no others. */
  hide(names: string[]): void {
    this.#namesOf(this.#view().viewer);
    this.#show(names);
    this.#saved = this.#saved.then(() => this.#save(names));
  }

  render(): unknown {
    const { available } = this.#view();
    if (available.length < 3) return nothing;
    const { hidden } = this;
    const text: LoonElement['text'] = (...given) => this.#host.text(...given);
    const toggle = (name: string): void =>
      this.hide(hidden.includes(name) ? hidden.filter((each) => each !== name) : [...hidden, name]);
    return this.#menu.render({
      label: text(columnChoiceTexts.columns),
      content: () => html`
        ${available.slice(1).map(
          ({ name, label }) => html`<label>
            <input type="checkbox" name=${name} .checked=${!hidden.includes(name)} @change=${() => toggle(name)} />${text(label)}
          </label>`,
        )}
        <button type="button" @click=${() => this.hide([])}>${text(columnChoiceTexts.all)}</button>`,
    });
  }
}
