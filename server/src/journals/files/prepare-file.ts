import type { Knex } from 'knex';
import type { Finding } from '../../contract/finding.js';
import type { Actor, Schemas } from '../../contract/handler.js';
import type { Language } from '../../contract/text.js';
import { packageName } from '../../integrations/catalogue.js';
import type { Format } from '../../integrations/files/format.js';
import { formatOf } from '../../integrations/registry.js';
import { checkBeforeSending } from '../check-before-sending.js';
import { findJournal } from '../find-journal.js';
import { withDefaults } from '../journal-file.js';
import type { FileEntry } from './give-entry-number.js';

export interface PreparedFile {
  journal: Schemas['Journal'];
  /** All that stands in the way of the file, warnings included. */
  findings: Finding[];
  /** Undefined where the package of the company reads no files, or where it has none. */
  file: (FileEntry & { format: Format }) | undefined;
}

/**
 * Reads a journal as the file that the package of its company imports.
 *
 * @throws Problem `not-found` when it does not exist or is out of scope
 */
export async function prepareFile(
  knex: Knex,
  actor: Actor,
  journalId: string,
  language: Language,
): Promise<PreparedFile> {
  const { tenantId } = actor;
  const journal = await findJournal(knex, actor, journalId, language);
  const { applying, entry, findings } = await checkBeforeSending(knex, tenantId, journalId, { asFile: true });
  if (!applying || !entry) return { journal, findings, file: undefined };
  const key = applying.integration.package as Schemas['PackageKey'];
  const settings = withDefaults(key, applying.integration.settings);
  const format = formatOf(key, settings);
  if (!format) {
    findings.push({ code: 'noFile', values: { package: packageName(key) } });
    return { journal, findings, file: undefined };
  }
  const { companyId } = journal;
  return { journal, findings, file: { tenantId, companyId, journalId, package: key, settings, entry, format } };
}
