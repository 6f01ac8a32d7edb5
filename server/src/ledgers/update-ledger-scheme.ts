import type { Handler } from '../contract/handler.js';
import { findEditableScheme, findScheme } from './find-scheme.js';
import { LedgerScheme } from './ledger-scheme.js';
import { toLedgerScheme } from './to-ledger-scheme.js';

export const updateLedgerScheme: Handler<'updateLedgerScheme'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { id, number, ...before } = await findEditableScheme(trx, actor, params.schemeId);
    const name = body.name?.trim() ?? before.name;
    const patch = { name, ...LedgerScheme.searchColumns({ number, name }) };
    await LedgerScheme.updateAtVersion(trx, actor.tenantId, id, version!, patch);
    const scheme = await findScheme(trx, actor, id);
    return { body: toLedgerScheme(scheme, actor), version: scheme.version };
  });
