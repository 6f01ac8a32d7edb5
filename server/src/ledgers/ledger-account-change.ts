import { TenantModel } from '../database/model.js';
import type { AccountKind } from './ledger-account.js';

/** What an account of a scheme that is not linked is from a day on, until the next change. */
export class LedgerAccountChange extends TenantModel {
  static override tableName = 'ledger_account_changes';
  static override idColumn = ['tenantId', 'schemeId', 'account', 'validFrom'];

  declare schemeId: string;
  /** The number that it has from the beginning. */
  declare account: string;
  /** `YYYY-MM-DD`. */
  declare validFrom: string;
  declare number: string;
  declare name: string;
  declare kind: AccountKind;
  declare rgs: string | null;
}
