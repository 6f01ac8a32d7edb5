import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Role } from '../contract/route.js';
import { TenantModel } from '../database/model.js';
import { hashToken } from '../secrets/index.js';

/** A sign-in that needs one more step. Its token opens that step and nothing else. */
export class Challenge extends TenantModel {
  static override tableName = 'sign_in_challenges';

  /** This is null for a sign-in with a passkey alone, until that tells whose it is. */
  declare personId: string | null;
  /** The SHA-256 hash of the token: the token itself is stored nowhere. */
  declare tokenHash: string;
  /** `prove` shows that the person of a session is there, and opens none. */
  declare purpose: Schemas['SignInChallenge']['purpose'] | 'prove';
  /** The role to start with, where the person has several. */
  declare role: Role | null;
  /** The provider that said who it is; null for who gave a password, or gives a passkey alone. */
  declare providerId: string | null;
  /** What a passkey signs. */
  declare passkeyChallenge: string | null;
  /** Wrong answers so far. */
  declare failures: number;
  /** When a factor was added for it, from which moment it signs in. */
  declare enrolledAt: string | null;
  declare expiresAt: string;
}

/** A challenge is answered within five minutes. */
export const answerTimeMs = 5 * 60 * 1000;

/** Who adds the first factor may have to install an app, and reads the recovery codes. */
export const enrolTimeMs = 15 * 60 * 1000;

/** So many wrong answers use a challenge up (ASVS 5.0, 6.6.3). */
const mostFailures = 5;

/** @throws Problem `challenge-over` for one that is not there, expired, was used, or was answered wrongly too often */
export async function findChallenge(
  { now }: App,
  db: Knex,
  token: string,
  purposes: readonly Challenge['purpose'][] = ['verify', 'enrol'],
): Promise<Challenge> {
  const challenge = await Challenge.query(db)
    .findOne({ tokenHash: hashToken(token) })
    .whereIn('purpose', [...purposes])
    .where('expiresAt', '>', now().toISOString())
    .where('failures', '<', mostFailures);
  if (!challenge) throw new Problem('challenge-over');
  return challenge;
}

/** Uses a challenge up: of calls that come together one does. @throws Problem `challenge-over` */
export async function useChallenge(trx: Knex.Transaction, { tenantId, id }: Challenge): Promise<void> {
  if ((await Challenge.query(trx).delete().where({ tenantId, id })) !== 1) throw new Problem('challenge-over');
}
