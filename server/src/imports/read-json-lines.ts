import { decode } from '../tables/decode.js';
import { tableError } from '../tables/table-error.js';
import type { ReadRow } from '../tables/read-table-rows.js';
import type { RowReader } from '../tables/row-reader.js';

/** No line of ours is longer: a file without line ends must not be taken in whole. */
const longestLine = 32 * 1024 * 1024;

/**
 * Reads the rows of a file with a JSON object per line (https://jsonlines.org). An object with `lines`, an array of
 * objects, stands for as many rows, each with the object's other properties.
 *
 * @throws TableError
 */
export async function* readJsonRows<Row>(
  reader: RowReader<Row>,
  bytes: AsyncIterable<Uint8Array>,
  longest = longestLine,
): AsyncGenerator<ReadRow<Row>> {
  let number = 0;
  for await (const text of textLines(bytes, longest)) {
    number += 1;
    if (text.trim() === '') continue;
    const objects = objectsOf(text);
    if (!objects)
      yield { number, row: {}, errors: [{ pointer: '', code: 'lineNotJson' }], cellAt: () => text, name: () => '' };
    else for (const object of objects) yield { number, ...reader.readObject(object) };
  }
}

function objectsOf(text: string): Record<string, unknown>[] | undefined {
  const { lines, ...rest } = (parse(text) ?? { lines: null }) as Record<string, unknown>;
  if (lines === undefined) return [rest];
  if (!Array.isArray(lines) || !lines.every(isObject)) return undefined;
  return lines.map((line) => ({ ...rest, ...line }));
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function* textLines(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<string> {
  let rest = '';
  let number = 0;
  for await (const text of decode(bytes)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    number += lines.length;
    yield* lines;
    if (rest.length > longest) throw tableError(number + 1, 'lineTooLong');
  }
  yield rest;
}
