import type { Page } from '@loonpoort/sdk';
import type { Field, Options } from '../generated/spec.js';
import type { FieldHost, FieldsState } from './view.js';

type Row = Record<string, unknown>;

/** A row that can be chosen. */
export interface Option {
  value: string;
  label: string;
  /** Tells it from others with the same label. */
  detail: string;
}

export interface OptionPage {
  options: Option[];
  total: number;
  /** The cursor of the following page. */
  next: string | null;
}

/** Returns where the options come from, given what else the form holds; undefined while that is not settled. */
export function optionsSource({ options }: Field, { values }: FieldsState): Options | undefined {
  return options && 'by' in options ? options.cases[String(values[options.by])] : options;
}

/** A code alone says little, so the name goes with it: `100 Winkel`. */
const codes = ['code', 'number'];

export function toOption(source: Options, row: Row): Option {
  const [first, ...rest] = source.label;
  const head = codes.includes(first!) ? [first!, ...rest.splice(0, 1)] : [first!];
  const words = (names: string[], mark: string): string =>
    names
      .map((name) => row[name] ?? '')
      .filter(Boolean)
      .join(mark);
  return { value: String(row[source.value]), label: words(head, ' '), detail: words(rest, ' · ') };
}

/** Fetches the options for the words typed. @throws LoonpoortError */
export async function fetchOptions(
  host: FieldHost,
  source: Options,
  state: FieldsState,
  page: { q?: string; limit: number; cursor?: string },
  signal?: AbortSignal,
): Promise<OptionPage> {
  const context = { ...state.context, ...state.object, ...state.values };
  const { from: names = [] } = source;
  const pairs = Array.isArray(names) ? names.map((name) => [name, name] as const) : Object.entries(names);
  const from = Object.fromEntries(pairs.map(([name, taken]) => [name, context[taken]]).filter(([, value]) => value));
  const params = { ...source.with, ...from, ...page };
  const { data } = await host.call(source.operation, params, { signal });
  const { items, total, next } = data as Page<Row>;
  return { options: items.map((row) => toOption(source, row)), total, next };
}
