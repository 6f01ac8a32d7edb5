import type { Schemas } from '../../contract/handler.js';
import { type Condition, oneOf } from '../../database/index.js';
import { packages } from '../../generated/packages.js';
import { booksWith } from '../../integrations/books-with.js';
import { effectiveColumn } from '../../integrations/effective-column.js';
import { isFilePackage } from '../../integrations/registry.js';
import type { Viewer } from '../../scope/scope.js';

/** Keys of the packages whose journals a person imports from a file. They are the contract's own words. */
export const filePackages = packages.filter(({ key }) => isFilePackage(key)).map(({ key }) => key);

/** Gives a condition: a file of the journal was downloaded to be imported, and nobody said what became of it. */
export const downloadedCondition = (journal: string): string => `EXISTS (SELECT 1 FROM journal_downloads AS dl
  WHERE dl.tenant_id = ${journal}.tenant_id AND dl.journal_id = ${journal}.id AND dl.is_open = 1)`;

/** Gives a condition: people bring the company's journals into its books from files. */
const byFileCondition = (company: string): string => `(SELECT ${effectiveColumn('package', company, 'df')}
  FROM debtors AS df WHERE df.tenant_id = ${company}.tenant_id AND df.id = ${company}.debtor_id)
  IN (${filePackages.map((key) => `'${key}'`).join(', ')})`;

/**
 * Gives an expression for how far the file of a journal is; null where it needs none: journals of templates and tests
 * go nowhere, and others go to the package by themselves.
 *
 * @param journal alias of `journals` in the statement
 * @param company alias of its row in `companies`
 */
export const fileStateColumn = (journal: string, company: string): string => `CASE
  WHEN EXISTS (SELECT 1 FROM acknowledgements AS af
    WHERE af.tenant_id = ${journal}.tenant_id AND af.journal_id = ${journal}.id) THEN 'imported'
  WHEN EXISTS (SELECT 1 FROM deliveries AS vf WHERE vf.tenant_id = ${journal}.tenant_id
    AND vf.journal_id = ${journal}.id AND vf.state NOT IN ('refused', 'cancelled')) THEN NULL
  WHEN ${downloadedCondition(journal)} THEN 'downloaded'
  WHEN ${journal}.superseded_by IS NULL AND ${journal}.line_count > 0 AND ${company}.kind = 'client'
    AND ${byFileCondition(company)} THEN 'toDownload'
  END`;

/** Selects journals whose file is that far; undefined for all. */
export const fileStateCondition = (
  states: readonly Schemas['JournalFileState'][] | undefined,
  journal: string,
  company: string,
): Condition | undefined => oneOf(`(${fileStateColumn(journal, company)})`, states);

/**
 * Selects runs that may have a file to download or import, without a look at their journals: of clients that book from files,
 * or with a journal of which a file was downloaded. A run without journals is of the former, as it has no file yet.
 *
 * @param run alias of `runs` in the statement
 */
export function mayHaveFile(run: string, viewer: Viewer): Condition {
  const byFile = booksWith(filePackages, viewer);
  return {
    sql: `(${run}.company_id IN (${byFile.sql}) OR ${run}.id IN (SELECT jd.run_id FROM journal_downloads AS dd
      JOIN journals AS jd ON jd.tenant_id = dd.tenant_id AND jd.id = dd.journal_id
      WHERE dd.tenant_id = ? AND dd.is_open = 1))`,
    bindings: [...byFile.bindings, viewer.tenantId],
  };
}

/** Selects journals whose run waits, and may have a file: among them are all with a file to download or import. */
export function waitsForFile(journal: string, viewer: Viewer): Condition {
  const { sql, bindings } = mayHaveFile('rw', viewer);
  return {
    sql: `(${journal}.tenant_id, ${journal}.run_id) IN (SELECT rw.tenant_id, rw.id FROM runs AS rw
      WHERE rw.tenant_id = ? AND rw.waiting = 1 AND ${sql})`,
    bindings: [viewer.tenantId, ...bindings],
  };
}
