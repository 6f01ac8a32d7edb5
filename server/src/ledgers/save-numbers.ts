import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { type FieldErrorCode, Problem, rejected } from '../contract/problem.js';
import { LedgerNumber } from './account.js';
import { accountsOf } from './accounts.js';
import { findOwnScheme } from './find-scheme.js';
import { checkVersion, touch } from './touch.js';

/** Numbers of a linked scheme's own, or those of its parent again. */
export const saveLedgerNumbers: Handler<'saveLedgerNumbers'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findOwnScheme(trx, actor, params.schemeId);
    const { tenantId, id: schemeId, parentId } = scheme;
    if (parentId === null) throw new Problem('ledger-scheme-not-linked');
    checkVersion(scheme, version);
    const accounts = new Map((await accountsOf(trx, scheme)).map((account) => [account.number, account]));
    const wanted = new Map(body.numbers.map(({ account, number }) => [account, number]));
    const after = [...accounts.keys()].map((account) => wanted.get(account) ?? account);
    const faults = body.numbers.flatMap(({ account, number }, index) => {
      const fault = (field: string, code: FieldErrorCode) => fieldError('saveLedgerNumbers', `/numbers/${index}/${field}`, code);
      if (!accounts.has(account)) return fault('account', 'notFound');
      if (body.numbers.findIndex((each) => each.account === account) < index) return fault('account', 'duplicate');
      return after.filter((each) => each === number).length > 1 ? fault('number', 'taken') : [];
    });
    if (faults.length > 0) throw rejected(...faults);
    const changed = [...wanted]
      .filter(([account, number]) => account !== number)
      .map(([account, number]) => ({ source: accounts.get(account)!.source, number }));
    if (changed.length === 0) return { body: { saved: 0 }, version: scheme.version };
    const key = { tenantId, schemeId };
    // All of them first: accounts may change places.
    await LedgerNumber.query(trx).delete().where(key).whereIn('parentNumber', changed.map(({ source }) => source));
    for (const { source, number } of changed.filter((each) => each.number !== each.source)) {
      await LedgerNumber.query(trx).insert({ ...key, parentId, parentNumber: source, number });
    }
    return { body: { saved: changed.length }, version: await touch(trx, scheme) };
  });
