import { TenantModel } from '../database/model.js';
import type { SchemePart } from './scheme-content.js';

/** A part of a line of a scheme that is not linked, in the order in which they were entered. */
export class LedgerLinePart extends TenantModel implements SchemePart {
  static override tableName = 'ledger_line_parts';
  static override idColumn = ['tenantId', 'schemeId', 'wageCode', 'validFrom', 'seq'];

  declare schemeId: string;
  declare wageCode: number;
  declare validFrom: string;
  declare seq: number;
  declare department: number | null;
  declare share: number;
  /** Accounts of the same scheme, by the number that they have from the beginning. */
  declare debit: string | null;
  declare credit: string | null;
  declare costCentre: string | null;
  declare costUnit: string | null;
}
