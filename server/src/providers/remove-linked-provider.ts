import type { Knex } from 'knex';
import { Login } from '../accounts/login.js';
import type { Person } from '../accounts/person.js';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { Factor } from '../factors/factor.js';
import { readOwner } from '../factors/owner.js';
import { closesToPasswords, findStrictProvider } from './assert-own-way-in.js';
import { domainOf, findProviderOf } from './find-provider.js';
import { ProviderLink } from './sign-in-provider.js';
import { unlink } from './unlink.js';

export const removeLinkedProvider: Handler<'removeLinkedProvider'> = async (call, app) => {
  const { person } = await readOwner(app, call);
  const { tenantId, id: personId } = person;
  await app.database.transaction(async (trx) => {
    const link = await ProviderLink.query(trx).findOne({ tenantId, personId, id: call.params.linkId });
    if (!link) throw new Problem('not-found');
    await assertOtherWayIn(trx, person, link);
    await unlink(app, trx, person, link, { by: 'self', keptSessionId: call.actor.sessionId });
  });
};

/**
 * Holds that a person can still sign in without a provider. One that does not serve the person's domain is no way in already.
 *
 * @throws Problem `last-way-in`, or `provider-needed` where the firm lets people in with it only
 */
async function assertOtherWayIn(trx: Knex.Transaction, person: Person, { providerId }: ProviderLink): Promise<void> {
  const { tenantId, id: personId, email, passwordHash } = person;
  if ((await findProviderOf(trx, tenantId, domainOf(email)))?.id !== providerId) return;
  const strict = await findStrictProvider(trx, person);
  const logins = strict ? await Login.query(trx).where({ tenantId, personId, disabledAt: null }) : [];
  if (strict && logins.some((login) => closesToPasswords(strict, login)))
    throw new Problem('provider-needed', { values: { name: strict.name } });
  if (passwordHash !== null) return;
  if (await Factor.query(trx).findOne({ tenantId, personId, type: 'passkey', blockedAt: null })) return;
  throw new Problem('last-way-in');
}
