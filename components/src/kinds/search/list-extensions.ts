import type { SessionState } from '@loonpoort/sdk';
import { css } from 'lit';
import type { LoonElement } from '../../element.js';
import { adopt } from '../../styles/adopt.js';
import type { BulkAction, SearchSpec } from '../../generated/spec.js';
import { BulkSelection } from './bulk-selection.js';
import type { List, Row } from './cells.js';
import { FollowedRow } from './followed-row.js';
import { readRows } from './pages.js';
import { Refresh } from './refresh.js';

export interface ListExtensionsView {
  /** It is undefined before the first answer and after a failure. */
  list: List | undefined;
  role: string | undefined;
  /** Who works here with which login. */
  viewer: string;
  session: SessionState | null;
  nameOf(row: Row): string;
  /** Calls the list's operation with its words and filters. @throws LoonpoortError */
  read(page: Row): Promise<List>;
  show(list: List): void;
  fail(error: unknown, again: () => void): void;
  succeed(action: BulkAction, result: unknown): void;
  tell(kind: 'success' | 'error' | 'info', text: string): void;
  /** @param values for the form that asks the rest */
  ask(action: BulkAction, values: Row): void;
}

/** Adds what only some lists do: selecting rows, and following rows that change by themselves. */
export class ListExtensions {
  readonly #bulk: BulkSelection;
  readonly #actions: BulkAction[];
  readonly #view: () => ListExtensionsView;
  readonly #followed: FollowedRow | undefined;

  constructor(host: LoonElement, { bulk, columns, refresh }: SearchSpec, view: () => ListExtensionsView) {
    this.#view = view;
    this.#actions = bulk ?? [];
    const refetch = (wanted: number): Promise<void> => this.#refetch(wanted);
    this.#bulk = new BulkSelection(host, () => ({ ...view(), actions: this.#allowed, refetch }));
    if (refresh) {
      new Refresh(host, () => {
        const rows = view().list?.items;
        return { rows, moving: refresh, refetch: () => refetch(rows?.length ?? 0) };
      });
      this.#followed = new FollowedRow(host, () => {
        const { list, nameOf, tell } = view();
        return { rows: list?.items, columns, moving: refresh, nameOf, tell };
      });
    }
    adopt(host.renderRoot.querySelector('.root')!, listExtensionStyles);
  }

  /** Returns the actions that this login may do. */
  get #allowed(): BulkAction[] {
    const { role = '' } = this.#view();
    return this.#actions.filter(({ roles }) => !roles || roles.includes(role));
  }

  /** Says in time what comes of what was done to a row, where rows move by themselves. */
  follow(row: Row): void {
    this.#followed?.follow(row);
  }

  /** It is undefined where there is nothing to select rows for. */
  get bulk(): BulkSelection | undefined {
    if (!this.#allowed.length) return undefined;
    this.#bulk.sync();
    return this.#bulk;
  }

  /** Reads again what is shown, unless something else is shown by then. */
  async #refetch(wanted: number): Promise<void> {
    const before = this.#view().list;
    const list = await readRows((page) => this.#view().read(page), wanted);
    if (this.#view().list === before) this.#view().show(list);
  }
}

const listExtensionStyles = css`
  .selector { width: 40px; padding-inline-end: 0; }
  .selector > input { position: relative; z-index: 1; margin: 0; vertical-align: -3px; }
  .selector > input::after { position: absolute; inset: -10px -12px; content: ''; }
  tbody > tr:has(.selector > :checked) { background: color-mix(in srgb, var(--_accent) 8%, transparent); }
  .every { padding-inline-start: 13px; min-height: 28px; color: var(--_muted); font-size: var(--_small); }
  /* The keyboard comes from what selects all rows to what can be done with them; the eye finds that under the rows. */
  .after { order: 1; position: sticky; inset-block-end: 8px; z-index: 2; display: grid; gap: 8px; }
  .after > .report { position: relative; }
  .bulk {
    display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: start; padding: 8px 16px;
    border: 1px solid var(--_line); border-radius: var(--_radius);
    background: var(--_raised); box-shadow: 0 8px 24px rgb(10 14 20 / 12%);
  }
  .bulk > strong { font-weight: 600; line-height: 36px; }
  .selected { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; min-height: 36px; margin-inline-start: auto; }
  .bulk .buttons { align-items: start; }
  .action { display: grid; gap: 4px; justify-items: start; max-width: 320px; }
  .others { display: none; }
  .action > small { font-size: var(--_small); }
  .progress { display: flex; gap: 12px; align-items: center; min-height: 36px; font-weight: 400; }
  progress { width: 160px; height: 8px; accent-color: var(--_accent); }
  .report { max-height: 50vh; }
  .report > ul { width: 100%; min-height: 0; overflow-y: auto; list-style: none; }
  .report li { display: grid; padding-block: 4px; border-block-start: 1px solid var(--_line); }
  .report b { font-weight: 600; }
  @container (max-width: 639px) {
    tr:has(> .selector) { position: relative; padding-inline-start: 44px; }
    tbody > tr > td.selector { position: absolute; inset: 14px auto auto 12px; width: auto; }
    .bulk { gap: 4px 12px; padding: 4px 12px; }
    .bulk .buttons { display: contents; }
    .selected { min-height: 28px; margin: 0; }
    .bulk.all { max-height: 60vh; overflow-y: auto; }
    .bulk:not(.all) :is(small, .other) { display: none; }
    .others { display: inline-flex; }
  }
`;
