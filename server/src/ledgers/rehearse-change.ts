import type { App } from '../app.js';
import type { Actor, Body, Call, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { createLedgerAccount } from './create-ledger-account.js';
import { createLedgerLine } from './create-ledger-line.js';
import { findEditableScheme } from './find-scheme.js';
import { rehearse, type Rehearsal } from './rehearse.js';
import { removeLedgerAccountChange } from './remove-ledger-account-change.js';
import { removeLedgerAccount } from './remove-ledger-account.js';
import { removeLedgerLineChange } from './remove-ledger-line-change.js';
import { removeLedgerLine } from './remove-ledger-line.js';
import { saveLedgerAccountChange } from './save-ledger-account-change.js';
import { saveLedgerAccount } from './save-ledger-account.js';
import { saveLedgerLineChange } from './save-ledger-line-change.js';
import { saveLedgerLine } from './save-ledger-line.js';

const handlers = {
  createLedgerAccount,
  saveLedgerAccount,
  saveLedgerAccountChange,
  removeLedgerAccount,
  removeLedgerAccountChange,
  createLedgerLine,
  saveLedgerLine,
  saveLedgerLineChange,
  removeLedgerLine,
  removeLedgerLineChange,
} satisfies Record<Schemas['LedgerChange']['operation'], unknown>;

/**
 * Makes a change of a scheme without saving it.
 *
 * @throws what the operation throws
 */
export const rehearseChange = (app: App, call: Call<'previewLedgerChange'>): Promise<Rehearsal> =>
  rehearse(app, async (inside, trx) => {
    const { id, version } = await findEditableScheme(trx, call.actor as Actor, call.params.schemeId);
    const { operation, accountBody, lineBody, ...place } = call.body;
    assertComplete(call.body);
    const params = { schemeId: id, ...place };
    const perform = handlers[operation] as (call: unknown, app: App) => Promise<unknown>;
    const key = operation === 'createLedgerAccount' ? { number: place.account } : { wageCode: place.wageCode };
    const body = { ...(operation.startsWith('create') && key), ...accountBody, ...lineBody };
    await perform({ ...call, operation, params, body, version, idempotencyKey: undefined }, inside);
  });

/** @throws Problem `invalid-input` where what the operation takes is left out */
function assertComplete({
  operation,
  account,
  accountBody,
  wageCode,
  validFrom,
  lineBody,
}: Body<'previewLedgerChange'>): void {
  const ofAccount = operation.includes('Account');
  const created = ofAccount ? { name: accountBody?.name, kind: accountBody?.kind } : { name: lineBody?.name };
  const needed = {
    ...(ofAccount ? { account } : { wageCode }),
    ...(operation.endsWith('Change') && { validFrom }),
    ...(operation.startsWith('create') && created),
  };
  const missing = Object.keys(needed).filter((name) => needed[name as keyof typeof needed] === undefined);
  if (missing.length === 0) return;
  const errors = missing.map((name) => ({ pointer: `/${name}`, code: 'required' as const, values: { label: name } }));
  throw new Problem('invalid-input', { errors });
}
