import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import type { JournalEntry } from '@loonpoort/server/integrations/files/journal-entry.js';
import type { Format, PackageSettings } from '@loonpoort/server/integrations/files/format.js';
import { encode } from '@loonpoort/server/integrations/files/encode.js';

export const separators = { semicolon: ';', comma: ',', tab: '\t' } as const;

/** Returns the bytes that a package gets. */
export const bytesOf = (format: Format, entry: JournalEntry, settings: PackageSettings = {}): Buffer =>
  Buffer.concat([...encode(format.write(entry, settings), format.encoding)]);

/**
 * Returns the text of the file, read as a package does that knows its encoding; a byte that is none of it is an error.
 */
export function textOf(bytes: Buffer, encoding: Format['encoding']): string {
  // The TextDecoder of Node 20 reads Windows-1252 as Latin-1.
  if (encoding === 'windows-1252') return iconv.decode(bytes, 'windows-1252');
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\ufeff') !== (encoding === 'utf-8-bom'))
    throw new Error('The byte order mark is not where it belongs');
  return encoding === 'utf-8-bom' ? text.slice(1) : text;
}

/** Returns the cells; every line has the same number of them. */
export const cellsOf = (
  text: string,
  separator: keyof typeof separators = 'semicolon',
  quote: string | null = '"',
): string[][] =>
  parse(text, { delimiter: separators[separator], quote, relax_column_count: false, relax_quotes: false });

/** Returns the cents of an amount with two decimals; 0 where there is none. */
export function cents(text: string, sign: '.' | ','): number {
  if (text === '') return 0;
  const [, minus, whole, rest] = (sign === '.' ? /^(-?)(\d+)\.(\d\d)$/ : /^(-?)(\d+),(\d\d)$/).exec(text) ?? [];
  if (whole === undefined) throw new Error(`${text} is no amount`);
  return Number(`${minus}${whole}${rest}`);
}

/** Returns an entry of one line, and a second that balances it. */
export const entryOf = (entry: JournalEntry, change: Partial<JournalEntry['lines'][number]>): JournalEntry => ({
  ...entry,
  lines: [
    { ...entry.lines[0]!, ...change },
    { ...entry.lines[0]!, ...change, amount: -(change.amount ?? entry.lines[0]!.amount) },
  ],
});
