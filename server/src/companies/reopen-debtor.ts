import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Debtor } from './debtor.js';

export const reopenDebtor: Handler<'reopenDebtor'> = async ({ params, version, actor: { tenantId } }, app) =>
  app.database.transaction(async (trx) => {
    const debtor = await Debtor.query(trx).findById([tenantId, params.debtorId]);
    if (!debtor) throw new Problem('not-found');
    await Debtor.updateAtVersion<Debtor>(trx, tenantId, debtor.id, version!, { endsOn: null });
  });
