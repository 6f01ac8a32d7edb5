import { v7 as uuid } from 'uuid';
import type { App } from '../app.js';
import { Problem } from '../contract/problem.js';
import { hashToken } from '../secrets/index.js';
import { ProviderSignIn } from './sign-in-provider.js';

/** Both go with the code when it is exchanged, and are kept encrypted until then. */
export interface ProviderSecret {
  /** Of PKCE (RFC 7636). */
  verifier: string;
  nonce: string;
  /** Where the person must sign in at the provider anew, when that began: an ISO timestamp. */
  anewSince?: string;
}

type NewSignIn = Partial<Omit<ProviderSignIn, 'id' | 'tokenHash' | 'secret' | 'expiresAt'>> &
  Pick<ProviderSignIn, 'tenantId' | 'providerId'>;

const placeOf = ({ tenantId, id }: Pick<ProviderSignIn, 'tenantId' | 'id'>) => ({
  purpose: 'provider_sign_ins.secret',
  tenantId,
  id,
});

/** Keeps a sign-in that waits for whoever has the token; those that nobody went on with go. */
export async function keepSignIn(
  { database, cipher, now }: App,
  values: NewSignIn,
  { token, lifetimeMs, secret }: { token: string; lifetimeMs: number; secret?: ProviderSecret },
): Promise<void> {
  const row = { ...values, id: uuid() };
  const time = now().getTime();
  await database.transaction(async (trx) => {
    await ProviderSignIn.query(trx).delete().where('expiresAt', '<=', new Date(time).toISOString());
    await ProviderSignIn.query(trx).insert({
      ...row,
      tokenHash: hashToken(token),
      secret: secret ? cipher.seal(JSON.stringify(secret), placeOf(row)) : null,
      expiresAt: new Date(time + lifetimeMs).toISOString(),
    });
  });
}

/**
 * Takes a sign-in that waits: once, whatever comes of it.
 *
 * @throws Problem `provider-sign-in-over`
 */
export async function takeSignIn({ database, now }: App, token: string): Promise<ProviderSignIn> {
  const taken = await database.transaction(async (trx) => {
    const which = { tokenHash: hashToken(token) };
    const row = await ProviderSignIn.query(trx).findOne(which).where('expiresAt', '>', now().toISOString());
    await ProviderSignIn.query(trx).delete().where(which);
    return row;
  });
  if (!taken) throw new Problem('provider-sign-in-over');
  return taken;
}

/** @throws Problem `provider-sign-in-over` where it was sealed under a key that is not here */
export function openProviderSecret({ cipher }: App, signIn: ProviderSignIn): ProviderSecret {
  try {
    return JSON.parse(cipher.open(signIn.secret!, placeOf(signIn))) as ProviderSecret;
  } catch (cause) {
    throw new Problem('provider-sign-in-over', { cause });
  }
}
