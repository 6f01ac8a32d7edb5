import { Readable } from 'node:stream';
import { CsvError, type CsvErrorCode, type Options, parse } from 'csv-parse';
import type { FieldErrorCode } from '../contract/problem.js';
import { decode } from './decode.js';
import { tableError } from './table-error.js';

/** A line with something in it has its number in the file, and its cells. */
export interface Line {
  number: number;
  cells: string[];
}

/** No line of ours is longer: a quote that is never closed must not take in the file. */
const longest = 100_000;

/**
 * Reads the lines of a CSV file (RFC 4180), separated by semicolons, commas or tabs, one at a time; the first holds the
 * headings themselves.
 *
 * @throws TableError
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const text = decode(bytes);
  const { head, separator, skipped } = splitDirective(await untilNewline(text));
  const numbering = new Numbering(skipped);
  const options: Options<Line, string[]> = {
    delimiter: separator,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: longest,
    // Lines are numbered here, because records wait in buffers when an error comes. csv-parse's types expect an array.
    on_record: (cells, { empty_lines }) => ({ number: numbering.next(cells, empty_lines), cells }),
  };
  const parser = Readable.from(followedBy(head, text)).compose(parse(options as unknown as Options));
  let headed = false;
  try {
    for await (const line of parser as AsyncIterable<Line>) {
      if (!headed || line.cells.some((cell) => cell !== '')) yield line;
      headed = true;
    }
  } catch (error) {
    if (error instanceof CsvError) throw tableError(numbering.last + 1, codes[error.code] ?? 'quoteMisplaced', error);
    throw error;
  }
}

/** A quote that is never closed takes in all that follows it, up to the end of the file or the longest record. */
const codes: Partial<Record<CsvErrorCode, FieldErrorCode>> = {
  CSV_QUOTE_NOT_CLOSED: 'quoteOpen',
  CSV_MAX_RECORD_SIZE: 'quoteOpen',
};

/**
 * A line `sep=;` before the headings says what separates cells. Microsoft does not document it; Excel obeys it, and many
 * programs write it for that reason.
 */
function splitDirective(text: string): { head: string; separator: string; skipped: number } {
  const [directive = '', separator] = /^\s*"?sep=(.)"?[ \t;,]*\r?\n/i.exec(text) ?? [];
  const head = text.slice(directive.length);
  return { head, separator: separator ?? separatorOf(head), skipped: directive.split('\n').length - 1 };
}

/** Counts lines, because csv-parse counts a line break in a quoted cell twice when it is CRLF. */
class Numbering {
  #empty = 0;

  /** @param last the last line that was read to its end */
  constructor(public last: number) {}

  /** Returns the line on which a record begins. */
  next(cells: string[], empty: number): number {
    const number = this.last + 1 + empty - this.#empty;
    this.#empty = empty;
    this.last = number + cells.join('').split('\n').length - 1;
    return number;
  }
}

async function untilNewline(text: AsyncIterator<string>): Promise<string> {
  let head = '';
  while (!head.includes('\n') && head.length < longest) {
    const { value, done } = await text.next();
    if (done) break;
    head += value;
  }
  return head;
}

/** So many signs are parsed at once: all their records are made before the first is taken, and wait in memory. */
const atOnce = 4096;

async function* followedBy(head: string, text: AsyncIterable<string>): AsyncGenerator<string> {
  yield* inParts(head);
  for await (const chunk of text) yield* inParts(chunk);
}

function* inParts(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += atOnce) yield text.slice(from, from + atOnce);
}

function separatorOf(head: string): string {
  const line = head.split('\n', 1)[0] ?? '';
  const count = (sign: string) => line.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
