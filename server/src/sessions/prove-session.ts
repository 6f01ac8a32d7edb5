import type { App } from '../app.js';
import { Person } from '../accounts/person.js';
import { attempt, type AttemptKey, creditAttempts } from '../accounts/throttling/attempts.js';
import type { Call, Handler, PersonCaller } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem, Problem } from '../contract/problem.js';
import { findChallenge } from '../factors/challenge.js';
import { Factor } from '../factors/factor.js';
import { codeErrors } from '../factors/prove.js';
import { judgeAnswer } from '../factors/verify-answer.js';
import { passwordNotAccepted } from '../providers/assert-own-way-in.js';
import { Tenant } from '../tenants/tenant.js';
import { findProviderInstead, isPasswordAsked } from './is-password-asked.js';
import { recordProof } from './proof.js';

const operation = 'proveSession';
type ProofCall = Pick<Call<typeof operation>, 'body' | 'origin'> & { actor: PersonCaller };

/**
 * Asks what signing in asks (ASVS 5.0, 7.5.1; NIST SP 800-63B-4 section 2.2.3: at the session's level): a second factor is
 * no way around the password, nor the other way round. A passkey alone is both. Wrong answers count at the session, as
 * those of `changePassword` do: nobody else is held up by them.
 */
export const proveSession: Handler<typeof operation> = async (call, app) => {
  const { tenantId, personId, sessionId } = call.actor;
  const { read } = app.database;
  const person = await Person.query(read).findById([tenantId, personId]).throwIfNotFound();
  const hasFactor = (await Factor.query(read).findOne({ tenantId, personId })) !== undefined;
  const attemptKey = { tenantId, account: person.email, own: `session ${sessionId}` };
  const instead = call.body.password !== undefined && (await findProviderInstead(read, person, call.actor));
  if (instead) throw passwordNotAccepted(instead);
  const hasPassword = await isPasswordAsked(read, person, call.actor);
  // There is nothing to ask of who came in through another provider: signing in again is the proof.
  if (!hasPassword && !hasFactor) throw new Problem('no-proof');
  if (hasPassword && !call.body.passkey) await assertPassword(app, person, call, attemptKey);
  if (hasFactor || call.body.passkey) await assertFactor(app, person, call, attemptKey);
  await app.database.transaction(async (trx) => {
    await creditAttempts(app, trx, attemptKey);
    await recordProof(app, trx, call.actor);
  });
};

async function assertPassword(app: App, { passwordHash }: Person, { body }: ProofCall, key: AttemptKey): Promise<void> {
  const { password } = body;
  if (password === undefined) throw fieldProblem(fieldError(operation, '/password', 'required'));
  if (await attempt(app, key, () => app.passwords.verify(passwordHash, password))) return;
  throw fieldProblem(fieldError(operation, '/password', 'passwordWrong'));
}

/** @throws Problem `challenge-over` for a challenge of somebody else, or that opens a session */
async function assertFactor(app: App, person: Person, { body, origin }: ProofCall, key: AttemptKey): Promise<void> {
  const { challenge: token, code, recoveryCode, passkey } = body;
  if (token === undefined) throw fieldProblem(fieldError(operation, '/challenge', 'required'));
  if (code === undefined && recoveryCode === undefined && passkey === undefined)
    throw fieldProblem(fieldError(operation, '/code', 'required'));
  const challenge = await findChallenge(app, app.database.read, token, ['prove']);
  if (challenge.tenantId !== person.tenantId || challenge.personId !== person.id) throw new Problem('challenge-over');
  const tenant = await Tenant.query(app.database.read).findById(person.tenantId).throwIfNotFound();
  const answer = { code, recoveryCode, passkey };
  const verdict = await judgeAnswer(app, { tenant, challenge, person }, { body: answer, origin }, key);
  if (verdict === 'right') return;
  if (passkey) throw fieldProblem(fieldError(operation, '/passkey', 'passkeyWrong'));
  throw fieldProblem(fieldError(operation, code === undefined ? '/recoveryCode' : '/code', codeErrors[verdict]));
}
