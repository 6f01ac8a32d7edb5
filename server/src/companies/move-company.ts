import type { Handler } from '../contract/handler.js';
import { refuseTaken } from '../contract/refusals.js';
import { Company } from './company.js';
import { companyMoved } from './events.js';
import { findCompany } from './find-company.js';
import { findGoingDebtor } from './find-going-debtor.js';
import { toCompany } from './to-company.js';

export const moveCompany: Handler<'moveCompany'> = async (call, app) =>
  app.database.transaction(async (trx) => {
    const { operation, params, body, version, actor } = call;
    const { tenantId } = actor;
    const before = await findCompany(trx, actor, params.companyId);
    const debtor = await findGoingDebtor(trx, call);
    const { number = before.number } = body;
    const patch = { debtorId: debtor.id, number, ...Company.searchColumns({ ...before, number }, debtor) };
    const company = await Company.updateAtVersion<Company>(trx, tenantId, before.id, version!, patch).catch(
      refuseTaken(operation, '/number'),
    );
    if (debtor.id !== before.debtorId) await app.events.publish(trx, companyMoved, { operation, company });
    return { body: toCompany(await findCompany(trx, actor, company.id), actor, app), version: company.version };
  });
