import type { Body, Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, fieldProblem } from '../contract/problem.js';
import { addAccount } from './add-account.js';
import { assertNumbersDiffer } from './assert-numbers-differ.js';
import { assertVersion, bumpVersion } from './bump-version.js';
import { findEditableScheme } from './find-scheme.js';
import { findAccountState } from './find-state.js';
import { toLedgerAccount } from './scheme-accounts.js';
import { always, readTimeline } from './scheme-timeline.js';
import { writeAccount } from './write-account.js';

export const saveLedgerAccount: Handler<'saveLedgerAccount'> = async ({ params, body, version, actor }, app) =>
  app.database.transaction(async (trx) => {
    const scheme = await findEditableScheme(trx, actor, params.schemeId);
    assertVersion(scheme, version);
    const timeline = await readTimeline(trx, scheme);
    if (!timeline.findAccount(params.account, always)) {
      const missing = (['name', 'kind'] as const).filter((field) => body[field] === undefined);
      const errors = missing.map((field) => fieldError('saveLedgerAccount', `/${field}`, 'required'));
      if (errors.length > 0) throw fieldProblem(...errors);
      const account = { number: params.account, ...body } as Body<'createLedgerAccount'>;
      return { status: 201, ...(await addAccount(app, trx, 'saveLedgerAccount', scheme, account)) };
    }
    if (version === undefined) throw new Problem('precondition-required');
    const before = findAccountState(timeline, params.account, always);
    const after = await writeAccount(trx, 'saveLedgerAccount', scheme, before, body, always);
    await assertNumbersDiffer(trx, 'saveLedgerAccount', scheme);
    return { status: 200, body: toLedgerAccount(after), version: await bumpVersion(app, trx, scheme, always) };
  });
