import type { Knex } from 'knex';
import { Company } from '../companies/company.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { findOwnScheme, findScheme, type SchemeOfOwner, toScheme } from './find-scheme.js';
import { schemeIdOf } from './resolve.js';
import { LedgerScheme } from './scheme.js';

export const getLedgerScheme: Handler<'getLedgerScheme'> = async ({ params, actor }, app) => {
  const scheme = await findScheme(app.database.read, actor, params.schemeId);
  return { body: toScheme(scheme, actor), version: scheme.version };
};

export const updateLedgerScheme: Handler<'updateLedgerScheme'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { id, number, ...before } = await findOwnScheme(trx, actor, params.schemeId);
    const name = body.name?.trim() ?? before.name;
    const patch = { name, ...LedgerScheme.searchColumns({ number, name }) };
    await LedgerScheme.updateAtVersion(trx, actor.tenantId, id, version!, patch);
    const scheme = await findScheme(trx, actor, id);
    return { body: toScheme(scheme, actor), version: scheme.version };
  });

export const removeLedgerScheme: Handler<'removeLedgerScheme'> = async ({ params, actor }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findOwnScheme(trx, actor, params.schemeId);
    const user = await firstUser(trx, scheme);
    if (user !== undefined) throw new Problem('ledger-scheme-in-use', { values: { users: user } });
    await LedgerScheme.query(trx).deleteById([scheme.tenantId, scheme.id]);
  });

/** The name of a scheme, company or cost centre that would be without this scheme. */
async function firstUser(trx: Knex, { tenantId, id, debtorId, number }: SchemeOfOwner): Promise<string | undefined> {
  const linked = await LedgerScheme.query(trx).findOne({ tenantId, parentId: id });
  if (linked) return linked.name;
  const company = await Company.query(trx)
    .alias('c')
    .where({ 'c.tenantId': tenantId, ...(debtorId !== null && { 'c.debtorId': debtorId }) })
    .whereRaw(`${schemeIdOf('c')} = ?`, [id])
    .first();
  if (company) return company.name;
  const centre = (await trx('costCentres as k')
    .join('companies as c', (on) => on.on('c.tenantId', 'k.tenantId').on('c.id', 'k.companyId'))
    .select('k.code', 'c.name')
    .where({ 'k.tenantId': tenantId, 'k.ledgerScheme': String(number), ...(debtorId !== null && { 'c.debtorId': debtorId }) })
    .first()) as { code: string; name: string } | undefined;
  return centre && `${centre.name}, ${centre.code}`;
}
