import { fileError, ImportFileError } from './import-file-error.js';
import { peek } from './peek.js';
import { type Line, readCsv } from './read-csv.js';
import type { RowContent, RowReader } from './row-reader.js';
import { readWorkbook } from './workbook/read-workbook.js';

/** A row is as its line has it, with what is wrong with it; one without errors has all that is required. */
export interface ReadRow<Row> extends RowContent<Row> {
  /** It is the number of its line in the file. */
  number: number;
}

/**
 * Reads the rows of a CSV file or of the first sheet of an Excel workbook, whichever the first bytes say that it is.
 *
 * @throws ImportFileError
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
    if (errors.length > 0) throw new ImportFileError(number, errors);
  }
  if (!headed) throw fileError(1, 'fileEmpty');
}

/** A ZIP is a workbook of today; one of before 2007, and one with a password, is a compound file ([MS-CFB] 2.2). */
const signatures = { zip: '504b0304', compound: 'd0cf11e0' };

async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const { head, bytes } = await peek(stream, ({ length }) => length >= 4);
  const signature = head.subarray(0, 4).toString('hex');
  if (signature === signatures.compound) throw fileError(1, 'workbookUnreadable');
  yield* signature === signatures.zip ? readWorkbook(bytes) : readCsv(bytes);
}
