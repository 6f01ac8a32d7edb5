/**
 * Statements are written once, in the SQL that SQLite and PostgreSQL share; what `dialect.ts` adds to it is SQLite's.
 * This gives the statement that PostgreSQL understands. It knows the functions of `dialect.ts` and nothing else: whatever
 * else differs is written so that both engines read it alike.
 */
import { LRUCache } from 'lru-cache';

const kept = new LRUCache<string, string>({ max: 2000 });

/** A comment, a text, a name in quotes, a parameter, a word, a number, white space, or a sign. */
export const token =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$\$[\s\S]*?\$\$|\$\w+\$[\s\S]*?\$\w+\$|\$\d+|\?\d*|[A-Za-z_]\w*|\d[\w.]*|\s+|[\s\S]/g;

/** @param sql with `?`, `?1` or `$1` placeholders, one kind in a statement */
export function translate(sql: string): string {
  let translated = kept.get(sql);
  if (translated === undefined) kept.set(sql, (translated = new Translation(sql).text));
  return translated;
}

class Translation {
  readonly #tokens: readonly string[];
  #parameters = 0;
  readonly text: string;

  constructor(sql: string) {
    this.#tokens = sql.match(token) ?? [];
    this.text = this.#part(0, this.#tokens.length);
  }

  /** Gives the tokens from one place to another, with the functions in it translated. */
  #part(from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; at++) {
      const each = this.#tokens[at]!;
      const call = this.#tokens[at + 1] === '(' ? calls[each] : undefined;
      if (each.startsWith('?')) text += `$${each.slice(1) || (this.#parameters += 1)}`;
      else if (call) {
        const end = this.#close(at + 1);
        text += call(this.#arguments(at + 2, end), () => this.#isRows(at));
        at = end;
      } else text += each;
    }
    return text;
  }

  /** Gives the place of the sign that closes what opens here. */
  #close(open: number): number {
    let depth = 0;
    for (let at = open; at < this.#tokens.length; at++) {
      if (this.#tokens[at] === '(') depth++;
      else if (this.#tokens[at] === ')' && --depth === 0) return at;
    }
    throw new Error('A statement has a parenthesis that does not close');
  }

  #arguments(from: number, to: number): string[] {
    const ends: number[] = [];
    for (let at = from; at < to; at++) {
      if (this.#tokens[at] === '(') at = this.#close(at);
      else if (this.#tokens[at] === ',') ends.push(at);
    }
    const starts = [from, ...ends.map((end) => end + 1)];
    return starts.map((start, index) => this.#part(start, ends[index] ?? to).trim());
  }

  /** Returns whether the values that are selected here are read by their places in rows. */
  #isRows(at: number): boolean {
    const start = this.#tokens.lastIndexOf('SELECT', at);
    return this.#tokens.slice(start, at).join('').includes('->>');
  }
}

type Call = (values: string[], isRows: () => boolean) => string;

/** By the name of the function in SQLite: see the function of `dialect.ts` that gives it. */
const calls: Record<string, Call> = {
  json_object: (members) => `json_build_object(${members.join(', ')})`,
  json_group_array: ([value]) => `coalesce(json_agg(${value}), '[]'::json)`,
  json_quote: ([value]) => `to_json(${value})::text`,
  json_each: ([values], isRows) => `json_array_elements${isRows() ? '' : '_text'}(${values}::json) AS json_each(value)`,
  // Of two values and more it is no aggregate.
  max: (values) => `${values.length > 1 ? 'greatest' : 'max'}(${values.join(', ')})`,
  instr: ([text, part]) => `strpos(${text}, ${part})`,
  group_concat: ([text, separator]) => `string_agg((${text})::text, ${separator})`,
  char: ([code]) => `chr(${code})`,
  strftime: ([, moment, ...shifts]) => {
    const shifted = shifts.map((shift) => ` + (${shift})::interval`).join('');
    return `to_char(((${moment})::timestamptz${shifted}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  },
  CAST: ([value]) => {
    const text = /^([\s\S]*)\sAS\s+INTEGER$/.exec(value!)?.[1];
    return text === undefined ? `CAST(${value})` : `('0' || substring((${text})::text FROM '^[0-9]*'))::bigint`;
  },
};
