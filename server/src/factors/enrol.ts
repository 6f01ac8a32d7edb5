import type { Knex } from 'knex';
import { UniqueViolationError } from 'objection';
import type { App } from '../app.js';
import type { Person } from '../accounts/person.js';
import type { Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem, Problem } from '../contract/problem.js';
import { v7 as uuid } from 'uuid';
import { hashToken, newToken } from '../secrets/index.js';
import type { Tenant } from '../tenants/tenant.js';
import { enrolTimeMs } from './challenge.js';
import { Factor, FactorEnrolment, mostFactors } from './factor.js';
import { mailFactorChange } from './mails.js';
import {
  newPasskeyChallenge,
  passkeyCreation,
  passkeyTimeMs,
  type PasskeySite,
  verifyAttestation,
} from './passkeys.js';
import { codeErrors } from './prove.js';
import { newRecoveryCodes, saveRecoveryCodes } from './recovery-codes.js';
import { toFactor } from './to-factor.js';
import { matchTotp, newTotpSecret, totpUri } from './totp.js';

type Operation = 'addFactor' | 'addChallengeFactor';

/** The place of a secret until it is that of a factor. */
const purpose = 'factor_enrolments.secret';

/**
 * Begins a factor: nothing changes until it has shown that it works.
 *
 * @param site the site of passkeys, where the page is of it
 * @throws Problem `origin-not-allowed` for a passkey on another page, `rejected-input` with as many factors as there may be
 */
export async function beginEnrolment(
  app: App,
  { tenant, person, site }: { tenant: Tenant; person: Person; site: PasskeySite | undefined },
  type: Schemas['FactorType'],
): Promise<Schemas['Enrolment']> {
  if (type === 'passkey' && !site) throw new Problem('origin-not-allowed');
  const { tenantId, id: personId } = person;
  const factors = await Factor.query(app.database.read).where({ tenantId, personId });
  if (factors.length >= mostFactors)
    throw fieldProblem(fieldError('startEnrolment', '/type', 'tooMany', { limit: mostFactors }));
  const id = uuid();
  const enrolment = newToken();
  const secret = type === 'totp' ? newTotpSecret() : undefined;
  const passkeyChallenge = type === 'passkey' ? newPasskeyChallenge() : undefined;
  const time = app.now().getTime();
  const expiresAt = new Date(time + (passkeyChallenge ? passkeyTimeMs : enrolTimeMs)).toISOString();
  await app.database.transaction(async (trx) => {
    await FactorEnrolment.query(trx)
      .delete()
      .where({ tenantId })
      .where('expiresAt', '<=', new Date(time).toISOString());
    await FactorEnrolment.query(trx).insert({
      tenantId,
      id,
      personId,
      type,
      tokenHash: hashToken(enrolment),
      secret: secret === undefined ? null : app.cipher.seal(secret, { purpose, tenantId, id }),
      passkeyChallenge: passkeyChallenge ?? null,
      expiresAt,
    });
  });
  const passkeys = factors.filter((factor) => factor.type === 'passkey');
  return {
    enrolment,
    expiresAt,
    totp:
      secret === undefined ? null : { secret, uri: totpUri(secret, { issuer: tenant.name, account: person.email }) },
    passkey:
      passkeyChallenge === undefined ? null : passkeyCreation(site!, passkeyChallenge, { tenant, person, passkeys }),
  };
}

/**
 * Adds a factor that has shown that it works, with recovery codes where it is the first.
 *
 * @param also what belongs to it in the same transaction, given how many factors there were
 * @throws Problem `enrolment-over`, or `rejected-input` where it does not work
 */
export async function completeEnrolment(
  app: App,
  { person, site, operation }: { person: Person; site: PasskeySite | undefined; operation: Operation },
  given: Schemas['FactorInput'],
  also?: (trx: Knex.Transaction, before: number) => Promise<void>,
): Promise<Schemas['NewFactor']> {
  const { tenantId, id: personId } = person;
  const { read } = app.database;
  const enrolment = await FactorEnrolment.query(read)
    .findOne({ tenantId, personId, tokenHash: hashToken(given.enrolment) })
    .where('expiresAt', '>', app.now().toISOString());
  if (!enrolment) throw new Problem('enrolment-over');
  const isPasskey = enrolment.type === 'passkey';
  // What a new passkey signs is asked once, whatever comes of it; a code can be typed again.
  if (isPasskey) await app.database.transaction((trx) => useEnrolment(trx, enrolment));
  const id = uuid();
  const shown = isPasskey
    ? await showPasskey(site, enrolment, given)
    : showCode(app, { enrolment, id, operation }, given);
  if (!shown) throw fieldProblem(passkeyWrong(operation));
  const isFirst = (await Factor.query(read).where({ tenantId, personId }).resultSize()) === 0;
  const codes = isFirst ? await newRecoveryCodes(app) : [];
  const name = given.name?.trim() ?? defaultNames[enrolment.type][person.language];
  try {
    const factor = await app.database.transaction(async (trx) => {
      if (!isPasskey) await useEnrolment(trx, enrolment);
      const before = await Factor.query(trx).where({ tenantId, personId }).resultSize();
      await also?.(trx, before);
      // Another was added meanwhile, and its codes count.
      if (isFirst && before > 0) throw new Problem('enrolment-over');
      const added = await Factor.query(trx).insertAndFetch({
        ...shown,
        tenantId,
        id,
        personId,
        type: enrolment.type,
        name,
        createdAt: app.now().toISOString(),
      });
      if (isFirst) await saveRecoveryCodes(app, trx, { tenantId, personId }, codes);
      await mailFactorChange(app, trx, person, { kind: 'added', type: added.type, name });
      return added;
    });
    return { factor: toFactor(factor), recoveryCodes: isFirst ? codes.map(({ code }) => code) : null };
  } catch (error) {
    if (!(error instanceof UniqueViolationError)) throw error;
    // The passkey is there already, here or with somebody else.
    throw fieldProblem(passkeyWrong(operation));
  }
}

const defaultNames = {
  totp: { nl: 'Authenticator-app', en: 'Authenticator app' },
  passkey: { nl: 'Passkey', en: 'Passkey' },
};

const passkeyWrong = (operation: Operation) => fieldError(operation, '/passkey', 'passkeyWrong');

async function useEnrolment(trx: Knex.Transaction, { tenantId, id }: FactorEnrolment): Promise<void> {
  if ((await FactorEnrolment.query(trx).delete().where({ tenantId, id })) !== 1) throw new Problem('enrolment-over');
}

async function showPasskey(
  site: PasskeySite | undefined,
  { passkeyChallenge }: FactorEnrolment,
  given: Schemas['FactorInput'],
) {
  return site && given.passkey ? verifyAttestation(site, passkeyChallenge!, given.passkey) : undefined;
}

/** The code that shows that the app works has been used by that. @throws Problem `rejected-input` */
function showCode(
  { cipher, now, settings }: App,
  { enrolment, id, operation }: { enrolment: FactorEnrolment; id: string; operation: Operation },
  { code }: Schemas['FactorInput'],
) {
  const { tenantId } = enrolment;
  const secret = cipher.open(enrolment.secret!, { purpose, tenantId, id: enrolment.id });
  const match = code === undefined ? undefined : matchTotp(secret, code, now(), settings.totpGraceSeconds);
  if (match?.verdict !== 'right')
    throw fieldProblem(fieldError(operation, '/code', codeErrors[match?.verdict ?? 'wrong']));
  return { secret: cipher.seal(secret, { purpose: 'factors.secret', tenantId, id }), lastStep: match.step };
}
