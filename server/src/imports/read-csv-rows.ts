import type { FieldError } from '../contract/problem.js';
import type { RowReader } from './columns.js';
import { readCsv } from './read-csv.js';
import { ImportFileError } from './import-file-error.js';

/** A row is as its line has it, with what is wrong with it; one without errors has all that is required. */
export interface ReadRow<Row> {
  /** It is the number of its line in the file. */
  number: number;
  row: Partial<Row>;
  errors: FieldError[];
}

/**
 * Reads the rows of a CSV file.
 *
 * @throws ImportFileError
 */
export async function* readCsvRows<Row>(
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
    if (missing.length > 0) throw new ImportFileError(number, missing);
  }
  if (!headed) throw new ImportFileError(1, reader.readHeadings([]));
}
