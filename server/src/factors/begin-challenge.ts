import type { Knex } from 'knex';
import type { Login } from '../accounts/login.js';
import type { Person } from '../accounts/person.js';
import type { App } from '../app.js';
import type { Call, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Role } from '../contract/route.js';
import { hashToken, newToken } from '../secrets/index.js';
import type { Tenant } from '../tenants/tenant.js';
import { answerTimeMs, Challenge, enrolTimeMs } from './challenge.js';
import { Factor, RecoveryCode, type Self } from './factor.js';
import { newPasskeyChallenge, passkeyRequest, type PasskeySite, passkeySite } from './passkeys.js';
import { isFactorRequired } from './policy.js';

interface SigningIn {
  tenant: Tenant;
  personId: string;
  /** All that the person can work with, here or elsewhere. */
  logins: readonly Login[];
  /** The role to start with. */
  role: Role | undefined;
  /** The provider that said who it is, in place of a password. */
  providerId?: string;
}

/**
 * Begins the step that signing in needs after a right password.
 *
 * @returns nothing where the password is enough
 */
export async function beginChallenge(
  app: App,
  { tenant, personId, logins, role, providerId }: SigningIn,
  { page }: Call['origin'],
): Promise<Schemas['SignInChallenge'] | undefined> {
  const self = { tenantId: tenant.id, personId };
  const whose = { ...self, role, providerId: providerId ?? null };
  const { read } = app.database;
  const factors = await Factor.query(read).where(self).orderBy('id');
  const site = passkeySite(app.settings, tenant, page);
  if (factors.length === 0) {
    if (!isFactorRequired(app, tenant, logins)) return undefined;
    const methods: Schemas['ChallengeMethod'][] = site ? ['passkey', 'totp'] : ['totp'];
    return { ...(await saveChallenge(app, { ...whose, purpose: 'enrol' }, methods, undefined)), purpose: 'enrol' };
  }
  const { methods, asked } = await findMethods(app, self, factors, site);
  return { ...(await saveChallenge(app, { ...whose, purpose: 'verify' }, methods, asked)), purpose: 'verify' };
}

/** Finds what a person can answer with on a page, the best first. */
async function findMethods(
  app: App,
  self: Self,
  factors: readonly Factor[],
  site: PasskeySite | undefined,
): Promise<{ methods: Schemas['ChallengeMethod'][]; asked: { site: PasskeySite; passkeys: Factor[] } | undefined }> {
  const usable = factors.filter(({ blockedAt }) => blockedAt === null);
  const passkeys = usable.filter(({ type }) => type === 'passkey');
  const codesLeft = await RecoveryCode.query(app.database.read).where(self).whereNull('usedAt').resultSize();
  const methods: Schemas['ChallengeMethod'][] = [];
  if (site && passkeys.length > 0) methods.push('passkey');
  if (usable.length > passkeys.length) methods.push('totp');
  if (codesLeft > 0) methods.push('recoveryCode');
  return { methods, asked: site && { site, passkeys } };
}

/**
 * Begins the step that shows that the person of a session is there, with whatever second factors there are.
 *
 * @throws Problem `no-proof` for who has neither a password that counts nor a second factor: signing in again is the proof
 */
export async function beginProof(
  app: App,
  { tenant, person, asksPassword }: { tenant: Tenant; person: Person; asksPassword: boolean },
  { page }: Call['origin'],
): Promise<Schemas['SessionChallenge']> {
  const self = { tenantId: tenant.id, personId: person.id };
  const factors = await Factor.query(app.database.read).where(self).orderBy('id');
  if (!asksPassword && factors.length === 0) throw new Problem('no-proof');
  const { methods, asked } = await findMethods(app, self, factors, passkeySite(app.settings, tenant, page));
  const saved = await saveChallenge(
    app,
    { ...self, providerId: null, purpose: 'prove', role: undefined },
    methods,
    asked,
  );
  return { ...saved, asksPassword };
}

/** Begins to sign in with any passkey of a site. */
export const beginPasskeyChallenge = async (
  app: App,
  tenant: Tenant,
  site: PasskeySite,
): Promise<Schemas['SignInChallenge']> => {
  const whose = { tenantId: tenant.id, personId: null, providerId: null, purpose: 'verify', role: undefined } as const;
  return { ...(await saveChallenge(app, whose, ['passkey'], { site, passkeys: [] })), purpose: 'verify' };
};

async function saveChallenge(
  { database, now }: App,
  { role, ...whose }: Pick<Challenge, 'tenantId' | 'personId' | 'providerId' | 'purpose'> & { role: Role | undefined },
  methods: Schemas['ChallengeMethod'][],
  asked: { site: PasskeySite; passkeys: readonly Factor[] } | undefined,
): Promise<Omit<Schemas['SignInChallenge'], 'purpose'>> {
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
  return { challenge, expiresAt, methods, passkey };
}
