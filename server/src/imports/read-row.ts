import type { FieldError } from '../contract/problem.js';
import type { RowReader } from './columns.js';
import { readCsv } from './read-csv.js';
import { Unreadable } from './unreadable.js';

/** A row as its line has it, and what is wrong with it; one without errors has all that is required. */
export interface ReadRow<Row> {
  /** Of its line. */
  number: number;
  row: Partial<Row>;
  errors: FieldError[];
}

/**
 * The rows of a CSV file.
 *
 * @throws Unreadable
 */
export async function* csvRows<Row>(
  reader: RowReader<Row>,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadRow<Row>> {
  let headed = false;
  for await (const { number, cells } of readCsv(bytes)) {
    if (headed) {
      yield { number, ...reader.read(cells) };
      continue;
    }
    headed = true;
    const missing = reader.readHeadings(cells);
    if (missing.length > 0) throw new Unreadable(number, missing);
  }
  if (!headed) throw new Unreadable(1, reader.readHeadings([]));
}
