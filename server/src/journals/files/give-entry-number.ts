import { Problem } from '../../contract/problem.js';
import type { Database } from '../../database/index.js';
import type { Schemas } from '../../contract/handler.js';
import { findNumberSeries, giveDocumentNumber } from '../../integrations/document-numbers.js';
import type { PackageSettings } from '../../integrations/files/format.js';
import type { JournalEntry } from '../../integrations/files/journal-entry.js';
import { formatOf } from '../../integrations/registry.js';
import { entryFindings } from '../check-before-sending.js';

/** A journal as a file for a package is to have it. */
export interface FileEntry {
  tenantId: string;
  companyId: string;
  journalId: string;
  package: Schemas['PackageKey'];
  settings: PackageSettings;
  entry: JournalEntry;
}

/**
 * Gives a journal its document number for good, where its file has one.
 *
 * @returns the entry with that number
 * @throws Problem `journal-findings`
 */
export async function giveEntryNumber(database: Database, file: FileEntry): Promise<JournalEntry> {
  const { tenantId, companyId, journalId, package: key, settings, entry } = file;
  if (!formatOf(key, settings)?.hasEntryNumber?.(settings)) return entry;
  return database.transaction(async (trx) => {
    const series = await findNumberSeries(trx, tenantId, companyId, key);
    const number = await giveDocumentNumber(trx, series, journalId, settings);
    const numbered = { ...entry, number };
    // Another download may have got the number that was next: one that does not fit is not given.
    if (number !== entry.number) assertWritable(key, numbered, settings);
    return numbered;
  });
}

/** @throws Problem `journal-findings` with all that the file cannot hold */
export function assertWritable(key: Schemas['PackageKey'], entry: JournalEntry, settings: PackageSettings): void {
  const findings = entryFindings(key, entry, settings);
  if (findings.length > 0) throw new Problem('journal-findings', { findings });
}
