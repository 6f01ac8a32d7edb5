import type { Model, QueryBuilder } from 'objection';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { assertVersion, bumpVersion } from './bump-version.js';
import { assertNotLinked, findEditableScheme } from './find-scheme.js';
import { LedgerAccount } from './ledger-account.js';
import { LedgerLinePart } from './ledger-line-part.js';
import { LedgerLine } from './ledger-line.js';
import { always } from './scheme-timeline.js';

/** A message names no more lines than this. */
const namedLines = 5;

export const removeLedgerAccount: Handler<'removeLedgerAccount'> = async ({ params, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findEditableScheme(trx, actor, params.schemeId);
    assertVersion(scheme, version);
    assertNotLinked(scheme);
    const key = { tenantId: scheme.tenantId, schemeId: scheme.id };
    const isBookedOn = (side: QueryBuilder<Model>) =>
      side.where('debit', params.account).orWhere('credit', params.account);
    const split = LedgerLinePart.query(trx).select('wageCode').where(key).where(isBookedOn);
    const lines = await LedgerLine.query(trx)
      .where(key)
      .where((either) => either.where(isBookedOn).orWhereIn('wageCode', split))
      .orderBy('wageCode');
    if (lines.length > 0) {
      const named = lines.slice(0, namedLines).map(({ wageCode, name }) => `${wageCode} (${name})`);
      throw new Problem('ledger-account-in-use', { values: { codes: named.join(', ') } });
    }
    const removed = await LedgerAccount.query(trx)
      .delete()
      .where({ ...key, number: params.account });
    if (removed === 0) throw new Problem('not-found');
    await bumpVersion(app, trx, scheme, always);
  });
