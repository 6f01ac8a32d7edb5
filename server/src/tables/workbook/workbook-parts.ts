import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { decode } from '../decode.js';
import { tableError, TableError } from '../table-error.js';

/** A workbook is held in memory as it came, so it has a size of its own; CSV of any size is read as it comes. */
const mostBytes = 32 * 1024 * 1024;
/** A ZIP can promise thousands of files, of which a workbook needs a handful. */
const mostEntries = 10_000;

/** The parts of a workbook, which is a ZIP of XML files (ECMA-376 part 2). */
export class WorkbookParts {
  private constructor(
    readonly zip: ZipFile,
    readonly entries: Map<string, Entry>,
  ) {}

  /** @throws TableError */
  static async open(bytes: AsyncIterable<Uint8Array>): Promise<WorkbookParts> {
    const file = await collect(bytes);
    try {
      const zip = await fromBufferPromise(file);
      const entries = new Map<string, Entry>();
      if (zip.entryCount > mostEntries) throw tableError(1, 'workbookTooLarge');
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
      return new WorkbookParts(zip, entries);
    } catch (error) {
      throw unreadable(error);
    }
  }

  /**
   * Reads the text of a part as it is unzipped. That it is no longer than it says is watched by yauzl.
   *
   * @param most bytes that it may have
   * @throws TableError
   */
  async *text(name: string, most: number): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry) throw tableError(1, 'workbookUnreadable');
    if (entry.uncompressedSize > most) throw tableError(1, 'workbookTooLarge');
    try {
      yield* decode(await this.zip.openReadStreamPromise(entry));
    } catch (error) {
      throw unreadable(error);
    }
  }
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > mostBytes) throw tableError(1, 'workbookTooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whatever a ZIP or an XML reader objects to, a person can do one thing about it: save the workbook again. */
export const unreadable = (error: unknown): unknown =>
  error instanceof TableError ? error : tableError(1, 'workbookUnreadable', error);
