import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { lineKeyOf } from './add-line.js';
import { assertVersion, bumpVersion } from './bump-version.js';
import { assertNotLinked, findEditableScheme } from './find-scheme.js';
import { LedgerLine } from './ledger-line.js';

export const removeLedgerLineChange: Handler<'removeLedgerLineChange'> = async ({ params, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findEditableScheme(trx, actor, params.schemeId);
    assertVersion(scheme, version);
    assertNotLinked(scheme);
    const { wageCode, validFrom } = params;
    const removed = await LedgerLine.query(trx)
      .delete()
      .where({ ...lineKeyOf(scheme, wageCode), validFrom });
    if (removed === 0) throw new Problem('not-found');
    await bumpVersion(app, trx, scheme, validFrom);
  });
