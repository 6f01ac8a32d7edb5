import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Language } from '../contract/text.js';
import { fieldError } from '../contract/labels.js';
import { Problem } from '../contract/problem.js';
import { newToken } from '../secrets/index.js';
import type { Tenant } from '../tenants/tenant.js';
import type { Grant } from './grant-rules.js';
import { Invitation } from './invitation.js';
import { addLink } from './invitation-link.js';
import { Login, LoginGrant, type Role } from './login.js';
import { Person } from './person.js';

/** A login that is offered to whoever reads an address. */
export interface Offer extends Grant {
  /** Lower case. */
  email: string;
  /** Of a new person; a known one keeps the own name. */
  name: string | undefined;
  language: Language;
  role: Role;
  firmId: string | null;
}

export interface Invited {
  invitation: Invitation;
  person: Person;
  login: Login;
  /** The secret of the link. */
  token: string;
}

/** Milliseconds that an invitation holds. */
export const invitationTime = 72 * 3600 * 1000;

/**
 * Makes a login that can be used once its invitation is accepted, and the person where the address is new. The same
 * offer to the same person replaces the one that is open.
 *
 * @param createdBy the login that invites; null for the first administrator
 * @throws Problem already-exists when the person has that very login
 */
export async function invite(
  app: App,
  trx: Knex.Transaction,
  { id: tenantId }: Tenant,
  offer: Offer,
  createdBy: string | null,
): Promise<Invited> {
  const { email, language } = offer;
  const now = app.now();
  const known = await Person.query(trx).findOne({ tenantId, email });
  const offered = known && (await sameLogin(trx, known, offer));
  if (offered) await withdraw(trx, offered, now);
  const person = known ?? (await addPerson(trx, tenantId, offer));
  const login = offered ?? (await addLogin(trx, person, offer));
  const invitation = await Invitation.query(trx).insert({
    tenantId,
    personId: person.id,
    loginId: login.id,
    email,
    language,
    expiresAt: new Date(now.getTime() + invitationTime).toISOString(),
    acceptedAt: null,
    revokedAt: null,
    lastSentAt: null,
    createdBy,
    createdAt: now.toISOString(),
  });
  const token = newToken();
  await addLink(trx, invitation, token, now);
  return { invitation, person, login, token };
}

async function addPerson(trx: Knex.Transaction, tenantId: string, { email, name, language }: Offer): Promise<Person> {
  const shown = name?.trim() ?? email.split('@')[0]!.slice(0, 120);
  return Person.query(trx).insert({ tenantId, email, name: shown, language, passwordHash: null });
}

/** The person's login with this role, firm and grant. */
async function sameLogin(trx: Knex.Transaction, person: Person, offer: Offer): Promise<Login | undefined> {
  const { tenantId, id: personId } = person;
  const { role, firmId, grantKind, grantIds } = offer;
  const logins = await Login.query(trx).where({ tenantId, personId, role, firmId, grantKind });
  const same: Login[] = [];
  for (const login of logins) {
    const grants = await LoginGrant.query(trx).select('targetId').where({ tenantId, loginId: login.id });
    const equal = grants.length === grantIds.length && grants.every(({ targetId }) => grantIds.includes(targetId));
    if (equal) same.push(login);
  }
  return same.find(({ acceptedAt }) => acceptedAt !== null) ?? same[0];
}

/** An earlier invitation to the login is void, and what its revocation switched off is on again. */
async function withdraw(trx: Knex.Transaction, { tenantId, id, acceptedAt }: Login, now: Date): Promise<void> {
  if (acceptedAt !== null) {
    throw new Problem('already-exists', { errors: [fieldError('createInvitation', '/email', 'taken')] });
  }
  const revokedAt = now.toISOString();
  await Invitation.query(trx).patch({ revokedAt }).where({ tenantId, loginId: id }).whereNull('revokedAt');
  await Login.query(trx).patch({ disabledAt: null }).where({ tenantId, id });
}

async function addLogin(trx: Knex.Transaction, { tenantId, id: personId }: Person, offer: Offer): Promise<Login> {
  const { role, firmId, grantKind, grantIds } = offer;
  const login = await Login.query(trx).insert({ tenantId, personId, role, firmId, grantKind });
  await addGrants(trx, login, grantIds);
  return login;
}

export async function addGrants(trx: Knex.Transaction, { tenantId, id: loginId }: Login, ids: string[]): Promise<void> {
  // SQLite joins at most 500 rows in a statement as knex writes it.
  for (let at = 0; at < ids.length; at += 500) {
    await trx('loginGrants').insert(ids.slice(at, at + 500).map((targetId) => ({ tenantId, loginId, targetId })));
  }
}
