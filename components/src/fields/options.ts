import type { Page } from '@loonpoort/sdk';
import type { Field, Options } from '../kinds/spec.js';
import type { FieldHost } from './host.js';
import type { FieldsState } from './field.js';

type Row = Record<string, unknown>;

/** A row that can be chosen. */
export interface Option {
  value: string;
  label: string;
  /** What tells it from others with the same label. */
  detail: string;
}

export interface Found {
  options: Option[];
  total: number;
  /** Cursor of the following page. */
  next: string | null;
}

/** Where the options come from, given what else the form holds; undefined while that is not settled. */
export function sourceOf({ options }: Field, { values }: FieldsState): Options | undefined {
  return options && 'by' in options ? options.cases[String(values[options.by])] : options;
}

/** A code alone says little: `100 Winkel`. */
const codes = ['code', 'number'];

export function toOption(source: Options, row: Row): Option {
  const [first, ...rest] = source.label;
  const head = codes.includes(first!) ? [first!, ...rest.splice(0, 1)] : [first!];
  const words = (names: string[], mark: string): string => names.map((name) => row[name] ?? '').filter(Boolean).join(mark);
  return { value: String(row[source.value]), label: words(head, ' '), detail: words(rest, ' · ') };
}

/** Options for the words typed. @throws LoonpoortError */
export async function find(
  host: FieldHost, source: Options, state: FieldsState, page: { q?: string; limit: number; cursor?: string }, signal?: AbortSignal,
): Promise<Found> {
  const around = { ...state.around, ...state.object, ...state.values };
  const { from: names = [] } = source;
  const pairs = Array.isArray(names) ? names.map((name) => [name, name] as const) : Object.entries(names);
  const from = Object.fromEntries(pairs.map(([name, taken]) => [name, around[taken]]).filter(([, value]) => value));
  const params = { ...source.with, ...from, ...page };
  const { data } = await host.call(source.operation, params, { signal });
  const { items, total, next } = data as Page<Row>;
  return { options: items.map((row) => toOption(source, row)), total, next };
}
