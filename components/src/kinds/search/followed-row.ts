import type { ReactiveController } from 'lit';
import type { LoonElement } from '../../element.js';
import type { Column } from '../../generated/spec.js';
import { cellText, type Row } from './cells.js';

export interface FollowedRowView {
  /** It is undefined before the first answer and after a failure. */
  rows: Row[] | undefined;
  /** All columns of the list, those that are hidden too. */
  columns: Column[];
  /** The states in which a row is on its way to another, by property. */
  moving: Record<string, string[]>;
  nameOf(row: Row): string;
  tell(kind: 'success' | 'error' | 'info', text: string): void;
}

/** Says in a list that moves what came of an action on a row, where that was pressed. */
export class FollowedRow implements ReactiveController {
  readonly #host: LoonElement;
  readonly #view: () => FollowedRowView;
  #id: unknown;
  #rows: Row[] | undefined;
  /** The words about the row as the action left it, and later ones. */
  #said: string | undefined;

  constructor(host: LoonElement, view: () => FollowedRowView) {
    this.#host = host;
    this.#view = view;
    host.addController(this);
  }

  /** Begins with the rows that were read after the action. */
  follow({ id }: Row): void {
    this.#id = id;
    this.#rows = this.#said = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#id = undefined;
  }

  hostUpdated(): void {
    const { rows, moving, tell } = this.#view();
    const row = this.#id === undefined || rows === this.#rows ? undefined : rows?.find(({ id }) => id === this.#id);
    this.#rows = rows;
    if (!row) return;
    const isMoving = Object.entries(moving).some(([name, states]) => states.includes(String(row[name])));
    const { text, kind } = this.#wordsOf(row);
    const isNew = this.#said !== undefined && text !== this.#said;
    this.#said = text;
    if (!isMoving) this.#id = undefined;
    if (isNew || !isMoving) tell(isMoving ? 'info' : kind, text);
  }

  /** Returns where a row stands, and why, in the words of its cells. */
  #wordsOf(row: Row): { text: string; kind: 'success' | 'error' | 'info' } {
    const { columns, moving, nameOf } = this.#view();
    const states = columns.filter(({ name }) => name in moving);
    const tones = states.flatMap(({ name, choices }) => choices?.find(({ value }) => value === row[name])?.tone ?? []);
    const parts = [...states, ...columns.filter(({ name }) => name === 'message')];
    const said = parts.map((column) => cellText(column, row, this.#host)).filter(Boolean);
    return {
      text: `${nameOf(row)}: ${said.join('. ')}`,
      kind: tones.includes('danger') ? 'error' : tones.includes('success') ? 'success' : 'info',
    };
  }
}
