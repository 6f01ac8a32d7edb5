import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Language } from '../contract/text.js';
import { fieldError } from '../contract/labels.js';
import { Problem } from '../contract/problem.js';
import { insertRows } from '../database/index.js';
import { newToken } from '../secrets/index.js';
import type { Tenant } from '../tenants/tenant.js';
import type { Grant } from './grant-rules.js';
import { Invitation } from './invitation.js';
import { addLink } from './invitation-link.js';
import { Login, LoginGrant, type Role } from './login.js';
import { Person } from './person.js';

/** The login that whoever reads an address is invited to. */
export interface InvitationInput extends Grant {
  /** The address in lower case. */
  email: string;
  /** The name of a new person; a known one keeps the own name. */
  name: string | undefined;
  language: Language;
  role: Role;
  firmId: string | null;
  /** The accountant manages the firm's logins. */
  managesFirm: boolean;
}

export interface Invited {
  invitation: Invitation;
  person: Person;
  login: Login;
  /** The secret of the link. */
  token: string;
}

/** An invitation can be accepted for 72 hours. */
export const invitationLifetimeMs = 72 * 3600 * 1000;

/**
 * Makes a login that can be used once its invitation is accepted, and the person where the address is new. The same
 * invitation to the same person replaces the one that is open.
 *
 * @param createdBy the login that invites; null for the first administrator
 * @throws Problem already-exists when the person has that very login
 */
export async function invite(
  app: App,
  trx: Knex.Transaction,
  { id: tenantId }: Tenant,
  input: InvitationInput,
  createdBy: string | null,
): Promise<Invited> {
  const { email, language } = input;
  const now = app.now();
  const known = await Person.query(trx).findOne({ tenantId, email });
  const invited = known && (await findSameLogin(trx, known, input));
  if (invited) await revokeOpenInvitation(trx, invited, now);
  const person = known ?? (await addPerson(trx, tenantId, input));
  const login = invited ?? (await addLogin(trx, person, input));
  const invitation = await Invitation.query(trx).insert({
    tenantId,
    personId: person.id,
    loginId: login.id,
    email,
    language,
    expiresAt: new Date(now.getTime() + invitationLifetimeMs).toISOString(),
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

async function addPerson(
  trx: Knex.Transaction,
  tenantId: string,
  { email, name, language }: InvitationInput,
): Promise<Person> {
  const shown = name?.trim() ?? email.split('@')[0]!.slice(0, 120);
  return Person.query(trx).insert({ tenantId, email, name: shown, language, passwordHash: null });
}

/** Finds the person's login with this role, firm and grant, the accepted one where there are more. */
async function findSameLogin(
  trx: Knex.Transaction,
  person: Person,
  input: InvitationInput,
): Promise<Login | undefined> {
  const { tenantId, id: personId } = person;
  const { role, firmId, managesFirm, grantKind, grantIds } = input;
  const logins = await Login.query(trx).where({ tenantId, personId, role, firmId, managesFirm, grantKind });
  const same: Login[] = [];
  for (const login of logins) {
    const grants = await LoginGrant.query(trx).select('targetId').where({ tenantId, loginId: login.id });
    const equal = grants.length === grantIds.length && grants.every(({ targetId }) => grantIds.includes(targetId));
    if (equal) same.push(login);
  }
  return same.find(({ acceptedAt }) => acceptedAt !== null) ?? same[0];
}

/** Voids an earlier invitation to the login, and switches on again what its revocation switched off. */
async function revokeOpenInvitation(
  trx: Knex.Transaction,
  { tenantId, id, acceptedAt }: Login,
  now: Date,
): Promise<void> {
  if (acceptedAt !== null) {
    throw new Problem('already-exists', { errors: [fieldError('createInvitation', '/email', 'taken')] });
  }
  const revokedAt = now.toISOString();
  await Invitation.query(trx).patch({ revokedAt }).where({ tenantId, loginId: id }).whereNull('revokedAt');
  await Login.query(trx).patch({ disabledAt: null }).where({ tenantId, id });
}

async function addLogin(
  trx: Knex.Transaction,
  { tenantId, id: personId }: Person,
  input: InvitationInput,
): Promise<Login> {
  const { role, firmId, managesFirm, grantKind, grantIds } = input;
  const login = await Login.query(trx).insert({ tenantId, personId, role, firmId, managesFirm, grantKind });
  await addGrants(trx, login, grantIds);
  return login;
}

/** Lets a login see more rows of the kind that its grant names. */
export async function addGrants(trx: Knex.Transaction, { tenantId, id }: Login, targetIds: string[]): Promise<void> {
  const targets = targetIds.map((targetId) => [targetId]);
  await insertRows(trx, 'login_grants', { tenant_id: tenantId, login_id: id }, ['target_id'], targets);
}

/** Lets a login see these rows in the place of those that it saw. */
export async function replaceGrants(trx: Knex.Transaction, login: Login, targetIds: string[]): Promise<void> {
  await LoginGrant.query(trx).delete().where({ tenantId: login.tenantId, loginId: login.id });
  await addGrants(trx, login, targetIds);
}
