import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Factor } from './factor.js';
import { mailFactorChange } from './mails.js';
import { readOwner } from './owner.js';
import { newRecoveryCodes, saveRecoveryCodes } from './recovery-codes.js';

export const createRecoveryCodes: Handler<'createRecoveryCodes'> = async (call, app) => {
  const { person } = await readOwner(app, call);
  const self = { tenantId: person.tenantId, personId: person.id };
  const codes = await newRecoveryCodes(app);
  await app.database.transaction(async (trx) => {
    if (!(await Factor.query(trx).findOne(self))) throw new Problem('no-factor');
    await saveRecoveryCodes(app, trx, self, codes);
    await mailFactorChange(app, trx, person, { kind: 'recoveryCodesRenewed' });
  });
  return { status: 201, body: { recoveryCodes: codes.map(({ code }) => code) } };
};
