import { css } from 'lit';
import type { LoonElement } from '../../element.js';
import { adopt } from '../../styles/adopt.js';
import type { BulkAction, SearchSpec } from '../spec.js';
import { Bulk } from './bulk.js';
import type { List, Row } from './cells.js';
import { readRows } from './pages.js';
import { Refresh } from './refresh.js';

export interface ExtrasView {
  /** Undefined before the first answer and after a failure. */
  list: List | undefined;
  role: string | undefined;
  nameOf(row: Row): string;
  /** Calls the list's operation with its words and filters. @throws LoonpoortError */
  read(page: Row): Promise<List>;
  show(list: List): void;
  fail(error: unknown, again: () => void): void;
  succeed(action: BulkAction, result: unknown): void;
}

/** What only some lists do: rows that can be ticked, and rows that are followed. */
export class Extras {
  readonly #bulk: Bulk;
  readonly #actions: BulkAction[];
  readonly #view: () => ExtrasView;

  constructor(host: LoonElement, { bulk, refresh }: SearchSpec, view: () => ExtrasView) {
    this.#view = view;
    this.#actions = bulk ?? [];
    const renew = (wanted: number): Promise<void> => this.#renew(wanted);
    this.#bulk = new Bulk(host, () => ({ ...view(), actions: this.#allowed, renew }));
    if (refresh) {
      new Refresh(host, () => {
        const rows = view().list?.items;
        return { rows, moving: refresh, renew: () => renew(rows?.length ?? 0) };
      });
    }
    adopt(host.renderRoot.querySelector('.root')!, extrasStyles);
  }

  /** What this login may do. */
  get #allowed(): BulkAction[] {
    const { role = '' } = this.#view();
    return this.#actions.filter(({ roles }) => !roles || roles.includes(role));
  }

  /** Undefined where there is nothing to tick rows for. */
  get bulk(): Bulk | undefined {
    if (!this.#allowed.length) return undefined;
    this.#bulk.sync();
    return this.#bulk;
  }

  /** Reads again what is shown, unless something else is shown by then. */
  async #renew(wanted: number): Promise<void> {
    const before = this.#view().list;
    const list = await readRows((page) => this.#view().read(page), wanted);
    if (this.#view().list === before) this.#view().show(list);
  }
}

const extrasStyles = css`
  .tick { width: 40px; padding-inline-end: 0; }
  .tick > input { position: relative; z-index: 1; margin: 0; vertical-align: -3px; }
  .tick > input::after { position: absolute; inset: -10px -12px; content: ''; }
  tbody > tr:has(.tick > :checked) { background: color-mix(in srgb, var(--_accent) 8%, transparent); }
  .after { position: sticky; inset-block-end: 8px; z-index: 2; display: grid; gap: 8px; }
  .after > .report { position: relative; }
  .bulk {
    display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center;
    justify-content: space-between; padding: 8px 8px 8px 16px; border: 1px solid var(--_line); border-radius: var(--_radius);
    background: var(--_raised); box-shadow: 0 8px 24px rgb(10 14 20 / 12%);
  }
  .ticked { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; min-height: 36px; }
  .ticked > strong { font-weight: 600; }
  .bulk .buttons { align-items: start; }
  .deed { display: grid; gap: 4px; justify-items: end; max-width: 320px; text-align: end; }
  .deed > small { font-size: var(--_small); }
  .progress { display: flex; gap: 12px; align-items: center; min-height: 36px; font-weight: 400; }
  progress { width: 160px; height: 8px; accent-color: var(--_accent); }
  .report { max-height: 50vh; }
  .report > ul { width: 100%; min-height: 0; overflow-y: auto; list-style: none; }
  .report li { display: grid; padding-block: 4px; border-block-start: 1px solid var(--_line); }
  .report b { font-weight: 600; }
  @container (max-width: 639px) {
    tr:has(> .tick) { position: relative; padding-inline-start: 44px; }
    tbody > tr > td.tick { position: absolute; inset: 14px auto auto 12px; width: auto; }
    .bulk, .bulk .buttons, .deed { display: grid; justify-content: stretch; justify-items: stretch; text-align: start; }
    .bulk { padding: 8px 12px 12px; }
  }
`;
