import type { SearchSpec } from '../../generated/spec.js';
import type { ElementHost } from '../../host.js';
import type { List, Row } from './cells.js';
import { readStored, store } from './stored-names.js';

/** Why a row stands in a combobox before anything is typed. */
export type Shortcut = 'favourites' | 'recent';

const recentRows = 8;

const keyOf = (viewer: string, operation: string): string => `loonpoort.recent.${operation}.${viewer}`;

/** Puts a row first among those that this login opened lately in this browser. Only its id is kept. */
export function remember(viewer: string, operation: string, id: string): void {
  const key = keyOf(viewer, operation);
  const ids = readStored(key).filter((each) => each !== id);
  store(key, [id, ...ids].slice(0, recentRows));
}

/**
 * Reads what a combobox offers before anything is typed: the favourites of the login, then what it opened lately. The
 * server gives of these what the login still sees. Where there is neither, the list begins as it does.
 */
export async function readShortcuts(
  host: ElementHost,
  { operation }: SearchSpec,
  viewer: string,
  page: Row,
  signal: AbortSignal,
): Promise<List> {
  const ids = readStored(keyOf(viewer, operation));
  const read = async (more: Row): Promise<List> =>
    (await host.call(operation, { ...page, ...more }, { signal })).data as List;
  const [first, favourites, opened] = await Promise.all([
    read({}),
    read({ favourite: true }),
    ids.length ? read({ ids }) : undefined,
  ]);
  const recent = ids
    .map((id) => opened?.items.find((row) => row['id'] === id && !row['favourite']))
    .filter((row) => row !== undefined);
  const items = [...marked(favourites.items, 'favourites'), ...marked(recent, 'recent')];
  return items.length ? { items, total: first.total, next: null } : first;
}

const marked = (rows: Row[], shortcut: Shortcut): Row[] => rows.map((row) => ({ ...row, shortcut }));
