import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Person } from '../accounts/person.js';
import type { Schemas } from '../contract/handler.js';
import { plusOne } from '../database/model.js';
import type { Challenge } from './challenge.js';
import { Factor, type Self } from './factor.js';
import { mailFactorChange } from './mails.js';
import { type PasskeySite, userHandle, verifyAssertion } from './passkeys.js';
import { findRecoveryCode, useRecoveryCode } from './recovery-codes.js';
import { matchTotp, type TotpMatch } from './totp.js';

/** What an answer turned out to be. A code of just before or just after shows that the app is there, and opens nothing. */
export type Verdict = TotpMatch['verdict'] | 'wrong';

/** What a form says of a code that was not right. */
export const codeErrors = { wrong: 'codeWrong', expired: 'codeExpired', early: 'codeEarly' } as const;

/** An answer that was recognised, to be used up in a transaction; it tells whether it still could be. */
export type Proof = (trx: Knex.Transaction) => Promise<Verdict>;

/** Wrong codes in a row after which an app is not accepted any more (NIST SP 800-63B-4 section 3.2.2: 100 at most). */
const mostWrongCodes = 100;

/** Looks whether a code is one that an app of the person shows about now. */
export async function proveCode(app: App, self: Self, code: string): Promise<Proof | undefined> {
  const apps = await Factor.query(app.database.read).where({ ...self, type: 'totp', blockedAt: null });
  const matches = apps.flatMap(({ tenantId, id, secret }) => {
    const opened = app.cipher.open(secret!, { purpose: 'factors.secret', tenantId, id });
    const match = matchTotp(opened, code, app.now(), app.settings.totpGraceSeconds);
    return match ? [{ factor: { tenantId, id }, match }] : [];
  });
  const found = matches.find(({ match }) => match.verdict === 'right') ?? matches[0];
  return found && ((trx) => useStep(app, trx, found.factor, found.match));
}

/**
 * A code works once, and so does any before it (RFC 6238 section 5.2): one statement decides among many at once. One that
 * came early works no more: whoever guesses would be told which code is right in a moment.
 */
async function useStep(
  { now }: App,
  trx: Knex.Transaction,
  factor: { tenantId: string; id: string },
  { step: lastStep, verdict }: TotpMatch,
): Promise<Verdict> {
  const unused = Factor.query(trx)
    .where({ ...factor, blockedAt: null })
    .where((either) => either.whereNull('lastStep').orWhere('lastStep', '<', lastStep));
  const found = {
    right: () => unused.patch({ lastStep, failures: 0, lastUsedAt: now().toISOString() }),
    early: () => unused.patch({ lastStep }),
    expired: () => unused.resultSize(),
  };
  return (await found[verdict]()) === 1 ? verdict : 'wrong';
}

/** Counts a wrong code at each app of a person. */
export async function countWrongCode(app: App, trx: Knex.Transaction, person: Person): Promise<void> {
  const apps = { tenantId: person.tenantId, personId: person.id, type: 'totp' as const, blockedAt: null };
  await Factor.query(trx)
    .patch({ failures: plusOne('failures') })
    .where(apps);
  const worn = await Factor.query(trx).where(apps).where('failures', '>=', mostWrongCodes);
  for (const factor of worn) await block(app, trx, person, factor);
}

/** Looks whether a code is a recovery code of the person that was not used. */
export async function proveRecoveryCode(app: App, person: Person, given: string): Promise<Proof | undefined> {
  const code = await findRecoveryCode(app, { tenantId: person.tenantId, personId: person.id }, given);
  if (!code) return undefined;
  return async (trx) => {
    const used = await useRecoveryCode(app, trx, code);
    if (!used) return 'wrong';
    await mailFactorChange(app, trx, person, { kind: 'recoveryCodeUsed' });
    return 'right';
  };
}

/** Finds the passkey that answers, in a tenant. */
export const findPasskey = (
  db: Knex,
  tenantId: string,
  { id: credentialId }: Schemas['PasskeyAssertion'],
): Promise<Factor | undefined> => Factor.query(db).findOne({ tenantId, credentialId, type: 'passkey' }).execute();

/**
 * Looks whether a passkey of the person has signed the challenge. One that signs in alone says whose it is, which any may
 * (https://www.w3.org/TR/webauthn-3/#sctn-verifying-assertion, step 6).
 */
export async function provePasskey(
  app: App,
  { site, challenge, person, factor }: { site: PasskeySite; challenge: Challenge; person: Person; factor: Factor },
  given: Schemas['PasskeyAssertion'],
): Promise<Proof | undefined> {
  const { passkeyChallenge, personId } = challenge;
  const handle = given.response.userHandle ?? (personId === null ? '' : undefined);
  if (handle !== undefined && handle !== userHandle(person.id)) return undefined;
  const counter = await verifyAssertion(site, passkeyChallenge!, factor, given);
  if (counter === undefined) return undefined;
  return async (trx) => {
    const { tenantId, id } = factor;
    const used = await Factor.query(trx)
      .patch({ counter, lastUsedAt: app.now().toISOString() })
      .where({ tenantId, id, blockedAt: null })
      .where((either) => {
        void either.where('counter', '<', counter);
        // Many passkeys do not count, and say 0 each time.
        if (counter === 0) void either.orWhere('counter', 0);
      });
    if (used === 1) return 'right';
    // Counted back, so there may be a copy of it (https://www.w3.org/TR/webauthn-3/#sctn-sign-counter).
    await block(app, trx, person, factor);
    return 'wrong';
  };
}

async function block(
  app: App,
  trx: Knex.Transaction,
  person: Person,
  { tenantId, id, name, type }: Factor,
): Promise<void> {
  const blocked = await Factor.query(trx)
    .patch({ blockedAt: app.now().toISOString(), version: plusOne('version') })
    .where({ tenantId, id, blockedAt: null });
  if (blocked === 1) await mailFactorChange(app, trx, person, { kind: 'blocked', type, name });
}
