import { TenantModel } from '../database/model.js';
import { normalise } from '../database/search-text.js';

/** A ledger scheme: which accounts wage codes are booked on. */
export class LedgerScheme extends TenantModel {
  static override tableName = 'ledger_schemes';
  static override stamps = ['createdAt', 'updatedAt'] as const;

  /** Null for a scheme of the bureau, which is there for all debtors. */
  declare debtorId: string | null;
  /** Unique within its owner; companies and cost centres name a scheme by it. */
  declare number: number;
  declare name: string;
  /** The scheme that this one is linked to: it follows that one, except for account numbers. */
  declare parentId: string | null;
  declare searchText: string;
  /** The version covers the scheme with its accounts and lines, and those of its parent. */
  declare version: number;
  declare createdAt: string;
  declare updatedAt: string;

  static searchColumns({ number, name }: Pick<LedgerScheme, 'number' | 'name'>): Pick<LedgerScheme, 'searchText'> {
    return { searchText: normalise(`${number} ${name}`) };
  }
}
