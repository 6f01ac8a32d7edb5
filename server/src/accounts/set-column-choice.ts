import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { routes } from '../generated/routes.js';
import { ColumnChoice } from './column-choice.js';

/** A choice that leaves out nothing is none. */
export const setColumnChoice: Handler<'setColumnChoice'> = async ({ params, body, actor }, app) => {
  if (!(params.list in routes)) throw new Problem('not-found');
  return app.database.transaction(async (trx) => {
    const key = { tenantId: actor.tenantId, loginId: actor.login.id, list: params.list };
    if (body.hiddenColumns.length === 0) await ColumnChoice.query(trx).delete().where(key);
    else
      await ColumnChoice.query(trx)
        .insert({ ...key, ...body })
        .onConflict(['tenantId', 'loginId', 'list'])
        .merge();
    return { status: 204 };
  });
};
