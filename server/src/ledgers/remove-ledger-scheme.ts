import type { Knex } from 'knex';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Text } from '../contract/text.js';
import { type Condition, rows } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';
import { effectiveSchemeId } from './effective-scheme.js';
import { assertVersion } from './bump-version.js';
import { findEditableScheme, type SchemeOfOwner } from './find-scheme.js';
import { LedgerScheme } from './ledger-scheme.js';

export const removeLedgerScheme: Handler<'removeLedgerScheme'> = async ({ params, version, actor, language }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findEditableScheme(trx, actor, params.schemeId);
    assertVersion(scheme, version);
    const user = await findUser(trx, scheme, scopeOf(actor).companies('c'), unseen[language]);
    if (user !== undefined) throw new Problem('ledger-scheme-in-use', { values: { users: user } });
    await LedgerScheme.query(trx).deleteById([scheme.tenantId, scheme.id]);
  });

/** What stands for a company that the caller does not see. */
const unseen: Text = { nl: 'Een bedrijf dat je niet ziet', en: 'A company that you do not see' };

/**
 * Returns the name of a scheme, company or cost centre that would be without this scheme.
 *
 * @param seen over `companies AS c`
 * @param unnamed stands for a company that is not seen
 */
async function findUser(
  trx: Knex,
  { tenantId, id, debtorId, number }: SchemeOfOwner,
  seen: Condition,
  unnamed: string,
): Promise<string | undefined> {
  const linked = await LedgerScheme.query(trx).findOne({ tenantId, parentId: id });
  if (linked) return linked.name;
  const ofDebtor = {
    sql: debtorId === null ? '' : 'AND c.debtor_id = ?',
    bindings: debtorId === null ? [] : [debtorId],
  };
  const [company] = await rows<{ name: string; seen: number }>(
    trx,
    `SELECT c.name, (${seen.sql}) AS seen FROM companies AS c
     WHERE c.tenant_id = ? ${ofDebtor.sql} AND ${effectiveSchemeId('c')} = ? ORDER BY seen DESC LIMIT 1`,
    [...seen.bindings, tenantId, ...ofDebtor.bindings, id],
  );
  if (company) return company.seen ? company.name : unnamed;
  const [centre] = await rows<{ code: string; name: string; seen: number }>(
    trx,
    `SELECT k.code, c.name, (${seen.sql}) AS seen FROM cost_centres AS k JOIN companies AS c ON c.tenant_id = k.tenant_id AND c.id = k.company_id
     WHERE k.tenant_id = ? AND k.ledger_scheme = ? ${ofDebtor.sql} ORDER BY seen DESC LIMIT 1`,
    [...seen.bindings, tenantId, String(number), ...ofDebtor.bindings],
  );
  return centre && (centre.seen ? `${centre.name}, ${centre.code}` : unnamed);
}
