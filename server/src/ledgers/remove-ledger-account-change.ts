import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { assertNumbersDiffer } from './assert-numbers-differ.js';
import { assertVersion, bumpVersion } from './bump-version.js';
import { findEditableScheme } from './find-scheme.js';
import { findAccountState } from './find-state.js';
import { LedgerAccountChange } from './ledger-account-change.js';
import { LedgerNumber } from './ledger-number.js';
import { readTimeline } from './scheme-timeline.js';

export const removeLedgerAccountChange: Handler<'removeLedgerAccountChange'> = async (
  { params, version, actor },
  app,
) =>
  app.database.transaction(async (trx) => {
    const scheme = await findEditableScheme(trx, actor, params.schemeId);
    assertVersion(scheme, version);
    const { tenantId, id: schemeId, parentId } = scheme;
    const { account, validFrom } = params;
    const { source } = findAccountState(await readTimeline(trx, scheme), account, validFrom);
    const removed =
      parentId === null
        ? await LedgerAccountChange.query(trx).delete().where({ tenantId, schemeId, account: source, validFrom })
        : await LedgerNumber.query(trx).delete().where({ tenantId, schemeId, parentNumber: source, validFrom });
    if (removed === 0) throw new Problem('not-found');
    await assertNumbersDiffer(trx, 'saveLedgerAccountChange', scheme);
    await bumpVersion(app, trx, scheme, validFrom);
  });
