import type { Knex } from 'knex';
import { rows } from '../database/index.js';
import { type Cipher, type EncryptionContext, newSigningKey, type PrivateJwk, signingKeyId } from '../secrets/index.js';
import type { SigningKeyTimes } from './signing-schedule.js';

/** A signing key as the database keeps it. */
export interface SigningKeyRow extends SigningKeyTimes {
  /** An envelope of a JWK. */
  privateKey: string;
  createdAt: string;
}

/** All signing keys, in the order in which they sign. */
export const signingKeysSql = `SELECT id, private_key AS "privateKey", created_at AS "createdAt",
  signs_from AS "signsFrom" FROM signing_keys ORDER BY signs_from, id`;

export async function insertSigningKey(
  trx: Knex.Transaction,
  cipher: Cipher,
  { key = newSigningKey(), now, signsFrom }: { key?: PrivateJwk; now: Date; signsFrom: Date },
): Promise<string> {
  const id = signingKeyId(key);
  await rows(trx, 'INSERT INTO signing_keys (id, private_key, created_at, signs_from) VALUES (?, ?, ?, ?)', [
    id,
    cipher.seal(JSON.stringify(key), placeOf(id)),
    now.toISOString(),
    signsFrom.toISOString(),
  ]);
  return id;
}

/** @throws EnvelopeError */
export const openSigningKey = (cipher: Cipher, { id, privateKey }: SigningKeyRow): PrivateJwk =>
  JSON.parse(cipher.open(privateKey, placeOf(id))) as PrivateJwk;

const placeOf = (id: string): EncryptionContext => ({ purpose: 'signing_keys.private_key', tenantId: '', id });
