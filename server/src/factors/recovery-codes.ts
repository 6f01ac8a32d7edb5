import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { App } from '../app.js';
import { RecoveryCode, type Self } from './factor.js';

/** Letters and digits that nobody takes for another (https://www.crockford.com/base32.html). */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 16;
const count = 10;

/** A code as it is shown, with the hash that is kept. */
export interface NewRecoveryCode {
  code: string;
  codeHash: string;
}

/** Makes ten codes of 80 random bits each (NIST SP 800-63B-4 section 3.1.2: 64 at least, hashed as passwords are). */
export function newRecoveryCodes({ passwords }: App): Promise<NewRecoveryCode[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      // 256 is a multiple of 32, so each letter is as likely as any other.
      const text = [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join('');
      return { code: text.replace(/.{4}(?=.)/g, '$&-'), codeHash: await passwords.hash(text) };
    }),
  );
}

/** Saves codes in place of those that a person has. */
export async function saveRecoveryCodes(
  { now }: App,
  trx: Knex.Transaction,
  self: Self,
  codes: NewRecoveryCode[],
): Promise<void> {
  const createdAt = now().toISOString();
  await RecoveryCode.query(trx).delete().where(self);
  for (const { codeHash } of codes) await RecoveryCode.query(trx).insert({ ...self, codeHash, createdAt });
}

/** Finds the code of a person that was given, unless it was used. */
export async function findRecoveryCode(
  { database, passwords }: App,
  self: Self,
  given: string,
): Promise<RecoveryCode | undefined> {
  const text = given.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  for (const code of await RecoveryCode.query(database.read).where(self).whereNull('usedAt')) {
    if (await passwords.verify(code.codeHash, text)) return code;
  }
  return undefined;
}

/** Uses a code up. @returns whether it was there to be used */
export async function useRecoveryCode(
  { now }: App,
  trx: Knex.Transaction,
  { tenantId, personId, codeHash }: RecoveryCode,
): Promise<boolean> {
  const used = await RecoveryCode.query(trx)
    .patch({ usedAt: now().toISOString() })
    .where({ tenantId, personId, codeHash })
    .whereNull('usedAt');
  return used === 1;
}
