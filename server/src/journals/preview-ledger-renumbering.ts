import type { Handler } from '../contract/handler.js';
import { rehearse } from '../ledgers/rehearse.js';
import { renumberLedgerSchemes } from '../ledgers/renumber-ledger-schemes.js';
import { measureEffect } from './measure-effect.js';

export const previewLedgerRenumbering: Handler<'previewLedgerRenumbering'> = async (call, app) => {
  const body = { ...call.body, preview: false };
  const rehearsal = await rehearse(app, (inside) =>
    Promise.resolve(renumberLedgerSchemes({ ...call, operation: 'renumberLedgerSchemes', body }, inside)),
  );
  return { body: await measureEffect(app, call.actor, rehearsal, call.language) };
};
