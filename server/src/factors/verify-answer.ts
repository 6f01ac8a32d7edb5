import type { App } from '../app.js';
import { attempt, type AttemptKey } from '../accounts/throttling/attempts.js';
import { Person } from '../accounts/person.js';
import type { Call, Schemas } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem, Problem } from '../contract/problem.js';
import type { Tenant } from '../tenants/tenant.js';
import { plusOne } from '../database/model.js';
import { Challenge, useChallenge } from './challenge.js';
import { passkeySite } from './passkeys.js';
import {
  countWrongCode,
  findPasskey,
  type Proof,
  proveCode,
  provePasskey,
  proveRecoveryCode,
  type Verdict,
} from './prove.js';

interface AnswerCall {
  body: Omit<Schemas['ChallengeAnswer'], 'challenge'>;
  origin: Call['origin'];
}

interface Asked {
  tenant: Tenant;
  challenge: Challenge;
  person: Person;
}

/**
 * Finds who answers a challenge: the person that it was given to, or of a passkey alone, the person whose it is.
 *
 * @throws Problem `wrong-passkey` where that is nobody's, `challenge-over` for a person who may not sign in
 */
export async function findAnswering(app: App, challenge: Challenge, { body }: AnswerCall): Promise<Person> {
  const { tenantId } = challenge;
  const { read } = app.database;
  const personId = challenge.personId ?? (body.passkey && (await findPasskey(read, tenantId, body.passkey)))?.personId;
  if (personId === undefined) {
    await app.database.transaction((trx) => useChallenge(trx, challenge));
    throw new Problem('wrong-passkey');
  }
  const person = await Person.query(read).findOne({ tenantId, id: personId, disabledAt: null });
  if (!person) throw new Problem('challenge-over');
  return person;
}

/**
 * Holds a person to the challenge: returns once it was answered rightly, and is used up.
 *
 * @param attemptKey what wrong answers count under, beside wrong passwords
 * @throws Problem `wrong-code`, `code-expired`, `code-early`, `wrong-passkey`, `challenge-over`, `too-many-attempts`,
 * `password-worn-out` or, where there is no answer and no factor was added for it, `rejected-input`
 */
export async function verifyAnswer(app: App, asked: Asked, call: AnswerCall, attemptKey: AttemptKey): Promise<void> {
  const { challenge } = asked;
  const { code, recoveryCode, passkey } = call.body;
  if (code === undefined && recoveryCode === undefined && passkey === undefined) {
    if (challenge.enrolledAt === null) throw fieldProblem(fieldError('answerChallenge', '/code', 'required'));
    return app.database.transaction((trx) => useChallenge(trx, challenge));
  }
  const verdict = await judgeAnswer(app, asked, call, attemptKey);
  if (verdict === 'wrong') throw new Problem(passkey ? 'wrong-passkey' : 'wrong-code');
  if (verdict !== 'right') throw new Problem(`code-${verdict}`);
}

/**
 * Looks whether an answer is right; a challenge that was answered rightly is used up, and only wrong answers count.
 *
 * @throws Problem `challenge-over`, `too-many-attempts` or `password-worn-out`
 */
export async function judgeAnswer(app: App, asked: Asked, call: AnswerCall, attemptKey: AttemptKey): Promise<Verdict> {
  // Nobody guesses a signature: a passkey is the way in while somebody keeps guessing at the account.
  if (call.body.passkey) return tryAnswer(app, asked, call);
  let verdict: Verdict = 'wrong';
  await attempt(app, attemptKey, async () => {
    verdict = await tryAnswer(app, asked, call);
    return verdict !== 'wrong';
  });
  return verdict;
}

async function tryAnswer(app: App, asked: Asked, call: AnswerCall): Promise<Verdict> {
  const { challenge, person } = asked;
  const { tenantId, id } = challenge;
  const { code, passkey } = call.body;
  if (passkey) await takePasskeyChallenge(app, challenge);
  const proof = await prove(app, asked, call);
  return app.database.transaction(async (trx) => {
    // Of answers that come together, those after the right one find no challenge, and are not wrong.
    const open = await Challenge.query(trx).findById([tenantId, id]);
    if (!open) throw new Problem('challenge-over');
    const verdict = proof ? await proof(trx) : 'wrong';
    if (verdict === 'right') await useChallenge(trx, challenge);
    if (verdict !== 'wrong') return verdict;
    await Challenge.query(trx)
      .patch({ failures: plusOne('failures') })
      .where({ tenantId, id });
    if (code !== undefined) await countWrongCode(app, trx, person);
    return verdict;
  });
}

/** What passkeys sign is asked once, whatever comes of it. @throws Problem `challenge-over` */
async function takePasskeyChallenge({ database }: App, { tenantId, id }: Challenge): Promise<void> {
  const taken = await database.transaction((trx) =>
    Challenge.query(trx).patch({ passkeyChallenge: null }).where({ tenantId, id }).whereNotNull('passkeyChallenge'),
  );
  if (taken !== 1) throw new Problem('challenge-over');
}

async function prove(app: App, asked: Asked, { body, origin }: AnswerCall): Promise<Proof | undefined> {
  const { tenant, challenge, person } = asked;
  const { code, recoveryCode, passkey } = body;
  if (code !== undefined) return proveCode(app, { tenantId: tenant.id, personId: person.id }, code);
  if (recoveryCode !== undefined) return proveRecoveryCode(app, person, recoveryCode);
  const site = passkeySite(app.settings, tenant, origin.page);
  const factor = passkey && (await findPasskey(app.database.read, tenant.id, passkey));
  if (!passkey || !site || factor?.personId !== person.id) return undefined;
  return provePasskey(app, { site, challenge, person, factor }, passkey);
}
