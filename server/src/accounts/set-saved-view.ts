import type { Handler } from '../contract/handler.js';
import { SavedView } from './saved-view.js';

export const setSavedView: Handler<'setSavedView'> = async ({ params, body, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId, login } = actor;
    await SavedView.query(trx)
      .insert({ tenantId, loginId: login.id, list: params.list, name: params.name.trim(), ...body })
      .onConflict(['tenantId', 'loginId', 'list', 'name'])
      .merge();
    return { status: 204 };
  });
