import type { Handler } from '../contract/handler.js';
import { FavouriteCompany } from './favourite-company.js';
import { findCompany } from './find-company.js';

export const setFavouriteCompany: Handler<'setFavouriteCompany'> = async ({ params, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId, login } = actor;
    const { id: companyId } = await findCompany(trx, actor, params.companyId);
    await FavouriteCompany.query(trx)
      .insert({ tenantId, loginId: login.id, companyId })
      .onConflict(['tenantId', 'loginId', 'companyId'])
      .ignore();
    return { status: 204 };
  });
