import type { Knex } from 'knex';
import type { Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import type { Tenant } from '../tenants/tenant.js';
import { labelOf } from './to-login.js';
import { type Login, LoginGrant } from './login.js';
import type { Person } from './person.js';

/** Returns a person's logins as an administrator sees them, oldest first. */
export async function toLoginDetails(
  db: Knex,
  tenant: Tenant,
  person: Pick<Person, 'id' | 'name' | 'email'>,
  logins: Login[],
  language: Language,
): Promise<Schemas['LoginDetail'][]> {
  const ids = logins.map(({ id }) => id);
  const grants = await LoginGrant.query(db).where({ tenantId: tenant.id }).whereIn('loginId', ids).orderBy('targetId');
  return Promise.all(
    logins.map(async (login) => ({
      id: login.id,
      personId: person.id,
      personName: person.name,
      email: person.email,
      role: login.role,
      label: await labelOf(db, tenant, login, language),
      firmId: login.firmId,
      managesFirm: login.managesFirm,
      grantKind: login.grantKind,
      grantIds: grants.filter(({ loginId }) => loginId === login.id).map(({ targetId }) => targetId),
      enabled: login.disabledAt === null,
      accepted: login.acceptedAt !== null,
    })),
  );
}
