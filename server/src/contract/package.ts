import type { Schema } from './route.js';
import type { Text } from './text.js';

/** A bookkeeping package of the contract. */
export interface Package {
  key: string;
  name: string;
  formats: string[];
  automatic: boolean;
  note?: Text;
  /** The setting that names the journal (dagboek) in the package; `journalCode` where it is left out. */
  journal?: string;
  /** The setting that names the administration of companies that have none of their own in the package. */
  administration?: string;
  /** The setting that says what a journal's lines are split by; `costCentreMode` where it is left out. */
  splitBy?: string;
  /** True where accounts, cost centres and cost units are numbers in the package. */
  numericCodes?: boolean;
  /** A sign-in that a test can try: HTTP Basic on an address of the vendor's, with two settings. */
  signIn?: { kind: 'basic'; url: string; userName: string; password: string };
  /** Settings that are never sent back. */
  secrets: string[];
  labels: Record<string, Text>;
  /** Schema of the settings without the secrets. */
  settings: Schema;
}
