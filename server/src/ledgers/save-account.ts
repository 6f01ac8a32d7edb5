import type { Knex } from 'knex';
import type { Body, Handler, Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, rejected } from '../contract/problem.js';
import { once } from '../http/once.js';
import { LedgerAccount, LedgerNumber } from './account.js';
import { findAccount, type NumberedAccount, toAccount } from './accounts.js';
import { findOwnScheme, refuseLinked, type SchemeOfOwner } from './find-scheme.js';
import { LedgerLine } from './line.js';
import { checkVersion, touch } from './touch.js';

export const createLedgerAccount: Handler<'createLedgerAccount'> = async (call, app) =>
  once(call, app, async (trx) => {
    const scheme = await findOwnScheme(trx, call.actor, call.params.schemeId);
    return { status: 201, ...(await add(trx, 'createLedgerAccount', scheme, call.body)) };
  });

export const saveLedgerAccount: Handler<'saveLedgerAccount'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findOwnScheme(trx, actor, params.schemeId);
    checkVersion(scheme, version);
    const before = await findAccount(trx, scheme, params.account);
    if (!before) {
      const missing = (['name', 'kind'] as const).filter((field) => body[field] === undefined);
      if (missing.length > 0) throw rejected(...missing.map((field) => fieldError('saveLedgerAccount', `/${field}`, 'required')));
      const account = { number: params.account, ...body } as Body<'createLedgerAccount'>;
      return { status: 201, ...(await add(trx, 'saveLedgerAccount', scheme, account)) };
    }
    if (version === undefined) throw new Problem('precondition-required');
    const after = { ...before, ...body, name: body.name?.trim() ?? before.name };
    if (after.number !== before.number) await checkFree(trx, 'saveLedgerAccount', scheme, after.number);
    if (scheme.parentId === null) await change(trx, scheme, before, after);
    else await renumber(trx, scheme, before, after);
    return { status: 200, body: toAccount(after), version: await touch(trx, scheme) };
  });

export const removeLedgerAccount: Handler<'removeLedgerAccount'> = async ({ params, actor }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findOwnScheme(trx, actor, params.schemeId);
    refuseLinked(scheme);
    const key = { tenantId: scheme.tenantId, schemeId: scheme.id };
    const lines = await LedgerLine.query(trx)
      .where(key)
      .where((side) => side.where('debit', params.account).orWhere('credit', params.account))
      .orderBy('wageCode');
    if (lines.length > 0) {
      const codes = lines.slice(0, 5).map(({ wageCode, name }) => `${wageCode} (${name})`).join(', ');
      throw new Problem('ledger-account-in-use', { values: { codes } });
    }
    const removed = await LedgerAccount.query(trx).delete().where({ ...key, number: params.account });
    if (removed === 0) throw new Problem('not-found');
    await touch(trx, scheme);
  });

type Operation = 'createLedgerAccount' | 'saveLedgerAccount';

async function add(
  trx: Knex.Transaction,
  operation: Operation,
  scheme: SchemeOfOwner,
  { number, name, kind, rgs = null }: Body<'createLedgerAccount'>,
): Promise<{ body: Schemas['LedgerAccount']; version: number }> {
  refuseLinked(scheme);
  await checkFree(trx, operation, scheme, number);
  const account = { number, name: name.trim(), kind, rgs };
  await LedgerAccount.query(trx).insert({
    ...{ tenantId: scheme.tenantId, schemeId: scheme.id, ...account },
    ...LedgerAccount.searchColumns(account),
  });
  return { body: { account: number, ...account }, version: await touch(trx, scheme) };
}

/** Lines and linked schemes follow an account to its new number by themselves. */
async function change(trx: Knex, scheme: SchemeOfOwner, before: NumberedAccount, after: NumberedAccount): Promise<void> {
  const { number, name, kind, rgs } = after;
  await LedgerAccount.query(trx)
    .patch({ number, name, kind, rgs, ...LedgerAccount.searchColumns(after) })
    .where({ tenantId: scheme.tenantId, schemeId: scheme.id, number: before.number });
}

/** Gives an account of the parent a number of its own, or its parent's again. */
async function renumber(trx: Knex, scheme: SchemeOfOwner, before: NumberedAccount, after: NumberedAccount): Promise<void> {
  const fields = ['name', 'kind', 'rgs'] as const;
  if (fields.some((field) => after[field] !== before[field])) refuseLinked(scheme);
  const key = { tenantId: scheme.tenantId, schemeId: scheme.id, parentNumber: before.source };
  await LedgerNumber.query(trx).delete().where(key);
  if (after.number === before.source) return;
  await LedgerNumber.query(trx).insert({ ...key, parentId: scheme.parentId!, number: after.number });
}

/** @throws Problem `already-exists` when the scheme, or one that follows it, has the number for another account */
async function checkFree(trx: Knex, operation: Operation, scheme: SchemeOfOwner, number: number): Promise<void> {
  const linked = { tenantId: scheme.tenantId, parentId: scheme.id, number };
  const taken = (await findAccount(trx, scheme, number)) ?? (await LedgerNumber.query(trx).findOne(linked));
  if (taken) throw new Problem('already-exists', { errors: [fieldError(operation, '/number', 'taken')] });
}
