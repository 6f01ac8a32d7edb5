import type { Knex } from 'knex';
import { acceptOpenInvitations } from '../accounts/accept-open-invitations.js';
import { findUsableLogins } from '../accounts/find-usable-logins.js';
import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import { Problem } from '../contract/problem.js';
import { assertTenant, type Claims, verifiedEmail } from './believed.js';
import { domainOf } from './find-provider.js';
import { mailLinked } from './mail-linked.js';
import { findOpenedLogins } from './opened-logins.js';
import { ProviderLink, type SignInProvider } from './sign-in-provider.js';

/**
 * Finds the person whom a provider speaks of, and links the two the first time. Later the subject alone tells (OpenID
 * Connect Core, section 5.7): an e-mail address goes from one person to another. Nobody is made an account: there is a
 * login of the provider's firm already, or an invitation to one, which this confirms as its mailed link does.
 *
 * @throws Problem `provider-other-tenant`, `provider-email-unverified`, `provider-person-unknown` or
 * `provider-other-account`
 */
export async function identify(app: App, provider: SignInProvider, claims: Claims & { sub: string }): Promise<Person> {
  const { tenantId, id: providerId, name } = provider;
  const values = { values: { name } };
  const at = app.now().toISOString();
  assertTenant(provider, claims);
  return app.database.transaction(async (trx) => {
    const subject = { tenantId, providerId, subject: claims.sub };
    const link = await ProviderLink.query(trx).findOne(subject);
    const person = link
      ? await Person.query(trx).findById([tenantId, link.personId])
      : await findByEmail(trx, provider, claims);
    const isServed = person?.disabledAt === null && provider.domains.includes(domainOf(person.email));
    if (!person || !isServed) throw new Problem('provider-person-unknown', values);
    const self = { tenantId, personId: person.id };
    await acceptOpenInvitations(app, trx, self, provider.firmId);
    const logins = await findOpenedLogins(trx, { ...self, providerId }, await findUsableLogins(trx, self));
    if (logins.length === 0) throw new Problem('provider-person-unknown', values);
    if (link) {
      await ProviderLink.query(trx).patch({ lastUsedAt: at }).where({ tenantId, id: link.id });
      return person;
    }
    if (await ProviderLink.query(trx).findOne({ ...self, providerId }))
      throw new Problem('provider-other-account', values);
    await ProviderLink.query(trx).insert({ ...subject, personId: person.id, linkedAt: at, lastUsedAt: at });
    await mailLinked(app, trx, person, provider);
    return person;
  });
}

async function findByEmail(trx: Knex.Transaction, { tenantId, name }: SignInProvider, claims: Claims) {
  const email = verifiedEmail(claims);
  if (email === undefined) throw new Problem('provider-email-unverified', { values: { name } });
  return Person.query(trx).findOne({ tenantId, email });
}
