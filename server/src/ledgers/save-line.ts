import type { Knex } from 'knex';
import type { Body, Handler, Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, rejected } from '../contract/problem.js';
import { once } from '../http/once.js';
import { LedgerAccount } from './account.js';
import { findOwnScheme, refuseLinked, type SchemeOfOwner } from './find-scheme.js';
import { LedgerLine } from './line.js';
import { readLine } from './lines.js';
import { checkVersion, touch } from './touch.js';

export const createLedgerLine: Handler<'createLedgerLine'> = async (call, app) =>
  once(call, app, async (trx) => {
    const scheme = await findOwnScheme(trx, call.actor, call.params.schemeId);
    refuseLinked(scheme);
    if (await LedgerLine.query(trx).findOne(keyOf(scheme, call.body.wageCode))) {
      throw new Problem('already-exists', { errors: [fieldError('createLedgerLine', '/wageCode', 'taken')] });
    }
    return { status: 201, ...(await add(trx, 'createLedgerLine', scheme, call.body)) };
  });

export const saveLedgerLine: Handler<'saveLedgerLine'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findOwnScheme(trx, actor, params.schemeId);
    checkVersion(scheme, version);
    refuseLinked(scheme);
    const { wageCode } = params;
    const before = await LedgerLine.query(trx).findOne(keyOf(scheme, wageCode));
    if (!before) {
      const { name, ...sides } = body;
      if (name === undefined) throw rejected(fieldError('saveLedgerLine', '/name', 'required'));
      return { status: 201, ...(await add(trx, 'saveLedgerLine', scheme, { wageCode, name, ...sides })) };
    }
    if (version === undefined) throw new Problem('precondition-required');
    await checkAccounts(trx, 'saveLedgerLine', scheme, body);
    const name = body.name?.trim() ?? before.name;
    await LedgerLine.query(trx)
      .patch({ ...body, name, ...LedgerLine.searchColumns({ wageCode, name }) })
      .where(keyOf(scheme, wageCode));
    return { status: 200, body: await readLine(trx, scheme, wageCode), version: await touch(trx, scheme) };
  });

export const removeLedgerLine: Handler<'removeLedgerLine'> = async ({ params, actor }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findOwnScheme(trx, actor, params.schemeId);
    refuseLinked(scheme);
    const removed = await LedgerLine.query(trx).delete().where(keyOf(scheme, params.wageCode));
    if (removed === 0) throw new Problem('not-found');
    await touch(trx, scheme);
  });

const keyOf = ({ tenantId, id }: SchemeOfOwner, wageCode: number) => ({ tenantId, schemeId: id, wageCode });

type Operation = 'createLedgerLine' | 'saveLedgerLine';

async function add(
  trx: Knex.Transaction,
  operation: Operation,
  scheme: SchemeOfOwner,
  { wageCode, debit = null, credit = null, ...body }: Body<'createLedgerLine'>,
): Promise<{ body: Schemas['LedgerLine']; version: number }> {
  await checkAccounts(trx, operation, scheme, { debit, credit });
  const name = body.name.trim();
  await LedgerLine.query(trx).insert({
    ...{ ...keyOf(scheme, wageCode), name, debit, credit },
    ...LedgerLine.searchColumns({ wageCode, name }),
  });
  return { body: await readLine(trx, scheme, wageCode), version: await touch(trx, scheme) };
}

async function checkAccounts(
  trx: Knex,
  operation: Operation,
  { tenantId, id: schemeId }: SchemeOfOwner,
  sides: { debit?: number | null; credit?: number | null },
): Promise<void> {
  const wanted = (['debit', 'credit'] as const).filter((side) => typeof sides[side] === 'number');
  const numbers = wanted.map((side) => sides[side]!);
  const there = await LedgerAccount.query(trx).select('number').where({ tenantId, schemeId }).whereIn('number', numbers);
  const missing = wanted.filter((side) => !there.some(({ number }) => number === sides[side]));
  if (missing.length > 0) throw rejected(...missing.map((side) => fieldError(operation, `/${side}`, 'notFound')));
}
