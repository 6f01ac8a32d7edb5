import type { LoonElement } from '../../element.js';
import type { Values } from '../../language.js';
import { confirm } from '../confirm.js';
import type { Action } from '../../generated/spec.js';
import type { Row } from './cells.js';
import { saveFile, type FileAnswer } from './download.js';

export interface ActionView {
  /** Names the row. */
  subject: string;
  /** Asks in place of the question here, see `SearchElement`. */
  before: ((operation: string, row: Row) => Promise<boolean | undefined>) | undefined;
  /** Returns a parameter of the list, for actions on the whole of it. */
  value(name: string): string;
  /** Reads the list again. */
  search(): Promise<void>;
  succeed(result: unknown, text: string | undefined): void;
  fail(error: unknown): void;
}

/** Does an action on a row, once it is confirmed where that is asked. */
export async function runAction(host: LoonElement, action: Action, row: Row, view: ActionView): Promise<void> {
  const label = host.text(action.label);
  const question = { label, subject: view.subject, text: host.text(action.confirm, row as Values) };
  const isWanted = (await view.before?.(action.operation, row)) ?? (!action.confirm || (await confirm(host, question)));
  if (!isWanted) return;
  try {
    const params = Object.entries(action.params).map(([name, property]) => [
      name,
      row[property] ?? view.value(property),
    ]);
    const ifMatch = action.ifMatch ? `"${String(row['version'])}"` : undefined;
    const { data } = await host.call(action.operation, Object.fromEntries(params), { ifMatch });
    if (action.download) saveFile(data as FileAnswer);
    else await view.search();
    view.succeed(data, action.download ? undefined : host.text(action.done) || label);
  } catch (error) {
    view.fail(error);
  }
  await host.updateComplete;
  // The button may have gone with what it did, and the focus with it.
  if (!host.shadowRoot?.activeElement) host.renderRoot.querySelector<HTMLElement>('[part="heading"]')?.focus();
}
