import type { KeyStore } from './key-store.js';
import { insertSigningKey, signingKeysSql, type SigningKeyRow } from './signing-key-rows.js';
import { signingLeadMs, verifiesUntil } from './signing-schedule.js';

export interface SigningKeyRotation {
  id: string;
  /** ISO timestamps: when it begins to sign, and until when the one before checks tokens. */
  signsFrom: string;
  formerUntil: string;
  /** A rotation was under way already: its key was published before, and no other was made. */
  isResumed: boolean;
}

/** Makes a key that signs tokens once everybody knows it. One insert is all: the rest follows from its times. */
export async function rotateSigningKey(store: KeyStore): Promise<SigningKeyRotation> {
  const now = store.now();
  const newest = (await store.database.rows<SigningKeyRow>(signingKeysSql)).at(-1);
  if (newest && newest.signsFrom > now.toISOString()) {
    return { ...newest, formerUntil: verifiesUntil(newest), isResumed: true };
  }
  const signsFrom = new Date(now.getTime() + signingLeadMs);
  const id = await store.database.transaction((trx) => insertSigningKey(trx, store.cipher, { now, signsFrom }));
  await store.refresh();
  const key = { id, signsFrom: signsFrom.toISOString() };
  return { ...key, formerUntil: verifiesUntil(key), isResumed: false };
}
