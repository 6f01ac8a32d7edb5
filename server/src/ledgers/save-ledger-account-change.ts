import type { Handler } from '../contract/handler.js';
import { assertNumbersDiffer } from './assert-numbers-differ.js';
import { assertVersion, bumpVersion } from './bump-version.js';
import { findEditableScheme } from './find-scheme.js';
import { findAccountState } from './find-state.js';
import { toLedgerAccount } from './scheme-accounts.js';
import { readTimeline } from './scheme-timeline.js';
import { writeAccount } from './write-account.js';

export const saveLedgerAccountChange: Handler<'saveLedgerAccountChange'> = async (
  { params, body, version, actor },
  app,
) =>
  app.database.transaction(async (trx) => {
    const scheme = await findEditableScheme(trx, actor, params.schemeId);
    assertVersion(scheme, version);
    const { account, validFrom } = params;
    const before = findAccountState(await readTimeline(trx, scheme), account, validFrom);
    const after = await writeAccount(trx, 'saveLedgerAccountChange', scheme, before, body, validFrom);
    await assertNumbersDiffer(trx, 'saveLedgerAccountChange', scheme);
    return { body: toLedgerAccount(after), version: await bumpVersion(app, trx, scheme, validFrom) };
  });
