import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decode } from './decode.js';
import { lineFault, Unreadable } from './unreadable.js';

/** A line with something in it: its number in the file, and its cells by the column's heading. */
export interface Line {
  number: number;
  cells: Map<string, string>;
}

/** Longer than any line of ours: a quote that is never closed must not take in the file. */
const longest = 100_000;

/**
 * The lines of a CSV file (RFC 4180), separated by semicolons, commas or tabs, one at a time; the first holds the
 * headings themselves.
 *
 * @throws Unreadable
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const text = decode(bytes);
  const head = await untilNewline(text);
  const numbering = new Numbering();
  const parser = Readable.from(followedBy(head, text)).compose(
    parse({
      delimiter: separatorOf(head),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: longest,
      // Before the cells, because records wait in buffers when an error comes.
      on_record: (cells: string[], { empty_lines }) => [String(numbering.next(cells, empty_lines)), ...cells],
    }),
  );
  let headings: string[] | undefined;
  try {
    for await (const [first, ...cells] of parser as AsyncIterable<string[]>) {
      const number = Number(first);
      if (!headings) {
        headings = cells;
        const double = headings.find((heading, index) => heading !== '' && headings!.indexOf(heading) < index);
        if (double !== undefined) throw new Unreadable(number, [{ pointer: double, code: 'duplicate', values: { label: double } }]);
        yield { number, cells: new Map(cells.map((heading) => [heading, heading])) };
      } else if (cells.some((cell) => cell !== '')) {
        yield { number, cells: new Map(headings.map((heading, index) => [heading, cells[index] ?? ''])) };
      }
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Unreadable(numbering.last + 1, [lineFault()], { cause: error });
    throw error;
  }
}

/** Numbers of lines; csv-parse counts a line break in a quoted cell twice when it is CRLF. */
class Numbering {
  /** The last line that was read to its end. */
  last = 0;
  #empty = 0;

  /** The line on which a record begins. */
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

async function* followedBy(head: string, text: AsyncIterable<string>): AsyncGenerator<string> {
  yield head;
  yield* text;
}

function separatorOf(head: string): string {
  const line = head.split('\n', 1)[0] ?? '';
  const count = (sign: string) => line.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
