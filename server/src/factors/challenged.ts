import { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import type { Call } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { assertOrigin } from '../tenants/allowed-origin.js';
import { assertActive } from '../tenants/assert-active.js';
import { Tenant } from '../tenants/tenant.js';
import { type Challenge, findChallenge } from './challenge.js';
import { Factor } from './factor.js';
import { type PasskeySite, passkeySite } from './passkeys.js';

interface Enrolling {
  challenge: Challenge;
  tenant: Tenant;
  person: Person;
  site: PasskeySite | undefined;
}

/**
 * Reads who adds the first factor while signing in. A challenge opens this for a person without one only: whoever knows
 * the password alone adds nothing beside what the person has.
 *
 * @throws Problem `challenge-over`, `tenant-suspended` or `origin-not-allowed`
 */
export async function readEnrolling(
  app: App,
  { body, origin }: { body: { challenge: string }; origin: Call['origin'] },
): Promise<Enrolling> {
  const { read } = app.database;
  const challenge = await findChallenge(app, read, body.challenge);
  const { tenantId, personId, purpose, enrolledAt } = challenge;
  if (purpose !== 'enrol' || personId === null || enrolledAt !== null) throw new Problem('challenge-over');
  await assertActive(read, tenantId);
  await assertOrigin(app, origin, tenantId);
  const [tenant, person, factor] = await Promise.all([
    Tenant.query(read).findById(tenantId).throwIfNotFound(),
    Person.query(read).findOne({ tenantId, id: personId, disabledAt: null }),
    Factor.query(read).findOne({ tenantId, personId }),
  ]);
  if (!person || factor) throw new Problem('challenge-over');
  return { challenge, tenant, person, site: passkeySite(app.settings, tenant, origin.page) };
}
