import type { Handler } from '../contract/handler.js';
import { idempotent } from '../http/idempotent.js';
import { addAccount } from './add-account.js';
import { findEditableScheme } from './find-scheme.js';

export const createLedgerAccount: Handler<'createLedgerAccount'> = async (call, app) =>
  idempotent(call, app, async (trx) => {
    const scheme = await findEditableScheme(trx, call.actor, call.params.schemeId);
    return { status: 201, ...(await addAccount(app, trx, 'createLedgerAccount', scheme, call.body)) };
  });
