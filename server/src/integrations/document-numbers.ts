import type { Knex } from 'knex';
import { fieldProblem } from '../contract/problem.js';
import { rows } from '../database/index.js';
import { findEffectiveIntegration } from './effective-integration.js';
import type { PackageSettings } from './files/format.js';
import { firstEntryNumber } from './files/settings.js';
import type { Integration } from './integration.js';

/**
 * Document numbers (boekstuknummers): for packages that take the number of an entry from its file. They run per package
 * and administration, a journal gets its number at the first download and keeps it, and a unique index lets no number
 * be given twice.
 */
export interface NumberSeries {
  tenantId: string;
  package: string;
  /** The package's administration; the id of the company where it has none. */
  administration: string;
}

/** Returns in which series the journals of a company are numbered for a package. */
export async function findNumberSeries(
  knex: Knex,
  tenantId: string,
  companyId: string,
  key: string,
): Promise<NumberSeries> {
  const applying = await findEffectiveIntegration(knex, tenantId, companyId);
  const mapping = applying?.integration.package === key ? applying.mapping : undefined;
  return { tenantId, package: key, administration: mapping?.administration ?? companyId };
}

/**
 * Returns the document number that a journal has, or gets when it is given one: the number that it has elsewhere where
 * that is free here, because a company may have got its administration since, or else the next one. It is higher than
 * any package holds once all are given.
 */
export async function findDocumentNumber(
  knex: Knex,
  series: NumberSeries,
  journalId: string,
  settings: PackageSettings,
): Promise<{ number: number; isGiven: boolean }> {
  const { tenantId, package: key, administration } = series;
  const [own] = await rows<{ number: number }>(
    knex,
    `SELECT number FROM document_numbers
      WHERE tenant_id = ? AND package = ? AND journal_id = ? AND administration = ?`,
    [tenantId, key, journalId, administration],
  );
  if (own) return { number: own.number, isGiven: true };
  const [elsewhere] = await rows<{ number: number }>(
    knex,
    `SELECT number FROM document_numbers AS n WHERE tenant_id = ? AND package = ? AND journal_id = ?
      AND NOT EXISTS (SELECT 1 FROM document_numbers AS taken WHERE taken.tenant_id = n.tenant_id
        AND taken.package = n.package AND taken.administration = ? AND taken.number = n.number)
      ORDER BY number LIMIT 1`,
    [tenantId, key, journalId, administration],
  );
  const number = elsewhere?.number ?? Math.max(firstEntryNumber(settings), await nextFreeNumber(knex, series));
  return { number, isGiven: false };
}

/** Gives a journal its document number, for good. */
export async function giveDocumentNumber(
  trx: Knex.Transaction,
  series: NumberSeries,
  journalId: string,
  settings: PackageSettings,
): Promise<number> {
  const { tenantId, package: key, administration } = series;
  const { number, isGiven } = await findDocumentNumber(trx, series, journalId, settings);
  if (!isGiven)
    await rows(
      trx,
      `INSERT INTO document_numbers (tenant_id, package, administration, number, journal_id) VALUES (?, ?, ?, ?, ?)`,
      [tenantId, key, administration, number, journalId],
    );
  return number;
}

/**
 * Refuses to begin at a number that may have been given.
 *
 * @throws Problem `rejected-input`, which says the next number that is free
 */
export function assertNotGiven(first: number, next: number, pointer: string): void {
  if (first < next) throw fieldProblem({ pointer, code: 'entryNumberGiven', values: { next } });
}

/** Returns the number after the highest one that was given in a series. */
export async function nextFreeNumber(knex: Knex, series: NumberSeries): Promise<number> {
  const { tenantId, package: key, administration } = series;
  const [row] = await rows<{ highest: number | null }>(
    knex,
    'SELECT max(number) AS highest FROM document_numbers WHERE tenant_id = ? AND package = ? AND administration = ?',
    [tenantId, key, administration],
  );
  return (row?.highest ?? 0) + 1;
}

/** Returns the number after the highest one that was given to companies that begin where an integration says. */
export async function nextFreeNumberOf(
  knex: Knex,
  { tenantId, level, ownerId, package: key }: Pick<Integration, 'tenantId' | 'level' | 'ownerId' | 'package'>,
): Promise<number> {
  const owner = { tenant: 'c.tenant_id', firm: 'd.firm_id', company: 'c.id' }[level];
  const [row] = await rows<{ highest: number | null }>(
    knex,
    `SELECT max(n.number) AS highest FROM document_numbers AS n
      JOIN journals AS j ON j.tenant_id = n.tenant_id AND j.id = n.journal_id
      JOIN companies AS c ON c.tenant_id = j.tenant_id AND c.id = j.company_id
      JOIN debtors AS d ON d.tenant_id = c.tenant_id AND d.id = c.debtor_id
      LEFT JOIN administration_mappings AS m ON m.tenant_id = c.tenant_id AND m.company_id = c.id
      WHERE n.tenant_id = ? AND n.package = ? AND ${owner} = ? AND m.first_entry_number IS NULL`,
    [tenantId, key, ownerId],
  );
  return (row?.highest ?? 0) + 1;
}
