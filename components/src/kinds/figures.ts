import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LoonElement } from '../element.js';
import { formatNumber } from '../language.js';
import { figures } from '../styles/figures.js';
import type { Column, FiguresSpec } from '../generated/spec.js';
import type { ExportMenu } from './export/export-menu.js';

interface Figure {
  key: string;
  value: number;
  /** What a person calls the period that it is about. */
  periodText: string | null;
}

/** Shows figures as tiles, each a link to the list behind it. */
export abstract class FiguresElement extends LoonElement {
  static override properties: PropertyDeclarations = {
    hrefs: { type: Object },
    items: { state: true },
    menu: { state: true },
  };
  static override styles = [LoonElement.styles, figures];

  abstract readonly spec: FiguresSpec;

  /** Addresses of the lists by operation, such as `{ "listCompanies": "/companies" }`. */
  declare hrefs: Record<string, string> | undefined;
  declare protected items: Figure[] | undefined;
  /** Fetched once there are figures. */
  declare private menu: ExportMenu | undefined;

  protected override async reload(): Promise<void> {
    const answer = await this.read((signal) => this.call(this.spec.operation, {}, { signal }));
    if (!answer) return;
    this.items = (answer.data as { figures: Figure[] }).figures;
    void this.#fetchMenu();
  }

  async #fetchMenu(): Promise<void> {
    const { ExportMenu } = await import('./export/export-menu.js');
    const { exportTexts } = await import('../messages/export.js');
    const columns: Column[] = [
      { name: 'figure', label: exportTexts.figure, type: 'text' },
      { name: 'value', label: exportTexts.value, type: 'number' },
    ];
    this.menu ??= new ExportMenu(this, () => ({
      name: this.text(this.spec.texts['heading']),
      columns,
      read: async () => (this.items ?? []).map((item) => ({ figure: this.#name(item), value: item.value })),
      fail: (error, again) => this.fail(error, { again }),
    }));
  }

  #name({ key, periodText }: Figure): string {
    return [this.text(this.spec.labels[key]), periodText].filter(Boolean).join(', ');
  }

  #open(event: Event, { key }: Figure): void {
    const { operation, with: params = {} } = this.spec.lists[key]!;
    if (!this.emit('loon-select', { key, operation, params }, { cancelable: true })) event.preventDefault();
  }

  /** Returns the address of the list behind a figure, where the page has said where that is. */
  #address({ key }: Figure): string | undefined {
    const list = this.spec.lists[key];
    const href = list && this.hrefs?.[list.operation];
    if (!href) return undefined;
    const query = new URLSearchParams(list.with).toString();
    return query ? `${href}${href.includes('?') ? '&' : '?'}${query}` : href;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="tiles skeleton" aria-hidden="true">
      ${Object.keys(this.spec.labels).map(() => html`<div class="tile"><i></i><i class="value"></i></div>`)}
    </div>`;
  }

  protected override content(): unknown {
    const { texts } = this.spec;
    return html`
      ${this.heading(this.text(texts['heading']))}
      ${this.loading || !this.items ? (this.messageState ? this.renderMessage() : this.skeleton()) : this.#tiles(this.items)}
    `;
  }

  #tiles(items: Figure[]): TemplateResult {
    if (!items.length) return html`<p class="muted">${this.text(this.spec.texts['empty'])}</p>`;
    return html`<ul class="tiles">${items.map((item) => html`<li>${this.#tile(item)}</li>`)}</ul>
      <div class="tools">${this.menu?.render()}</div>`;
  }

  #tile(item: Figure): TemplateResult {
    const href = this.#address(item);
    const [label, ...periods] = this.#name(item).split(/(?<=,) /);
    // A period is not broken over lines where it fits on one.
    const inside = html`<span class="name">${label}${periods.map((text) => html` <span class="period">${text}</span>`)}</span>
      <span class="value" part="value">${formatNumber(item.value, this.language)}</span>`;
    const style = `tile${item.value === 0 ? ' zero' : ''}`;
    const open = (event: Event): void => this.#open(event, item);
    if (href) return html`<a class=${style} part="figure" href=${href} @click=${open}>${inside}</a>`;
    return html`<button type="button" class=${style} part="figure" @click=${open}>${inside}</button>`;
  }
}
