import type { SessionState } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { LoonElement } from '../../element.js';
import { formatNumber } from '../../language.js';
import { confirm } from '../confirm.js';
import { bulkTexts } from '../../messages/bulk.js';
import type { BulkAction } from '../../generated/spec.js';
import type { List, Row } from './cells.js';
import { saveBlob } from './download.js';
import { type Kept, KeptSelection } from './kept-selection.js';
import { renderReport, toReport, type BulkCall, type Report } from './report.js';
import { rowsFitting, Selection } from './selection.js';

/** The rows that go into one call: few, so that a person sees it go on. */
const PORTION = 20;

export interface BulkSelectionView {
  /** The actions that this login may do. */
  actions: BulkAction[];
  /** It is undefined before the first answer and after a failure. */
  list: List | undefined;
  /** Who works here with which login. */
  viewer: string;
  session: SessionState | null;
  /** Returns what a person calls a row. */
  nameOf(row: Row): string;
  /** Reads the rows again, at least this many of them. @throws LoonpoortError */
  refetch(wanted: number): Promise<void>;
  fail(error: unknown, again: () => void): void;
  succeed(action: BulkAction, result: unknown): void;
  /** @param values for the form that asks the rest */
  ask(action: BulkAction, values: Row): void;
}

const isCall = (action: BulkAction): action is BulkCall => action.report !== undefined;

/** Selects rows of a list, and does something with all of them. */
export class BulkSelection {
  readonly #host: LoonElement;
  readonly #view: () => BulkSelectionView;
  readonly #selection = new Selection();
  readonly #kept: KeptSelection;
  #list: List | undefined;
  /** The rows that are done and all of them, while an action is under way. */
  #work: { done: number; total: number } | undefined;
  #report: Report | undefined;
  #showsAll = false;
  /** What was kept of an earlier page counts once. */
  #isTaken = false;

  constructor(host: LoonElement, view: () => BulkSelectionView) {
    this.#host = host;
    this.#view = view;
    this.#kept = new KeptSelection(host, () => ({
      viewer: view().viewer,
      session: view().session,
      ids: this.#selection.rows.map((row) => String(row['id'])),
      shown: this.#rows.length,
    }));
  }

  get #rows(): Row[] {
    return this.#view().list?.items ?? [];
  }

  #formatCount = (count: number): string => formatNumber(count, this.#host.language);

  /** Forgets the rows that have gone from sight. */
  sync(): void {
    const { list } = this.#view();
    if (list === this.#list) return;
    this.#list = list;
    if (!list) return;
    this.#selection.keep(list.items);
    if (this.#isTaken) return;
    this.#isTaken = true;
    void this.#kept.take().then((kept) => kept && this.#restore(kept));
  }

  /** Selects what was selected before the page was loaded anew, as far as it is still there. */
  async #restore({ ids, shown }: Kept): Promise<void> {
    // The rows that were brought by more than one page are read together.
    if (shown > this.#rows.length)
      await this.#view()
        .refetch(shown)
        .catch(() => undefined);
    this.#selection.set(
      this.#rows.filter((row) => ids.includes(String(row['id']))),
      true,
    );
    this.#selectionChanged();
  }

  #selectionChanged(): void {
    this.#host.announce(this.#host.text(bulkTexts.selected, { count: this.#formatCount(this.#selection.size) }));
    this.#host.requestUpdate();
  }

  /** Draws the box that selects every row that is shown. What can be done with them follows it for the keyboard. */
  #renderAll(): TemplateResult {
    const { size } = this.#selection;
    const rows = this.#rows;
    const isWhole = size > 0 && size === rows.length;
    return html`<label class="check every">
      <input
        type="checkbox" part="control" ?disabled=${!rows.length || this.#work !== undefined}
        .checked=${isWhole} .indeterminate=${size > 0 && !isWhole}
        @change=${() => {
          this.#selection.set(rows, !isWhole);
          this.#selectionChanged();
        }}
      />${this.#host.text(bulkTexts.selectAll)}
    </label>`;
  }

  renderCell(row: Row): TemplateResult {
    const { nameOf } = this.#view();
    return html`<input
      type="checkbox" part="control" aria-label=${this.#host.text(bulkTexts.select, { name: nameOf(row) })} ?disabled=${this.#work !== undefined}
      .checked=${this.#selection.has(row)}
      @click=${({ target, shiftKey }: MouseEvent) => {
        this.#selection.select(row, (target as HTMLInputElement).checked, this.#rows, shiftKey);
        this.#selectionChanged();
      }}
    />`;
  }

  /** Draws what selects all rows, the outcome of the last action, and what can be done with the selected rows. */
  render(): unknown {
    const close = (): void => {
      this.#report = undefined;
      this.#host.requestUpdate();
    };
    const isShown = this.#selection.size > 0 || this.#work !== undefined;
    return html`${this.#rows.length ? this.#renderAll() : nothing}
      ${
        this.#report || isShown
          ? html`<div class="after" part="bulk">
            ${this.#report ? renderReport(this.#host, this.#report, close) : nothing}
            ${isShown ? this.#renderBar() : nothing}
          </div>`
          : nothing
      }`;
  }

  #renderBar(): TemplateResult {
    const host = this.#host;
    const { list, actions } = this.#view();
    const { size } = this.#selection;
    const work = this.#work;
    const clear = (): void => {
      this.#selection.keep([]);
      this.#selectionChanged();
      this.#focus('.every > input');
    };
    const isMore = list && size < list.total && size === list.items.length;
    return html`<div class="bulk ${this.#showsAll ? 'all' : ''}" role="region" aria-label=${host.text(bulkTexts.selection)}>
      <strong>${host.text(size === list?.total ? bulkTexts.allSelected : bulkTexts.selected, { count: this.#formatCount(size) })}</strong>
      ${
        work
          ? this.#renderProgress(work.done, work.total)
          : html`<div class="buttons">${actions.map((action, index) => this.#renderButton(action, index)).reverse()}${this.#renderOthers()}</div>
            <div class="selected">
              ${
                isMore
                  ? html`<button type="button" class="link" @click=${() => void this.#selectAll(list.total)}>
                    ${host.text(bulkTexts.selectTotal, { total: this.#formatCount(list.total) })}
                  </button>`
                  : nothing
              }
              <button type="button" class="link" @click=${clear}>${host.text(bulkTexts.clearSelection)}</button>
            </div>`
      }
    </div>`;
  }

  /** Returns the action that most of the selected rows allow; of several the one that is next, which stands last. */
  get #main(): BulkAction | undefined {
    const count = (action: BulkAction): number => rowsFitting(action, this.#selection.rows).length;
    return this.#view().actions.reduce<BulkAction | undefined>(
      (best, action) => (best && count(best) > count(action) ? best : action),
      undefined,
    );
  }

  /** On a narrow page all actions but one, and for which rows each can be done, stand behind a button. */
  #renderOthers(): unknown {
    const others = this.#view().actions.length - 1;
    if (!others) return nothing;
    const toggle = (): void => {
      this.#showsAll = !this.#showsAll;
      this.#host.requestUpdate();
    };
    return html`<button type="button" class="others" part="button" aria-expanded=${this.#showsAll ? 'true' : 'false'} @click=${toggle}>
      ${this.#host.text(bulkTexts.others, { count: others })}
    </button>`;
  }

  #renderProgress(done: number, total: number): TemplateResult {
    const text = this.#host.text(bulkTexts.progress, {
      done: this.#formatCount(done),
      total: this.#formatCount(total),
    });
    return html`<label class="progress"><progress max=${total} value=${done}></progress>${text}</label>`;
  }

  /** Draws an action: one that fits none of the rows says why, one that fits some says how many. */
  #renderButton(action: BulkAction, index: number): TemplateResult {
    const host = this.#host;
    const { size } = this.#selection;
    const count = rowsFitting(action, this.#selection.rows).length;
    const reason = count
      ? count < size
        ? host.text(bulkTexts.someFit, { count: this.#formatCount(count) })
        : ''
      : host.text(action.reason) || host.text(bulkTexts.noneFits);
    return html`<span class="action ${action === this.#main ? '' : 'other'}">
      <button
        type="button" part="button" class=${index === this.#view().actions.length - 1 ? 'primary' : ''}
        aria-disabled=${count ? nothing : 'true'} aria-describedby=${reason ? `reason-${index}` : nothing}
        @click=${() => void this.#run(action)}
      >${host.text(action.label)}</button>
      ${reason ? html`<small class="muted" id="reason-${index}">${reason}</small>` : nothing}
    </span>`;
  }

  async #selectAll(total: number): Promise<void> {
    this.#work = { done: this.#rows.length, total };
    this.#host.requestUpdate();
    try {
      await this.#view().refetch(total);
      this.#selection.set(this.#rows, true);
    } catch (error) {
      this.#view().fail(error, () => void this.#selectAll(total));
    }
    this.#work = undefined;
    this.#selectionChanged();
  }

  async #run(action: BulkAction): Promise<void> {
    const rows = rowsFitting(action, this.#selection.rows);
    const host = this.#host;
    if (this.#work || !rows.length) return;
    if (!isCall(action)) {
      const { param, property } = action;
      this.#view().ask(action, { [param]: rows.map((row) => row[property]) });
      return;
    }
    const count = this.#formatCount(rows.length);
    const question = {
      label: host.text(action.label),
      subject: host.text(bulkTexts.selected, { count }),
      text: host.text(action.confirm, { count }),
      isSafe: true,
    };
    if (action.confirm && !(await confirm(host, question))) return;
    this.#report = undefined;
    const items: Row[] = [];
    try {
      await this.#call(action, rows, items);
      if (action.download) await this.#save(action, rows, items);
    } catch (error) {
      if (action.download) items.length = 0;
      this.#view().fail(error, () => void this.#run(action));
    }
    await this.#finish(action, rows, items);
  }

  /** Adds to `items` what became of the rows, as far as it came. @throws LoonpoortError */
  async #call(action: BulkCall, rows: Row[], items: Row[]): Promise<void> {
    const { limit, operation, check = operation, param, property, report } = action;
    const portion = Math.min(limit, PORTION);
    for (let done = 0; done < rows.length; done += portion) {
      this.#work = { done, total: rows.length };
      this.#host.requestUpdate();
      const { data } = await this.#host.call(check, {
        [param]: rows.slice(done, done + portion).map((row) => row[property]),
      });
      items.push(...((data as Row)[report.list] as Row[]));
      if (check === operation) this.#view().succeed(action, data);
    }
  }

  /** Saves the files of all rows, unless there is none: those that were refused are named in it. @throws LoonpoortError */
  async #save(action: BulkCall, rows: Row[], items: Row[]): Promise<void> {
    const { limit, operation, param, property } = action;
    if (toReport(this.#host, action, rows, items, this.#view().nameOf).failed.length === rows.length) return;
    this.#work = { done: rows.length, total: rows.length };
    this.#host.requestUpdate();
    for (let from = 0; from < rows.length; from += limit) {
      const ids = rows.slice(from, from + limit).map((row) => row[property]);
      // A person who waits for many files is not told that it took too long.
      const { data } = await this.#host.call(operation, { [param]: ids }, { timeoutMs: 300_000 });
      saveBlob(data as File, (data as File).name);
      this.#view().succeed(action, data);
    }
  }

  async #finish(action: BulkCall, rows: Row[], items: Row[]): Promise<void> {
    const view = this.#view();
    if (items.length) {
      this.#report = toReport(this.#host, action, rows, items, view.nameOf);
      const failed = this.#report.failed.map(({ row }) => row);
      const asked = rows.filter((row) => items.some((item) => item[action.report.key] === row[action.property]));
      // What was downloaded is mostly done something else with.
      const done = action.download ? [] : asked.filter((row) => !failed.includes(row));
      this.#selection.set(done, false);
      // The rows as they were are still right about their names; what they are now is read on the next occasion.
      await view.refetch(this.#rows.length).catch(() => undefined);
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
