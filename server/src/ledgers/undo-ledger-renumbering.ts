import type { Knex } from 'knex';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { anyOf, rows } from '../database/index.js';
import { assertNumbersDiffer } from './assert-numbers-differ.js';
import { bumpVersion } from './bump-version.js';
import { findRenumberedSchemes } from './find-renumbered-schemes.js';
import type { SchemeOfOwner } from './find-scheme.js';
import { LedgerAccountChange } from './ledger-account-change.js';
import { LedgerNumber } from './ledger-number.js';
import { toChange } from './renumber-ledger-schemes.js';
import { type AccountState, readTimeline } from './scheme-timeline.js';

export const undoLedgerRenumbering: Handler<'undoLedgerRenumbering'> = async ({ body, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { validFrom } = body;
    const changes = [];
    const changed: SchemeOfOwner[] = [];
    for (const scheme of await findRenumberedSchemes(trx, 'undoLedgerRenumbering', actor, body.schemeIds)) {
      const timeline = await readTimeline(trx, scheme);
      const found = timeline.accounts.filter((state) => state.validFrom === validFrom);
      const before = changes.length;
      for (const state of found) {
        const former = timeline.accountAt(state.source, dayBefore(validFrom))!;
        if (former.number === state.number || !(await takeBack(trx, scheme, state, former))) continue;
        changes.push(toChange(scheme, state, former.number));
      }
      if (changes.length > before) changed.push(scheme);
    }
    await assertUnused(trx, actor.tenantId, changed, validFrom);
    for (const scheme of changed) {
      await assertNumbersDiffer(trx, 'undoLedgerRenumbering', scheme, '/validFrom');
      await bumpVersion(app, trx, scheme, validFrom);
    }
    return { body: { changes } };
  });

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 3600 * 1000).toISOString().slice(0, 10);

/** @returns whether the number was the scheme's to take back: another one is its parent's */
async function takeBack(
  trx: Knex,
  { tenantId, id: schemeId, parentId }: SchemeOfOwner,
  { source, validFrom, name, kind, rgs }: AccountState,
  former: AccountState,
): Promise<boolean> {
  if (parentId !== null) {
    return (await LedgerNumber.query(trx).delete().where({ tenantId, schemeId, parentNumber: source, validFrom })) > 0;
  }
  const change = LedgerAccountChange.query(trx).where({ tenantId, schemeId, account: source, validFrom });
  const isOnlyNumber = name === former.name && kind === former.kind && rgs === former.rgs;
  return (await (isOnlyNumber ? change.delete() : change.patch({ number: former.number }))) > 0;
}

/** @throws Problem `ledger-renumbering-used` when a journal is booked on what holds from that day on */
async function assertUnused(
  trx: Knex,
  tenantId: string,
  schemes: readonly SchemeOfOwner[],
  validFrom: string,
): Promise<void> {
  const ids = schemes.map(({ id }) => id);
  const either = ['s.id', 's.parent_id', 'ks.id', 'ks.parent_id'].map((column) => anyOf(column, ids));
  const day = Number(validFrom.replaceAll('-', ''));
  const [journal] = await rows<{ reference: string }>(
    trx,
    `SELECT j.reference FROM journals AS j
       JOIN runs AS r ON r.tenant_id = j.tenant_id AND r.id = j.run_id
       JOIN ledger_schemes AS s ON s.tenant_id = j.tenant_id AND s.id = j.scheme_id
       LEFT JOIN cost_centres AS k
         ON k.tenant_id = j.tenant_id AND k.company_id = j.company_id AND k.ledger_scheme IS NOT NULL
       LEFT JOIN ledger_schemes AS ks ON ks.tenant_id = k.tenant_id AND CAST(ks.number AS TEXT) = k.ledger_scheme
     WHERE j.tenant_id = ? AND j.superseded_by IS NULL AND r.newest_first <= ? AND r.year * 10000 + 1231 >= ?
       AND (${either.map(({ sql }) => sql).join(' OR ')}) ORDER BY j.number LIMIT 1`,
    [tenantId, -day, day, ...either.flatMap(({ bindings }) => bindings)],
  );
  if (journal) throw new Problem('ledger-renumbering-used', { values: { reference: journal.reference } });
}
