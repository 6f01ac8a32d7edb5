import type { Page } from '@loonpoort/sdk';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LoonElement } from '../element.js';
import { picker } from '../styles/picker.js';
import type { PickerSpec } from '../generated/spec.js';

type Item = Record<string, unknown>;

/** The properties that name a row, the preferred one first. */
const titles = ['name', 'label'];

/**
 * Lets a person choose one row of a list: a group of radio buttons, which a button sends where the operation is not the
 * list itself.
 */
export abstract class PickerElement extends LoonElement {
  static override properties: PropertyDeclarations = {
    value: { type: String },
    items: { state: true },
    busy: { state: true },
  };
  static override styles = [LoonElement.styles, picker];

  abstract readonly spec: PickerSpec;

  /** The id of the row that is chosen. */
  declare value: string | undefined;
  declare protected items: Item[] | undefined;
  declare protected busy: boolean;

  constructor() {
    super();
    this.busy = false;
  }

  protected override async reload(): Promise<void> {
    const answer = await this.read((signal) => this.call(this.spec.list, {}, { signal }));
    if (answer) this.items = (answer.data as Page<Item>).items;
  }

  /** Returns the value by which a row is chosen. */
  protected idOf(item: Item): string {
    return String(item['id'] ?? item['key']);
  }

  /** Sends the choice; a list that is its own operation only tells the page. */
  protected async send(value: string): Promise<unknown> {
    const [name] = this.spec.params;
    return name ? (await this.call(this.spec.operation, { [name]: value })).data : undefined;
  }

  #title(item: Item): string {
    const { labels } = this.spec;
    const words = Object.keys(labels).map((name) => this.text(labels[name]![String(item[name])]));
    const title = titles.find((name) => item[name]);
    return [...words, title && item[title]].filter(Boolean).join(' · ');
  }

  /** Returns what else a person can read in a row. */
  #detail(item: Item): string {
    const own = [...titles, 'id', 'key', ...Object.keys(this.spec.labels)];
    return Object.entries(item)
      .filter(
        ([name, value]) => !own.includes(name) && !name.endsWith('Id') && typeof value !== 'boolean' && value !== null,
      )
      .map(([, value]) => (Array.isArray(value) ? value.join(', ') : value))
      .join(' · ');
  }

  #choose(item: Item): void {
    this.value = this.idOf(item);
    this.messageState = undefined;
    this.emit('loon-select', { value: this.value, item });
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const { value } = this;
    if (!value) {
      this.messageState = { kind: 'error', text: this.message('chooseRow') };
      this.renderRoot.querySelector('input')?.focus();
      return;
    }
    this.busy = true;
    try {
      const result = await this.send(value);
      this.messageState = undefined;
      this.emit('loon-success', { operation: this.spec.operation, result });
    } catch (error) {
      this.fail(error);
    } finally {
      this.busy = false;
    }
  };

  protected override skeleton(): TemplateResult {
    return html`<div class="skeleton picker" aria-hidden="true"><i></i><i></i><i></i></div>`;
  }

  protected override content(): unknown {
    const { texts } = this.spec;
    return html`
      ${this.heading(this.text(texts['heading']))}
      ${this.loading || !this.items ? (this.messageState ? this.renderMessage() : this.skeleton()) : this.#list(this.items)}
    `;
  }

  #list(items: Item[]): TemplateResult {
    const { texts, operation, list } = this.spec;
    if (!items.length) return html`<p class="muted">${this.text(texts['empty'])}</p>`;
    return html`<form method="post" novalidate @submit=${this.#submit}>
      <div class="picker" role="radiogroup" aria-label=${this.text(texts['heading'])}>
        ${items.map((item) => this.#option(item))}
      </div>
      ${this.renderMessage()}
      ${
        operation === list
          ? nothing
          : html`<div class="buttons">
        <button class="primary" part="button primary" aria-disabled=${this.busy ? 'true' : nothing}>${this.text(texts['submit'])}</button>
      </div>`
      }
    </form>`;
  }

  #option(item: Item): TemplateResult {
    const detail = this.#detail(item);
    return html`<label class="option" part="option">
      <input
        type="radio" name="choice" .value=${this.idOf(item)} .checked=${this.idOf(item) === this.value}
        @change=${() => this.#choose(item)}
      />
      <span><strong>${this.#title(item)}</strong>${detail ? html` <span class="muted">${detail}</span>` : nothing}</span>
    </label>`;
  }
}
