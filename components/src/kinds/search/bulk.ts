import { html, nothing, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { formatNumber } from '../../language.js';
import { confirm } from '../confirm.js';
import { bulkTexts } from '../../messages/bulk.js';
import type { BulkAction } from '../spec.js';
import type { List, Row } from './cells.js';
import { renderReport, toReport, type Report } from './report.js';
import { fitting, Selection } from './selection.js';

/** Rows in one call, so that a person sees it go on. */
const PORTION = 20;

export interface BulkView {
  /** What this login may do. */
  actions: BulkAction[];
  /** Undefined before the first answer and after a failure. */
  list: List | undefined;
  /** What a person calls a row. */
  nameOf(row: Row): string;
  /** Reads the rows again, at least this many of them. @throws LoonpoortError */
  renew(wanted: number): Promise<void>;
  fail(error: unknown, again: () => void): void;
  succeed(action: BulkAction, result: unknown): void;
}

/** Ticks rows, and does something with all of them. */
export class Bulk {
  readonly #host: LoonElement;
  readonly #view: () => BulkView;
  readonly #selection = new Selection();
  #list: List | undefined;
  /** How far it is with what is under way. */
  #work: { done: number; total: number } | undefined;
  #report: Report | undefined;

  constructor(host: LoonElement, view: () => BulkView) {
    this.#host = host;
    this.#view = view;
  }

  get #rows(): Row[] {
    return this.#view().list?.items ?? [];
  }

  #count = (count: number): string => formatNumber(count, this.#host.language);

  /** Rows that have gone from sight are not ticked any more. */
  sync(): void {
    const { list } = this.#view();
    if (list === this.#list) return;
    this.#list = list;
    if (list) this.#selection.keep(list.items);
  }

  #changed(): void {
    this.#host.announce(this.#host.text(bulkTexts.ticked, { count: this.#count(this.#selection.size) }));
    this.#host.requestUpdate();
  }

  /** The box that ticks every row that is shown. */
  head(): TemplateResult {
    const { size } = this.#selection;
    const rows = this.#rows;
    const isWhole = size > 0 && size === rows.length;
    return html`<input
      type="checkbox" part="control" aria-label=${this.#host.text(bulkTexts.tickAll)} ?disabled=${!rows.length || this.#work !== undefined}
      .checked=${isWhole} .indeterminate=${size > 0 && !isWhole}
      @change=${() => {
        this.#selection.set(rows, !isWhole);
        this.#changed();
      }}
    />`;
  }

  cell(row: Row): TemplateResult {
    const { nameOf } = this.#view();
    return html`<input
      type="checkbox" part="control" aria-label=${this.#host.text(bulkTexts.tick, { name: nameOf(row) })} ?disabled=${this.#work !== undefined}
      .checked=${this.#selection.has(row)}
      @click=${({ target, shiftKey }: MouseEvent) => {
        this.#selection.tick(row, (target as HTMLInputElement).checked, this.#rows, shiftKey);
        this.#changed();
      }}
    />`;
  }

  /** What stands under the table: the outcome of the last operation, and what can be done with the ticked rows. */
  render(): unknown {
    const close = (): void => {
      this.#report = undefined;
      this.#host.requestUpdate();
    };
    const isShown = this.#selection.size > 0 || this.#work !== undefined;
    if (!this.#report && !isShown) return nothing;
    return html`<div class="after" part="bulk">
      ${this.#report ? renderReport(this.#host, this.#report, close) : nothing} ${isShown ? this.#bar() : nothing}
    </div>`;
  }

  #bar(): TemplateResult {
    const host = this.#host;
    const { list, actions } = this.#view();
    const { size } = this.#selection;
    const work = this.#work;
    const clear = (): void => {
      this.#selection.keep([]);
      this.#changed();
      this.#focus('thead [type="checkbox"]');
    };
    return html`<div class="bulk" role="region" aria-label=${host.text(bulkTexts.selection)}>
      <div class="ticked">
        <strong>${host.text(size === list?.total ? bulkTexts.allTicked : bulkTexts.ticked, { count: this.#count(size) })}</strong>
        ${work
          ? nothing
          : html`${list && size < list.total && size === list.items.length
                ? html`<button type="button" class="link" @click=${() => void this.#tickAll(list.total)}>
                    ${host.text(bulkTexts.tickTotal, { total: this.#count(list.total) })}
                  </button>`
                : nothing}
              <button type="button" class="link" @click=${clear}>${host.text(bulkTexts.untick)}</button>`}
      </div>
      ${work ? this.#progress(work.done, work.total) : html`<div class="buttons">${actions.map((action, index) => this.#button(action, index))}</div>`}
    </div>`;
  }

  #progress(done: number, total: number): TemplateResult {
    const text = this.#host.text(bulkTexts.progress, { done: this.#count(done), total: this.#count(total) });
    return html`<label class="progress"><progress max=${total} value=${done}></progress>${text}</label>`;
  }

  /** An operation that fits none of the rows says why; one that fits some says how many. */
  #button(action: BulkAction, index: number): TemplateResult {
    const host = this.#host;
    const { size } = this.#selection;
    const count = fitting(action, this.#selection.rows).length;
    const reason = count ? (count < size ? host.text(bulkTexts.someFit, { count: this.#count(count) }) : '') : host.text(action.reason) || host.text(bulkTexts.noneFits);
    return html`<span class="deed">
      <button
        type="button" part="button" class=${index === this.#view().actions.length - 1 ? 'primary' : ''}
        aria-disabled=${count ? nothing : 'true'} aria-describedby=${reason ? `reason-${index}` : nothing}
        @click=${() => void this.#run(action)}
      >${host.text(action.label)}</button>
      ${reason ? html`<small class="muted" id="reason-${index}">${reason}</small>` : nothing}
    </span>`;
  }

  async #tickAll(total: number): Promise<void> {
    this.#work = { done: this.#rows.length, total };
    this.#host.requestUpdate();
    try {
      await this.#view().renew(total);
      this.#selection.set(this.#rows, true);
    } catch (error) {
      this.#view().fail(error, () => void this.#tickAll(total));
    }
    this.#work = undefined;
    this.#changed();
  }

  async #run(action: BulkAction): Promise<void> {
    const rows = fitting(action, this.#selection.rows);
    const host = this.#host;
    if (this.#work || !rows.length) return;
    const count = this.#count(rows.length);
    const question = { label: host.text(action.label), subject: host.text(bulkTexts.ticked, { count }), text: host.text(action.confirm, { count }), isSafe: true };
    if (action.confirm && !(await confirm(host, question))) return;
    this.#report = undefined;
    const items: Row[] = [];
    try {
      await this.#call(action, rows, items);
    } catch (error) {
      this.#view().fail(error, () => void this.#run(action));
    }
    await this.#finish(action, rows, items);
  }

  /** Adds to `items` what became of the rows, as far as it came. @throws LoonpoortError */
  async #call(action: BulkAction, rows: Row[], items: Row[]): Promise<void> {
    const { limit, operation, param, property, report } = action;
    const portion = Math.min(limit, PORTION);
    for (let done = 0; done < rows.length; done += portion) {
      this.#work = { done, total: rows.length };
      this.#host.requestUpdate();
      const { data } = await this.#host.call(operation, { [param]: rows.slice(done, done + portion).map((row) => row[property]) });
      items.push(...((data as Row)[report.list] as Row[]));
      this.#view().succeed(action, data);
    }
  }

  async #finish(action: BulkAction, rows: Row[], items: Row[]): Promise<void> {
    const view = this.#view();
    if (items.length) {
      this.#report = toReport(this.#host, action, rows, items, view.nameOf);
      const failed = this.#report.failed.map(({ row }) => row);
      const asked = rows.filter((row) => items.some((item) => item[action.report.key] === row[action.property]));
      this.#selection.set(asked.filter((row) => !failed.includes(row)), false);
      // The rows as they were are still right about their names; what they are now is read on the next occasion.
      await view.renew(this.#rows.length).catch(() => undefined);
    }
    this.#work = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus('[part="report"], [role="alert"]');
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
