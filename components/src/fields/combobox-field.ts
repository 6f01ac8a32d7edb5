import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { live } from 'lit/directives/live.js';
import { Combobox } from '../combobox.js';
import type { Text } from '../generated/spec.js';
import { lazyControlTexts } from '../messages/lazy-controls.js';
import { fetchOptions, optionsSource, type Option } from './options.js';
import type { FieldView } from './view.js';

/** The pause between the last key and the request for options. */
const SEARCH_DELAY_MS = 150;
const LIMIT = 20;

/**
 * A field whose options come from an operation. Its state lives where the template stands, so that a form needs to know
 * nothing of it.
 */
export abstract class ComboboxField extends AsyncDirective {
  protected view!: FieldView;
  /** The text that is typed; undefined while the field shows what was chosen. */
  protected typedText: string | undefined;
  #options: Option[] = [];
  #total = 0;
  #failed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  protected readonly combobox = new Combobox({
    count: () => this.#options.length,
    show: () => void (this.combobox.isOpen || this.#search()),
    enter: () => this.#enter(),
    redraw: () => {
      this.refresh();
      this.combobox.reveal();
    },
    closed: () => this.#stop(),
  });

  protected abstract choose(option: Option): void;
  /** Returns whether an option is left out. */
  protected isTaken(_option: Option): boolean {
    return false;
  }
  /** The text of the field while nobody types. */
  protected abstract text(): string;
  protected abstract leave(): void;
  /** Takes every change of the text, where any text will do. */
  protected change?(text: string): void;
  /** Says that no option fits, or that none could be read. */
  protected explainEmpty(failed: boolean): string {
    const { host } = this.view;
    return host.message(failed ? 'unreachable' : 'noMatch', { q: this.typedText ?? '' });
  }
  protected placeholder: Text = lazyControlTexts.searchFor;
  /** Draws what belongs around the text field. */
  protected renderAround(field: TemplateResult): TemplateResult {
    return field;
  }

  render(_view: FieldView): unknown {
    return nothing;
  }

  override update(_part: unknown, [view]: [FieldView]): unknown {
    this.view = view;
    return this.renderAround(this.#renderField());
  }

  protected override disconnected(): void {
    this.#stop();
  }

  /** Draws again without the form. */
  protected refresh(): void {
    if (this.isConnected) this.setValue(this.renderAround(this.#renderField()));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  #renderField(): TemplateResult {
    const { id, field, host, state, describedBy, invalid } = this.view;
    const { isOpen } = this.combobox;
    const options = this.#options;
    return html`<div class="combobox chevron">
      ${this.combobox.renderInput({
        id,
        part: 'control',
        name: field.name,
        labelledBy: `${id}-label`,
        describedBy,
        placeholder: host.text(this.placeholder),
        value: live(this.typedText ?? this.text()),
        isListed: isOpen && options.length > 0,
        required: field.required,
        invalid,
        disabled: state.disabled || state.readOnly,
        onInput: this.#onInput,
        onBlur: this.#onBlur,
      })}
      <ul id="${id}-list" class="options" role="listbox" part="list" aria-labelledby="${id}-label" ?hidden=${!isOpen || !options.length}>
        ${options.map((option, index) => this.#renderOption(option, index))}
        ${this.#total > LIMIT ? html`<li class="more" role="presentation">${host.text(lazyControlTexts.moreMatches, { total: this.#total })}</li>` : nothing}
      </ul>
      ${isOpen && !options.length ? html`<p class="options none">${this.explainEmpty(this.#failed)}</p>` : nothing}
    </div>`;
  }

  #renderOption(option: Option, index: number): TemplateResult {
    const press = (event: MouseEvent): void => {
      // The field keeps the focus.
      event.preventDefault();
      if (event.button === 0) this.#take(option);
    };
    return html`<li
      id="${this.view.id}-${index}" role="option" part="option" aria-selected=${this.combobox.isActive(index)} @mousedown=${press}
    ><span>${option.label}</span> <span class="muted">${option.detail}</span></li>`;
  }

  readonly #onInput = (text: string): void => {
    this.typedText = text;
    this.change?.(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), SEARCH_DELAY_MS);
  };

  readonly #onBlur = (): void => {
    this.combobox.close();
    this.leave();
    this.refresh();
  };

  async #search(): Promise<void> {
    const { field, host, state } = this.view;
    const source = optionsSource(field, state);
    if (!source) return;
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    try {
      const page = { q: this.typedText?.trim() || undefined, limit: LIMIT };
      const found = await fetchOptions(host, source, state, page, signal);
      if (signal.aborted) return;
      this.#options = found.options.filter((option) => !this.isTaken(option));
      this.#total = found.total;
      this.#failed = false;
    } catch {
      if (signal.aborted) return;
      this.#options = [];
      this.#failed = true;
    }
    this.combobox.isOpen = true;
    // Enter keeps what was typed where any text will do.
    this.combobox.active = this.typedText && this.#options.length && !this.change ? 0 : -1;
    host.announce(
      this.#options.length
        ? host.text(lazyControlTexts.matches, { count: this.#total })
        : this.explainEmpty(this.#failed),
    );
    this.refresh();
  }

  #enter(): boolean {
    const { isOpen, active } = this.combobox;
    if (!isOpen || (this.change && active < 0)) return false;
    const option = this.#options[active];
    if (option) this.#take(option);
    return true;
  }

  #take(option: Option): void {
    this.typedText = undefined;
    this.combobox.close();
    this.choose(option);
    this.refresh();
  }
}
