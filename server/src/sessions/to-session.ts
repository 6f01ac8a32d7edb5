import type { Knex } from 'knex';
import type { Login } from '../accounts/login.js';
import { toLogin } from '../accounts/to-login.js';
import type { Person } from '../accounts/person.js';
import { toPerson } from '../accounts/to-person.js';
import { findUsableLogins } from '../accounts/find-usable-logins.js';
import type { App } from '../app.js';
import type { Call, Schemas } from '../contract/handler.js';
import { closesToPasswords, findStrictProvider } from '../providers/assert-own-way-in.js';
import type { Tenant } from '../tenants/tenant.js';
import { toTenant } from '../tenants/to-tenant.js';
import { issueAccessToken } from './access-token.js';
import type { Session } from './session.js';

/** A person with the session that is theirs. */
export interface SignedIn {
  tenant: Tenant;
  person: Person;
  session: Pick<Session, 'id' | 'loginId' | 'providerId'>;
  /** Those that the person can work with on the page that asks. */
  logins: readonly Login[];
}

/** Returns who is signed in, with which login and which others there are. */
export async function toSessionInfo(
  app: App,
  { tenant, person, session, logins: usable }: SignedIn,
  { language }: Pick<Call, 'language'>,
): Promise<Schemas['SessionInfo']> {
  const { read } = app.database;
  const logins = await Promise.all(usable.map((login) => toLogin(read, tenant, login, language)));
  const login = logins.find(({ id }) => id === session.loginId) ?? null;
  // What another login sees stays out of what this one gets.
  const others = logins.map(({ companyId, ...each }) => ({ ...each, ...(each.id === login?.id && { companyId }) }));
  const otherProvider = session.providerId === null ? await findOtherProvider(read, person) : null;
  return { tenant: toTenant(tenant), person: toPerson(person), login, logins: others, otherProvider };
}

/** Finds the provider that opens what a password does not. */
async function findOtherProvider(db: Knex, person: Person): Promise<Schemas['OtherProvider']> {
  const provider = await findStrictProvider(db, person);
  if (!provider) return null;
  const logins = await findUsableLogins(db, { tenantId: person.tenantId, personId: person.id });
  const { name, acceptsPassword } = provider;
  return logins.some((login) => closesToPasswords(provider, login)) ? { name, acceptsPassword } : null;
}

/** Returns the same with a fresh access token, and the key of what the person leaves in a browser. */
export async function toSession(
  app: App,
  signedIn: SignedIn,
  asker: Pick<Call, 'language'>,
): Promise<Schemas['Session']> {
  const info = await toSessionInfo(app, signedIn, asker);
  const { id, tenantId } = signedIn.person;
  const subject = { tenantId, personId: id, id: signedIn.session.id };
  const draftKey = app.cipher.deriveKey({ purpose: 'drafts', tenantId, id });
  return { ...issueAccessToken(app, subject, info.login ?? undefined), draftKey, ...info };
}
