import type { Knex } from 'knex';
import { insertRows } from '../database/index.js';
import { LedgerLinePart } from './ledger-line-part.js';
import { LedgerLine } from './ledger-line.js';
import type { LedgerScheme } from './ledger-scheme.js';
import type { LineState } from './scheme-timeline.js';

/** Writes lines into a scheme that does not have them, with their parts; their accounts by the numbers that it knows. */
export async function insertLines(
  trx: Knex.Transaction,
  { tenantId, id }: Pick<LedgerScheme, 'tenantId' | 'id'>,
  lines: readonly LineState[],
): Promise<void> {
  const owner = { tenant_id: tenantId, scheme_id: id };
  await insertRows(
    trx,
    LedgerLine.tableName,
    owner,
    ['wage_code', 'valid_from', 'name', 'debit', 'credit', 'cost_centre', 'cost_unit', 'search_text'],
    lines.map(({ wageCode, validFrom, name, debit, credit, costCentre, costUnit }) => {
      const { searchText } = LedgerLine.searchColumns({ wageCode, name });
      return [wageCode, validFrom, name, debit, credit, costCentre, costUnit, searchText];
    }),
  );
  await insertRows(
    trx,
    LedgerLinePart.tableName,
    owner,
    ['wage_code', 'valid_from', 'seq', 'department', 'share', 'debit', 'credit', 'cost_centre', 'cost_unit'],
    lines.flatMap(({ wageCode, validFrom, parts }) =>
      parts.map(({ department, share, debit, credit, costCentre, costUnit }, seq) => [
        ...[wageCode, validFrom, seq, department, share, debit, credit, costCentre, costUnit],
      ]),
    ),
  );
}
