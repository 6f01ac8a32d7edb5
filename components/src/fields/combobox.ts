import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import type { FieldView } from './field.js';
import { find, sourceOf, type Option } from './options.js';
import type { Text } from '../kinds/spec.js';
import { richTexts } from '../messages/rich.js';

/** Milliseconds without typing before the server is asked. */
const PAUSE = 150;
const LIMIT = 20;

/**
 * A text field with a list under it (ARIA APG, combobox with list autocomplete); the options come from an operation.
 * The state lives where the template stands, so a form needs to know nothing of it.
 */
export abstract class Combobox extends AsyncDirective {
  protected view!: FieldView;
  protected input: HTMLInputElement | undefined;
  /** What is typed; undefined while the field shows what was chosen. */
  protected typed: string | undefined;
  #options: Option[] = [];
  #total = 0;
  #open = false;
  #active = -1;
  #failed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;

  protected abstract choose(option: Option): void;
  /** Options that are not offered. */
  protected isTaken(_option: Option): boolean {
    return false;
  }
  /** What the field shows while nobody types. */
  protected abstract text(): string;
  protected abstract leave(): void;
  /** Every change of the text, as it is typed. */
  protected change?(text: string): void;
  /** What is said where no option fits, or none could be read. */
  protected none(failed: boolean): string {
    const { host } = this.view;
    return host.message(failed ? 'unreachable' : 'noMatch', { q: this.typed ?? '' });
  }
  protected placeholder: Text = richTexts.searchFor;
  protected abstract whole(field: TemplateResult): TemplateResult;

  render(_view: FieldView): unknown {
    return nothing;
  }

  override update(_part: unknown, [view]: [FieldView]): unknown {
    this.view = view;
    return this.whole(this.#field());
  }

  protected override disconnected(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  /** Draws again without the form. */
  protected refresh(): void {
    if (this.isConnected) this.setValue(this.whole(this.#field()));
  }

  protected close(): void {
    this.#open = false;
    this.#active = -1;
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  #field(): TemplateResult {
    const { id, field, host, state, describedBy, invalid } = this.view;
    const list = `${id}-list`;
    return html`<div class="combobox chevron">
      <input
        ${ref((element) => (this.input = element as HTMLInputElement | undefined))}
        id=${id} name=${field.name} type="text" role="combobox" part="control" aria-labelledby="${id}-label"
        autocomplete="off" spellcheck="false" placeholder=${host.text(this.placeholder)}
        aria-autocomplete="list" aria-expanded=${this.#open ? 'true' : 'false'} aria-controls=${list}
        aria-activedescendant=${this.#active < 0 ? nothing : `${list}-${this.#active}`}
        aria-required=${field.required ? 'true' : nothing}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${describedBy}
        ?disabled=${state.disabled || state.readOnly}
        .value=${live(this.typed ?? this.text())}
        @input=${this.#type} @keydown=${this.#key} @click=${this.#show} @blur=${this.#blur}
      />
      <ul id=${list} class="options" role="listbox" part="list" aria-labelledby="${id}-label" ?hidden=${!this.#open || !this.#options.length}>
        ${this.#options.map((option, index) => this.#option(option, `${list}-${index}`, index))}
        ${this.#total > LIMIT ? html`<li class="more" role="presentation">${host.text(richTexts.moreMatches, { total: this.#total })}</li>` : nothing}
      </ul>
      ${this.#open && !this.#options.length ? html`<p class="options none">${this.none(this.#failed)}</p>` : nothing}
    </div>`;
  }

  #option(option: Option, id: string, index: number): TemplateResult {
    return html`<li
      id=${id} role="option" part="option" aria-selected=${index === this.#active ? 'true' : 'false'}
      @mousedown=${(event: MouseEvent) => this.#press(event, option)}
    ><span>${option.label}</span> <span class="muted">${option.detail}</span></li>`;
  }

  readonly #type = (): void => {
    this.typed = this.input!.value;
    this.change?.(this.typed);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), PAUSE);
  };

  readonly #show = (): void => {
    if (!this.#open) void this.#search();
  };

  readonly #blur = (): void => {
    this.close();
    this.leave();
    this.refresh();
  };

  async #search(): Promise<void> {
    const { field, host, state } = this.view;
    const source = sourceOf(field, state);
    if (!source) return;
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    try {
      const found = await find(host, source, state, { q: this.typed?.trim() || undefined, limit: LIMIT }, signal);
      if (signal.aborted) return;
      this.#options = found.options.filter((option) => !this.isTaken(option));
      this.#total = found.total;
      this.#failed = false;
    } catch {
      if (signal.aborted) return;
      this.#options = [];
      this.#failed = true;
    }
    this.#open = true;
    // Where any text will do, Enter keeps what was typed.
    this.#active = this.typed && this.#options.length && !this.change ? 0 : -1;
    host.announce(this.#options.length ? host.text(richTexts.matches, { count: this.#total }) : this.none(this.#failed));
    this.refresh();
  }

  /** The field keeps the focus. */
  #press(event: MouseEvent, option: Option): void {
    event.preventDefault();
    if (event.button === 0) this.#take(option);
  }

  #take(option: Option): void {
    this.typed = undefined;
    this.close();
    this.choose(option);
    this.refresh();
  }

  readonly #key = (event: KeyboardEvent): void => {
    const count = this.#options.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!this.#open) void this.#search();
      else if (count) this.#active = (this.#active + step + (this.#active < 0 && step < 0 ? 1 : 0) + count) % count;
    } else if (event.key === 'Enter' && this.#open && !(this.change && this.#active < 0)) {
      event.preventDefault();
      const option = this.#options[this.#active];
      if (option) this.#take(option);
    } else if (event.key === 'Escape' && this.#open) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else return;
    this.refresh();
    this.input?.parentElement?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  };
}
