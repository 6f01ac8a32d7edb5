import type { Knex } from 'knex';
import { UniqueViolationError } from 'objection';
import { type InvitationInput, invite } from '../accounts/invite.js';
import { invitationAddress, mailInvitation } from '../accounts/mails.js';
import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem, Problem } from '../contract/problem.js';
import { tenantCreated } from '../tenants/events.js';
import { Tenant } from '../tenants/tenant.js';
import type { ActingOperator } from './operator.js';
import { recordAction } from './record-action.js';

export interface NewTenant {
  tenant: Tenant;
  /** Sets the first administrator's password, once, within 72 hours; null where it was mailed. */
  invitationLink: string | null;
}

/**
 * Makes a tenant with what it starts with and its first administrator. There is no default password: the link sets one.
 *
 * @throws Problem `rejected-input` for a slug that no tenant may have, `already-exists` for one that is taken
 */
export async function addTenant(
  app: App,
  trx: Knex.Transaction,
  by: ActingOperator,
  { slug, name: given, email, person, invitation }: Schemas['TenantInput'],
): Promise<NewTenant> {
  assertSlug('createTenant', slug);
  const name = given.trim();
  const tenant = await slugTaken('createTenant', () =>
    Tenant.query(trx).insertAndFetch({
      slug,
      name,
      language: 'nl',
      embedOrigins: [],
      factorRoles: app.settings.factorRoles,
    }),
  );
  await app.events.publish(trx, tenantCreated, { tenantId: tenant.id });
  const input: InvitationInput = {
    email: email.toLowerCase(),
    name: person ?? name,
    language: tenant.language,
    role: 'administrator',
    firmId: null,
    managesFirm: false,
    grantKind: 'all',
    grantIds: [],
  };
  const invited = await invite(app, trx, tenant, input, null);
  const isMailed = invitation !== 'link';
  if (isMailed) await mailInvitation(app, trx, tenant, invited);
  await recordAction(app, trx, { by, action: 'createTenant', tenant });
  return { tenant, invitationLink: isMailed ? null : invitationAddress(app, tenant, invited.token) };
}

type Operation = 'createTenant' | 'updateTenant';

/** `current` stands for the tenant of a host name. */
export function assertSlug(operation: Operation, slug: string | undefined): void {
  if (slug === 'current') throw fieldProblem(fieldError(operation, '/slug', 'notAllowed'));
}

/** Does what writes a slug, and says in the caller's words where another tenant has it. */
export async function slugTaken<T>(operation: Operation, write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof UniqueViolationError)) throw error;
    throw new Problem('already-exists', { errors: [fieldError(operation, '/slug', 'taken')], cause: error });
  }
}
