import { tableError, TableError } from './table-error.js';
import { readLines } from './read-lines.js';
import type { RowContent, RowReader } from './row-reader.js';

/** A row is as its line has it, with what is wrong with it; one without errors has all that is required. */
export interface ReadRow<Row> extends RowContent<Row> {
  /** It is the number of its line in the file. */
  number: number;
}

/**
 * Reads the rows of a CSV file or of the first sheet of an Excel workbook, whichever the first bytes say that it is.
 *
 * @throws TableError
 */
export async function* readTableRows<Row>(
  reader: RowReader<Row>,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadRow<Row>> {
  let headed = false;
  for await (const { number, cells } of readLines(bytes)) {
    if (headed) {
      yield { number, ...reader.read(cells) };
      continue;
    }
    headed = true;
    const errors = reader.readHeadings(cells);
    if (errors.length > 0) throw new TableError(number, errors);
  }
  if (!headed) throw tableError(1, 'fileEmpty');
}
