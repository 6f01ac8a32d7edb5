import type { Knex } from 'knex';
import { findCompany } from '../companies/find-company.js';
import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { findNumberSeries, giveDocumentNumber } from '../integrations/document-numbers.js';
import { findEffectiveIntegration } from '../integrations/effective-integration.js';
import { Integration } from '../integrations/integration.js';
import type { JournalEntry } from '../integrations/files/journal-entry.js';
import type { PackageSettings } from '../integrations/files/format.js';
import { encode } from '../integrations/files/encode.js';
import { entryFindings } from './check-before-sending.js';
import { readJournalEntry } from './to-journal-entry.js';
import { findJournal } from './find-journal.js';
import { fileNameOf, fileOf, withDefaults } from './journal-file.js';

type PackageKey = Schemas['PackageKey'];

/** Looking at a file gives it no document number, so that a journal that is not booked leaves no gap. */
export const getJournalFile: Handler<'getJournalFile'> = async ({ params, query, actor, language }, app) => {
  const { journalId, package: key } = params;
  const { read } = app.database;
  const { companyId } = await findJournal(read, actor, journalId, language);
  const settings = await settingsFor(read, actor, companyId, key);
  const format = fileOf(key, settings);
  let entry = await readJournalEntry(read, actor.tenantId, journalId, { package: key, settings });
  assertWritable(key, entry, settings);
  if (!query.preview && format.hasEntryNumber?.(settings)) {
    const shown = entry;
    entry = await app.database.transaction(async (trx) => {
      const series = await findNumberSeries(trx, actor.tenantId, companyId, key);
      const number = await giveDocumentNumber(trx, series, journalId, settings);
      // Another download may have got the number that was next: one that does not fit is not given.
      if (number !== shown.number) assertWritable(key, { ...shown, number }, settings);
      return { ...shown, number };
    });
  }
  const content = Buffer.concat([...encode(format.write(entry, settings), format.encoding)]);
  return {
    body: { fileName: fileNameOf(entry, format), mediaType: format.mediaType, content: content.toString('base64') },
  };
};

function assertWritable(key: PackageKey, entry: JournalEntry, settings: PackageSettings): void {
  const findings = entryFindings(key, entry, settings);
  if (findings.length > 0) throw new Problem('journal-findings', { findings });
}

/** Reads the settings of the integration with the package that applies, or else of the nearest, or else its defaults. */
async function settingsFor(knex: Knex, actor: Actor, companyId: string, key: PackageKey): Promise<PackageSettings> {
  const { tenantId } = actor;
  const applying = await findEffectiveIntegration(knex, tenantId, companyId);
  if (applying?.integration.package === key) return withDefaults(key, applying.integration.settings);
  const { firmId } = await findCompany(knex, actor, companyId);
  const owners = [companyId, firmId, tenantId].filter((id) => id !== null);
  const found = await Integration.query(knex).where({ tenantId, package: key }).whereIn('ownerId', owners);
  const nearest = owners.map((owner) => found.find(({ ownerId }) => ownerId === owner)).find(Boolean);
  return withDefaults(key, nearest?.settings ?? {});
}
