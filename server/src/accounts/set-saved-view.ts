import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { SavedView } from './saved-view.js';

/** More than anyone tells apart in a menu, and few enough that a login cannot fill the database. */
const mostViewsOfList = 50;

export const setSavedView: Handler<'setSavedView'> = async ({ params, body, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { list } = params;
    const name = params.name.trim();
    const own = { tenantId: actor.tenantId, loginId: actor.login.id, list };
    const others = await SavedView.query(trx).where(own).whereNot({ name }).resultSize();
    if (others >= mostViewsOfList) throw new Problem('too-many-views', { values: { limit: mostViewsOfList } });
    await SavedView.query(trx)
      .insert({ ...own, name, ...body })
      .onConflict(['tenantId', 'loginId', 'list', 'name'])
      .merge();
    return { status: 204 };
  });
