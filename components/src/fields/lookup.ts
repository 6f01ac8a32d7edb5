import { html, type TemplateResult } from 'lit';
import { directive } from 'lit/directive.js';
import { Combobox } from './combobox.js';
import type { FieldView } from './field.js';
import { find, sourceOf, type Option } from './options.js';
import { richTexts } from '../messages/rich.js';

/** Rows in one answer, and answers at most, that are fetched to find the names of what was chosen before. */
const NAMES = 200;
const PAGES = 50;

/** Names of chosen values, learnt from the options seen. */
abstract class NamedCombobox extends Combobox {
  protected readonly names = new Map<string, string>();
  #asked = '';

  protected nameOf(value: string): string {
    const known = this.names.get(value) ?? this.#fromObject(value);
    if (known === undefined) void this.#ask();
    return known ?? '';
  }

  /** The object that is changed often has the name beside the id: `departmentName` beside `departmentId`. */
  #fromObject(value: string): string | undefined {
    const { field, state: { object } } = this.view;
    if (String(object?.[field.name]) !== value) return undefined;
    const name = object?.[field.name.replace(/Id$/, 'Name')];
    return typeof name === 'string' && field.name.endsWith('Id') ? name : undefined;
  }

  async #ask(): Promise<void> {
    const { field, state, host, value } = this.view;
    const source = sourceOf(field, state);
    const question = JSON.stringify([source, value]);
    if (!source || question === this.#asked) return;
    this.#asked = question;
    const wanted = [value].flat().map(String);
    const isMissing = (each: string): boolean => !this.names.has(each);
    let cursor: string | undefined;
    for (let page = 0; page < PAGES && wanted.some(isMissing); page += 1) {
      const found = await find(host, source, state, { limit: NAMES, cursor }).catch(() => undefined);
      for (const option of found?.options ?? []) this.names.set(option.value, option.label);
      cursor = found?.next ?? undefined;
      if (!cursor) break;
    }
    for (const each of wanted.filter(isMissing)) this.names.set(each, host.text(richTexts.unknownChoice));
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
    if (this.typed?.trim() === '' && this.view.value) {
      this.view = { ...this.view, value: '' };
      this.view.change('');
    }
    this.typed = undefined;
  }

  protected whole(field: TemplateResult): TemplateResult {
    return field;
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
    this.typed = undefined;
  }

  protected whole(field: TemplateResult): TemplateResult {
    const { host, state } = this.view;
    return html`<ul class="chips" ?hidden=${!this.#chosen.length}>
        ${this.#chosen.map((value) => {
          const name = this.nameOf(value);
          return html`<li class="chip">${name || '…'}${state.readOnly || state.disabled
            ? ''
            : html`<button type="button" aria-label=${host.text(richTexts.remove, { name })} @click=${() => this.#drop(value)}>×</button>`}</li>`;
        })}
      </ul>
      ${field}`;
  }

  #drop(value: string): void {
    this.#change(this.#chosen.filter((each) => each !== value));
    this.input?.focus();
  }

  #change(value: string[]): void {
    this.view = { ...this.view, value };
    this.view.change(value);
    this.refresh();
  }
}

const lookupDirective = directive(Lookup);
const lookupsDirective = directive(Lookups);

/** One row of a list operation. */
export const lookup = (view: FieldView): TemplateResult => html`${lookupDirective(view)}`;

/** Several rows of a list operation. */
export const lookups = (view: FieldView): TemplateResult => html`${lookupsDirective(view)}`;
