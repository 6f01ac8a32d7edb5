import type { Handler } from '../contract/handler.js';
import { FavouriteCompany } from './favourite-company.js';
import { findCompany } from './find-company.js';

export const removeFavouriteCompany: Handler<'removeFavouriteCompany'> = async ({ params, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId, login } = actor;
    const { id: companyId } = await findCompany(trx, actor, params.companyId);
    await FavouriteCompany.query(trx).delete().where({ tenantId, loginId: login.id, companyId });
    return { status: 204 };
  });
