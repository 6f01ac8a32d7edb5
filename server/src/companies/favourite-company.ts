import type { Actor } from '../contract/handler.js';
import type { Condition } from '../database/index.js';
import { TenantModel } from '../database/model.js';

/** A company that a login wants at hand. */
export class FavouriteCompany extends TenantModel {
  static override tableName = 'favourite_companies';
  static override idColumn = ['tenantId', 'loginId', 'companyId'];

  declare loginId: string;
  declare companyId: string;
}

/** Gives a condition: the company is a favourite of the login that asks. @param alias that of `companies` in the statement */
export const isFavourite = ({ tenantId, login }: Actor, alias: string): Condition => ({
  sql: `EXISTS (SELECT 1 FROM favourite_companies AS favourite WHERE favourite.tenant_id = ? AND favourite.login_id = ?
    AND favourite.company_id = ${alias}.id)`,
  bindings: [tenantId, login.id],
});
