import type { Knex } from 'knex';
import { Company } from '../companies/company.js';
import type { Finding } from '../contract/finding.js';
import type { Schemas } from '../contract/handler.js';
import { findEffectiveIntegration } from '../integrations/effective-integration.js';
import { type CheckedJournal, entryFindings } from './check-before-sending.js';
import type { JournalDraft } from './insert-journal.js';
import { withDefaults } from './journal-file.js';
import { numberEntry, toJournalEntry } from './to-journal-entry.js';

/** Stands for what a journal gets when it is made, in the same length. */
const unnumbered = { id: '00000000-0000-0000-0000-000000000000', number: 1, reference: 'LP00000000' };

/**
 * Finds all that would stand in the way of sending a journal that is yet to be made, as `checkBeforeSending` does of
 * one that is.
 *
 * @param options.asFile true where a person brings it into the books from a file
 */
export async function checkDraft(knex: Knex, draft: JournalDraft, { asFile = false } = {}): Promise<CheckedJournal> {
  const { tenantId, companyId } = draft;
  const company = await Company.query(knex).findById([tenantId, companyId]).throwIfNotFound();
  const findings: Finding[] = company.kind === 'client' ? [] : [{ code: 'testCompany' }];
  const applying = await findEffectiveIntegration(knex, tenantId, companyId);
  if (!applying) return { applying, entry: undefined, findings: [...findings, { code: 'noIntegration' }] };
  const key = applying.integration.package as Schemas['PackageKey'];
  const settings = asFile ? withDefaults(key, applying.integration.settings) : applying.integration.settings;
  const chosen = { package: key, settings };
  const entry = await numberEntry(
    knex,
    company,
    toJournalEntry({ ...draft, ...unnumbered }, draft.lines, company, chosen),
    chosen,
  );
  return { applying, entry, findings: [...findings, ...entryFindings(key, entry, settings)] };
}
