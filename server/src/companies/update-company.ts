import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { rejected } from '../contract/problem.js';
import { refreshStale } from '../journals/stale.js';
import { findNamed } from '../ledgers/resolve.js';
import { Company } from './company.js';
import { findCompany, toCompany } from './find-company.js';

export const updateCompany: Handler<'updateCompany'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const before = await findCompany(trx, actor, params.companyId);
    const { id, debtorId } = before;
    const { ledgerScheme = before.ledgerScheme } = body;
    const rebooked = ledgerScheme !== before.ledgerScheme;
    if (rebooked && ledgerScheme !== null && !(await findNamed(trx, { tenantId, debtorId, number: ledgerScheme }))) {
      throw rejected(fieldError('updateCompany', '/ledgerScheme', 'notFound'));
    }
    const name = body.name?.trim() ?? before.name;
    const debtor = { number: before.debtorNumber, name: before.debtorName };
    const patch = { ...body, name, ...Company.searchColumns({ number: before.number, name }, debtor) };
    const company = await Company.updateAtVersion(trx, tenantId, id, version!, patch);
    if (rebooked) await refreshStale(trx, tenantId, { companyIds: [id] });
    return { body: toCompany(Object.assign(before, company), actor), version: company.version };
  });
