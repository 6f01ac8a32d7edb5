import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { findUsableLogins } from '../accounts/find-usable-logins.js';
import { StaleVersionError } from '../database/index.js';
import { Factor, RecoveryCode } from './factor.js';
import { mailFactorChange } from './mails.js';
import { readOwner } from './owner.js';
import { isFactorRequired } from './policy.js';

export const removeFactor: Handler<'removeFactor'> = async (call, app) => {
  const { params, version } = call;
  const { tenant, person } = await readOwner(app, call);
  const self = { tenantId: tenant.id, personId: person.id };
  await app.database.transaction(async (trx) => {
    const factors = await Factor.query(trx).where(self);
    const factor = factors.find(({ id }) => id === params.factorId);
    if (!factor) throw new Problem('not-found');
    if (factor.version !== version) throw new StaleVersionError('factors', factor.id, version!);
    if (factors.length === 1) {
      // Whoever had to have one would be asked for another at the next sign-in, with nothing but the password.
      if (isFactorRequired(app, tenant, await findUsableLogins(trx, self))) throw new Problem('last-factor');
      await RecoveryCode.query(trx).delete().where(self);
    }
    await Factor.query(trx).delete().where({ tenantId: tenant.id, id: factor.id });
    await mailFactorChange(app, trx, person, { kind: 'removed', type: factor.type, name: factor.name });
  });
};
