import type { JournalEntry, PackageFinding } from './journal-entry.js';

/** The settings of an integration, as its form in the contract has them, without secrets. */
export type PackageSettings = Readonly<Record<string, unknown>>;

/** Describes and writes a file from which a package reads journals. */
export interface Format {
  /** The name is the one in the contract's `x-package.formats`. */
  name: string;
  /** The file's extension without the dot. */
  extension: string;
  mediaType: string;
  encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252';
  /** True where the settings may choose another encoding. */
  takesEncoding?: boolean;
  /** Tells whether the file has the document number of its journal; left out where none has. */
  hasEntryNumber?(settings: PackageSettings): boolean;
  /** All that the file could not hold: never cut silently, except descriptions. Empty when it can be written. */
  check(entry: JournalEntry, settings: PackageSettings): PackageFinding[];
  /** The file in parts, so that a long journal is never in memory as one text. */
  write(entry: JournalEntry, settings: PackageSettings): Iterable<string>;
}
