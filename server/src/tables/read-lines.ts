import { peek } from './peek.js';
import { type Line, readCsv } from './read-csv.js';
import { tableError } from './table-error.js';
import { readWorkbook } from './workbook/read-workbook.js';

/** A ZIP is a workbook of today; one of before 2007, and one with a password, is a compound file ([MS-CFB] 2.2). */
const signatures = { zip: '504b0304', compound: 'd0cf11e0' };

/**
 * Reads the lines of a CSV file or of the first sheet of an Excel workbook, whichever the first bytes say that it is.
 *
 * @throws TableError
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const { head, bytes } = await peek(stream, ({ length }) => length >= 4);
  const signature = head.subarray(0, 4).toString('hex');
  if (signature === signatures.compound) throw tableError(1, 'workbookUnreadable');
  yield* signature === signatures.zip ? readWorkbook(bytes) : readCsv(bytes);
}
