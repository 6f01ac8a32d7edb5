import type { Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { defaultSettings } from '../integrations/catalogue.js';
import type { JournalEntry } from '../integrations/files/journal-entry.js';
import type { Format, PackageSettings } from '../integrations/files/format.js';
import { formatOf } from '../integrations/registry.js';

type PackageKey = Schemas['PackageKey'];

/** Fills in what the contract says of settings that are not given. */
export const withDefaults = (key: PackageKey, settings: PackageSettings): PackageSettings => ({
  ...defaultSettings(key),
  ...settings,
});

/** @throws Problem `not-found` when the package reads no files */
export function fileOf(key: PackageKey, settings: PackageSettings): Format {
  const format = formatOf(key, settings);
  if (!format) throw new Problem('not-found');
  return format;
}

export const fileNameOf = ({ reference }: JournalEntry, { extension }: Format): string => `${reference}.${extension}`;
