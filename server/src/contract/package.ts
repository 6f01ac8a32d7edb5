import type { Schema } from './route.js';
import type { Text } from './text.js';

/** A bookkeeping package of the contract. */
export interface Package {
  key: string;
  name: string;
  formats: string[];
  automatic: boolean;
  note?: Text;
  /** How many booking periods a year can have; 12 where it is left out. */
  periods?: number;
  /** The setting that names the journal (dagboek) in the package; `journalCode` where it is left out. */
  journal?: string;
  /** The setting that names the administration in the package's file, where the file does. */
  administration?: string;
  /** A sign-in that a test can try: HTTP Basic on an address of the vendor's, with two settings. */
  signIn?: { kind: 'basic'; url: string; userName: string; password: string };
  /** Settings that are never sent back. */
  secrets: string[];
  labels: Record<string, Text>;
  /** Schema of the settings without the secrets. */
  settings: Schema;
}
