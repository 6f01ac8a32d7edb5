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
  /** A sign-in that a test can try: HTTP Basic on an address of the vendor's, with two settings. */
  signIn?: { kind: 'basic'; url: string; userName: string; password: string };
  /** Settings that are never sent back. */
  secrets: string[];
  labels: Record<string, Text>;
  /** Schema of the settings without the secrets. */
  settings: Schema;
}
