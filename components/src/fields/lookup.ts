import { html, type TemplateResult } from 'lit';
import { directive } from 'lit/directive.js';
import { ComboboxField } from './combobox-field.js';
import { fetchOptions, optionsSource, type Option } from './options.js';
import { lazyControlTexts } from '../messages/lazy-controls.js';
import type { FieldView } from './view.js';

/** The names of what was chosen before are looked for in answers of this many rows, and in this many answers at most. */
const PAGE_SIZE = 200;
const MAX_PAGES = 50;

/** Knows the names of values that were chosen, from the options that were seen. */
abstract class NamedCombobox extends ComboboxField {
  protected readonly names = new Map<string, string>();
  #lastQuestion = '';

  protected nameOf(value: string): string {
    const known = this.names.get(value) ?? this.#fromObject(value);
    if (known === undefined) void this.#fetchNames();
    return known ?? '';
  }

  /** The object that is changed often has the name beside the id: `departmentName` beside `departmentId`. */
  #fromObject(value: string): string | undefined {
    const {
      field,
      state: { object },
    } = this.view;
    if (String(object?.[field.name]) !== value) return undefined;
    const name = object?.[field.name.replace(/Id$/, 'Name')];
    return typeof name === 'string' && field.name.endsWith('Id') ? name : undefined;
  }

  async #fetchNames(): Promise<void> {
    const { field, state, host, value } = this.view;
    // What was chosen before may no longer be among what is offered.
    const offered = optionsSource(field, state);
    const source = offered && { ...offered, with: undefined };
    const question = JSON.stringify([source, value]);
    if (!source || question === this.#lastQuestion) return;
    this.#lastQuestion = question;
    const wanted = [value].flat().map(String);
    const isMissing = (each: string): boolean => !this.names.has(each);
    let cursor: string | undefined;
    for (let page = 0; page < MAX_PAGES && wanted.some(isMissing); page += 1) {
      const found = await fetchOptions(host, source, state, { limit: PAGE_SIZE, cursor }).catch(() => undefined);
      for (const option of found?.options ?? []) this.names.set(option.value, option.label);
      cursor = found?.next ?? undefined;
      if (!cursor) break;
    }
    for (const each of wanted.filter(isMissing)) this.names.set(each, host.text(lazyControlTexts.unknownChoice));
    this.refresh();
  }
}

class Lookup extends NamedCombobox {
  protected text(): string {
    return this.view.value ? this.nameOf(String(this.view.value)) : '';
  }

  protected choose(option: Option): void {
    this.names.set(option.value, option.label);
    this.view = { ...this.view, value: option.value };
    this.view.change(option.value);
  }

  /** An emptied field is no choice; words that were not chosen from the list are dropped. */
  protected leave(): void {
    if (this.typedText?.trim() === '' && this.view.value) {
      this.view = { ...this.view, value: '' };
      this.view.change('');
    }
    this.typedText = undefined;
  }
}

class Lookups extends NamedCombobox {
  get #chosen(): string[] {
    return this.view.value as string[];
  }

  protected text(): string {
    return '';
  }

  protected override isTaken({ value }: Option): boolean {
    return this.#chosen.includes(value);
  }

  protected choose(option: Option): void {
    this.names.set(option.value, option.label);
    this.#change([...this.#chosen, option.value]);
  }

  protected leave(): void {
    this.typedText = undefined;
  }

  protected override renderAround(field: TemplateResult): TemplateResult {
    const { host, state } = this.view;
    return html`<ul class="chips" ?hidden=${!this.#chosen.length}>
        ${this.#chosen.map((value) => {
          const name = this.nameOf(value);
          return html`<li class="chip">${name || '…'}${
            state.readOnly || state.disabled
              ? ''
              : html`<button type="button" aria-label=${host.text(lazyControlTexts.remove, { name })} @click=${() => this.#drop(value)}>×</button>`
          }</li>`;
        })}
      </ul>
      ${field}`;
  }

  #drop(value: string): void {
    this.#change(this.#chosen.filter((each) => each !== value));
    this.combobox.input?.focus();
  }

  #change(value: string[]): void {
    this.view = { ...this.view, value };
    this.view.change(value);
    this.refresh();
  }
}

const lookupDirective = directive(Lookup);
const lookupsDirective = directive(Lookups);

/** Draws the choice of one row of a list operation. */
export const renderLookup = (view: FieldView): TemplateResult => html`${lookupDirective(view)}`;

/** Draws the choice of several rows of a list operation. */
export const renderLookups = (view: FieldView): TemplateResult => html`${lookupsDirective(view)}`;
