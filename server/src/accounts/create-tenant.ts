import { UniqueViolationError } from 'objection';
import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import { inLanguage } from '../contract/problem.js';
import { bodyValidator } from '../contract/validator.js';
import { routes } from '../generated/routes.js';
import { tenantCreated } from '../tenants/events.js';
import { Tenant } from '../tenants/tenant.js';
import { type InvitationInput, invite } from './invite.js';
import { invitationAddress } from './mails.js';

export interface NewTenant {
  slug: string;
  /** The bureau's name. */
  name: string;
  /** The first administrator's address. */
  email: string;
  /** The first administrator's name. */
  person: string;
}

/**
 * Makes a tenant with what it starts with and its first administrator. There is no default password: the link that is
 * returned sets one, once, within 72 hours, and is mailed to nobody.
 *
 * @throws Error for the operator, when something is wrong with a value or the tenant exists
 */
export async function createTenant(app: App, { slug, name, email, person }: NewTenant): Promise<string> {
  assertValid(routes.getTenant.success['200']!, { id: uuid(), slug, name, language: 'nl' });
  assertValid(routes.createInvitation.body!, { email, name: person, role: 'administrator' });
  if (slug === 'current') throw new Error('A tenant cannot be called current.');
  try {
    return await app.database.transaction(async (trx) => {
      const tenant = await Tenant.query(trx).insertAndFetch({ slug, name, language: 'nl', embedOrigins: [] });
      await app.events.publish(trx, tenantCreated, { tenantId: tenant.id });
      const input: InvitationInput = {
        email: email.toLowerCase(),
        name: person,
        language: tenant.language,
        role: 'administrator',
        firmId: null,
        grantKind: 'all',
        grantIds: [],
      };
      const { token } = await invite(app, trx, tenant, input, null);
      return invitationAddress(app, tenant, token);
    });
  } catch (error) {
    if (error instanceof UniqueViolationError) throw new Error(`The tenant ${slug} exists already.`, { cause: error });
    throw error;
  }
}

function assertValid(schema: Parameters<typeof bodyValidator>[0], value: object): void {
  const errors = bodyValidator(schema)(value);
  if (errors.length > 0) throw new Error(errors.map((error) => inLanguage(error, 'en').message).join(' '));
}
