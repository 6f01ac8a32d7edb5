import type { Handler } from '../contract/handler.js';
import { SavedView } from './saved-view.js';

export const removeSavedView: Handler<'removeSavedView'> = async ({ params, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { list, name } = params;
    await SavedView.query(trx).delete().where({ tenantId: actor.tenantId, loginId: actor.login.id, list, name });
    return { status: 204 };
  });
