import type { Entry, Finding } from './entry.js';

/** The settings of an integration, as its form in the contract has them, without secrets. */
export type Settings = Readonly<Record<string, unknown>>;

/** How a package reads journals from a file. */
export interface Format {
  /** As the contract's `x-package.formats` names it. */
  name: string;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252';
  /** Whether the settings may choose another encoding. */
  takesEncoding?: boolean;
  /** All that the file could not hold: never cut silently, except descriptions. Empty when it can be written. */
  check(entry: Entry, settings: Settings): Finding[];
  /** The file in parts, so that a long journal is never in memory as one text. */
  write(entry: Entry, settings: Settings): Iterable<string>;
}
