import type { ColumnChoices } from '@loonpoort/sdk';
import { columnRows } from '../../generated/column-rows.js';
import type { LoonElement } from '../../element.js';

type Choices = Map<string, string[]>;

/** What the server keeps of the login that works here, for all lists of the page. */
let known: { viewer: string; choices: Promise<Choices> } | undefined;

/** Reads the columns that a login leaves out of lists, once. @throws LoonpoortError */
function readChoices(host: LoonElement, viewer: string): Promise<Choices> {
  if (known?.viewer === viewer) return known.choices;
  host.connection?.client.addOperations(columnRows);
  const choices = host.call('listColumnChoices').then(({ data }) => {
    const { items } = data as ColumnChoices;
    return new Map(items.map(({ list, hiddenColumns }) => [list, hiddenColumns]));
  });
  const reading = (known = { viewer, choices });
  // The next list asks again.
  choices.catch(() => known === reading && (known = undefined));
  return choices;
}

/** Returns the columns that a login leaves out of a list. @throws LoonpoortError */
export const readColumns = async (host: LoonElement, viewer: string, list: string): Promise<string[]> =>
  (await readChoices(host, viewer)).get(list) ?? [];

/** Keeps them. Choices are saved in the order in which they were made. @throws LoonpoortError */
export async function saveColumns(host: LoonElement, viewer: string, list: string, names: string[]): Promise<void> {
  const choices = await readChoices(host, viewer);
  choices.set(list, names);
  await host.call('setColumnChoice', { list, hiddenColumns: names });
}
