import type { Knex } from 'knex';
import type { Login } from '../accounts/login.js';
import type { App } from '../app.js';
import type { Call, Schemas } from '../contract/handler.js';
import type { Role } from '../contract/route.js';
import { hashToken, newToken } from '../secrets/index.js';
import type { Tenant } from '../tenants/tenant.js';
import { answerTimeMs, Challenge, enrolTimeMs } from './challenge.js';
import { Factor, RecoveryCode } from './factor.js';
import { newPasskeyChallenge, passkeyRequest, type PasskeySite, passkeySite } from './passkeys.js';
import { isFactorRequired } from './policy.js';

interface SigningIn {
  tenant: Tenant;
  personId: string;
  /** All that the person can work with, here or elsewhere. */
  logins: readonly Login[];
  /** The role to start with. */
  role: Role | undefined;
}

/**
 * Begins the step that signing in needs after a right password.
 *
 * @returns nothing where the password is enough
 */
export async function beginChallenge(
  app: App,
  { tenant, personId, logins, role }: SigningIn,
  { page }: Call['origin'],
): Promise<Schemas['SignInChallenge'] | undefined> {
  const self = { tenantId: tenant.id, personId };
  const { read } = app.database;
  const factors = await Factor.query(read).where(self).orderBy('id');
  const site = passkeySite(app.settings, tenant, page);
  if (factors.length === 0) {
    if (!isFactorRequired(app, tenant, logins)) return undefined;
    return saveChallenge(app, { ...self, purpose: 'enrol', role }, site ? ['passkey', 'totp'] : ['totp'], undefined);
  }
  const usable = factors.filter(({ blockedAt }) => blockedAt === null);
  const passkeys = usable.filter(({ type }) => type === 'passkey');
  const codesLeft = await RecoveryCode.query(read).where(self).whereNull('usedAt').resultSize();
  const methods: Schemas['ChallengeMethod'][] = [];
  if (site && passkeys.length > 0) methods.push('passkey');
  if (usable.length > passkeys.length) methods.push('totp');
  if (codesLeft > 0) methods.push('recoveryCode');
  return saveChallenge(app, { ...self, purpose: 'verify', role }, methods, site && { site, passkeys });
}

/** Begins to sign in with any passkey of a site. */
export const beginPasskeyChallenge = (
  app: App,
  tenant: Tenant,
  site: PasskeySite,
): Promise<Schemas['SignInChallenge']> =>
  saveChallenge(app, { tenantId: tenant.id, personId: null, purpose: 'verify', role: undefined }, ['passkey'], {
    site,
    passkeys: [],
  });

async function saveChallenge(
  { database, now }: App,
  { role, ...whose }: Pick<Challenge, 'tenantId' | 'personId' | 'purpose'> & { role: Role | undefined },
  methods: Schemas['ChallengeMethod'][],
  asked: { site: PasskeySite; passkeys: readonly Factor[] } | undefined,
): Promise<Schemas['SignInChallenge']> {
  const { tenantId, purpose } = whose;
  const challenge = newToken();
  const time = now().getTime();
  const expiresAt = new Date(time + (purpose === 'enrol' ? enrolTimeMs : answerTimeMs)).toISOString();
  const passkeyChallenge = asked && methods.includes('passkey') ? newPasskeyChallenge() : null;
  await database.transaction(async (trx: Knex.Transaction) => {
    await Challenge.query(trx).delete().where({ tenantId }).where('expiresAt', '<=', new Date(time).toISOString());
    await Challenge.query(trx).insert({
      ...whose,
      role: role ?? null,
      tokenHash: hashToken(challenge),
      passkeyChallenge,
      expiresAt,
    });
  });
  const passkey = asked && passkeyChallenge ? passkeyRequest(asked.site, passkeyChallenge, asked.passkeys) : null;
  return { challenge, expiresAt, purpose, methods, passkey };
}
