import { today } from '../companies/wage-period.js';
import type { Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { type FieldErrorCode, Problem, fieldProblem } from '../contract/problem.js';
import { LedgerNumber } from './ledger-number.js';
import { type AccountState, always, readTimeline } from './scheme-timeline.js';
import { findEditableScheme } from './find-scheme.js';
import { assertNumbersDiffer } from './assert-numbers-differ.js';
import { assertVersion, bumpVersion } from './bump-version.js';

/**
 * Gives accounts of a linked scheme numbers of its own, or those of its parent again, in place of those that they have
 * today.
 */
export const saveLedgerNumbers: Handler<'saveLedgerNumbers'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findEditableScheme(trx, actor, params.schemeId);
    const { tenantId, id: schemeId, parentId } = scheme;
    if (parentId === null) throw new Problem('ledger-scheme-not-linked');
    assertVersion(scheme, version);
    const timeline = await readTimeline(trx, scheme);
    const on = today(app.now());
    const accounts = new Map(
      timeline.accounts
        .filter((state) => timeline.accountAt(state.source, on) === state)
        .map((state) => [state.account, state]),
    );
    const wanted = new Map(body.numbers.map(({ account, number }) => [account, number]));
    const after = [...accounts.values()].map((state) => wanted.get(state.account) ?? state.number);
    const errors = body.numbers.flatMap(({ account, number }, index) => {
      const wrong = (field: string, code: FieldErrorCode) =>
        fieldError('saveLedgerNumbers', `/numbers/${index}/${field}`, code);
      if (!accounts.has(account)) return wrong('account', 'notFound');
      if (body.numbers.findIndex((each) => each.account === account) < index) return wrong('account', 'duplicate');
      return after.filter((each) => each === number).length > 1 ? wrong('number', 'taken') : [];
    });
    if (errors.length > 0) throw fieldProblem(...errors);
    const changed = [...wanted]
      .map(([account, number]) => ({ before: accounts.get(account)!, number }))
      .filter(({ before, number }) => before.number !== number);
    if (changed.length === 0) return { body: { saved: 0 }, version: scheme.version };
    const keyOf = ({ source, validFrom }: AccountState) => ({ tenantId, schemeId, parentNumber: source, validFrom });
    // All of them go first, because accounts may change places.
    for (const { before } of changed) await LedgerNumber.query(trx).delete().where(keyOf(before));
    for (const { before, number } of changed) {
      // From the beginning, an account without a number of its own has its parent's.
      if (before.validFrom === always && number === before.source) continue;
      await LedgerNumber.query(trx).insert({ ...keyOf(before), parentId, number });
    }
    await assertNumbersDiffer(trx, 'saveLedgerNumbers', scheme, '/numbers');
    const from = changed.map(({ before }) => before.validFrom).sort()[0]!;
    return { body: { saved: changed.length }, version: await bumpVersion(app, trx, scheme, from) };
  });
