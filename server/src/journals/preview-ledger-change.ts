import type { Handler } from '../contract/handler.js';
import { rehearseChange } from '../ledgers/rehearse-change.js';
import { measureEffect } from './measure-effect.js';

export const previewLedgerChange: Handler<'previewLedgerChange'> = async (call, app) => {
  const rehearsal = await rehearseChange(app, call);
  return { body: await measureEffect(app, call.actor, rehearsal, call.language) };
};
