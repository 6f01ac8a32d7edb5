import type { Knex } from 'knex';
import type { App } from '../app.js';
import { portalAddress } from '../tenants/portal-address.js';
import { Tenant } from '../tenants/tenant.js';
import { labelOf } from './to-login.js';
import { Invitation } from './invitation.js';
import type { Invited } from './invite.js';
import type { Person } from './person.js';

export const invitationAddress = ({ settings }: App, tenant: Tenant, token: string): string =>
  portalAddress(settings, tenant, `/invitation#token=${token}`);

/** Mails an invitation: who has a password already is told that a login is added, others are told to choose one. */
export async function mailInvitation(
  app: App,
  trx: Knex.Transaction,
  tenant: Tenant,
  { invitation, person, login, token }: Invited,
): Promise<void> {
  const { id, language, expiresAt } = invitation;
  const { name, email } = person;
  await app.mailer.send(trx, {
    tenantId: tenant.id,
    to: email,
    language,
    template: person.passwordHash === null ? 'invitation' : 'invitation-added-login',
    data: {
      tenant: tenant.name,
      name,
      email,
      role: login.role,
      of: await labelOf(trx, tenant, login, language),
      link: invitationAddress(app, tenant, token),
      expiresAt,
    },
    about: id,
  });
}

/** Notes on an invitation when its mail left; until then it shows that the mail waits. */
export function registerInvitationJobs({ mailer }: App): void {
  mailer.onSent(async (trx, { tenantId, about }, lastSentAt) => {
    if (about !== undefined) await Invitation.query(trx).patch({ lastSentAt }).where({ tenantId, id: about });
  });
}

export async function mailPasswordReset(
  { mailer, settings }: App,
  trx: Knex.Transaction,
  tenant: Tenant,
  { email, name, language }: Person,
  { token, expiresAt }: { token: string; expiresAt: string },
): Promise<void> {
  await mailer.send(trx, {
    tenantId: tenant.id,
    to: email,
    language,
    template: 'password-reset',
    data: {
      tenant: tenant.name,
      name,
      link: portalAddress(settings, tenant, `/reset-password#token=${token}`),
      expiresAt,
    },
  });
}

/** Tells a person that the password was changed, in case it was somebody else. */
export async function mailPasswordChanged(
  { mailer, settings, now }: App,
  trx: Knex.Transaction,
  { tenantId, email, name, language }: Person,
): Promise<void> {
  const tenant = await Tenant.query(trx).findById(tenantId).throwIfNotFound();
  await mailer.send(trx, {
    tenantId,
    to: email,
    language,
    template: 'password-changed',
    data: {
      tenant: tenant.name,
      name,
      email,
      changedAt: now().toISOString(),
      link: portalAddress(settings, tenant, '/'),
    },
  });
}
