import type { Knex } from 'knex';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { rows } from '../database/index.js';
import { effectiveSchemeId } from './effective-scheme.js';
import { findEditableScheme, type SchemeOfOwner } from './find-scheme.js';
import { LedgerScheme } from './ledger-scheme.js';

export const removeLedgerScheme: Handler<'removeLedgerScheme'> = async ({ params, actor }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findEditableScheme(trx, actor, params.schemeId);
    const user = await findUser(trx, scheme);
    if (user !== undefined) throw new Problem('ledger-scheme-in-use', { values: { users: user } });
    await LedgerScheme.query(trx).deleteById([scheme.tenantId, scheme.id]);
  });

/** Returns the name of a scheme, company or cost centre that would be without this scheme. */
async function findUser(trx: Knex, { tenantId, id, debtorId, number }: SchemeOfOwner): Promise<string | undefined> {
  const linked = await LedgerScheme.query(trx).findOne({ tenantId, parentId: id });
  if (linked) return linked.name;
  const ofDebtor = {
    sql: debtorId === null ? '' : 'AND c.debtor_id = ?',
    bindings: debtorId === null ? [] : [debtorId],
  };
  const [company] = await rows<{ name: string }>(
    trx,
    `SELECT c.name FROM companies AS c WHERE c.tenant_id = ? ${ofDebtor.sql} AND ${effectiveSchemeId('c')} = ? LIMIT 1`,
    [tenantId, ...ofDebtor.bindings, id],
  );
  if (company) return company.name;
  const [centre] = await rows<{ code: string; name: string }>(
    trx,
    `SELECT k.code, c.name FROM cost_centres AS k JOIN companies AS c ON c.tenant_id = k.tenant_id AND c.id = k.company_id
     WHERE k.tenant_id = ? AND k.ledger_scheme = ? ${ofDebtor.sql} LIMIT 1`,
    [tenantId, String(number), ...ofDebtor.bindings],
  );
  return centre && `${centre.name}, ${centre.code}`;
}
