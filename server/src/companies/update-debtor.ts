import type { Handler } from '../contract/handler.js';
import { fieldProblem, Problem } from '../contract/problem.js';
import { refuseTaken } from '../contract/refusals.js';
import { firmErrors } from '../tenants/firm-errors.js';
import { readDebtor } from './debtor-row.js';
import { replaceDebtorTags, tagErrors } from './debtor-tags.js';
import { Debtor } from './debtor.js';
import { refreshCompanySearch } from './refresh-company-search.js';

const operation = 'updateDebtor';

export const updateDebtor: Handler<typeof operation> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const before = await Debtor.query(trx).findById([tenantId, params.debtorId]);
    if (!before) throw new Problem('not-found');
    const { id } = before;
    const { number = before.number, firmId = before.firmId, tagIds } = body;
    const name = body.name?.trim() ?? before.name;
    const moved = firmId !== before.firmId;
    const errors = [
      ...(moved ? await firmErrors(trx, tenantId, firmId, operation, '/firmId') : []),
      ...(await tagErrors(trx, tenantId, tagIds ?? [], operation)),
    ];
    if (errors.length > 0) throw fieldProblem(...errors);
    const row = { number, name, firmId };
    await Debtor.updateAtVersion<Debtor>(trx, tenantId, id, version!, { ...row, ...Debtor.searchColumns(row) }).catch(
      refuseTaken(operation, '/number'),
    );
    if (number !== before.number || name !== before.name) await refreshCompanySearch(trx, { tenantId, id, ...row });
    if (tagIds) await replaceDebtorTags(trx, { tenantId, debtorId: id }, tagIds);
    return readDebtor(app, trx, actor, id);
  });
