import { createHmac } from 'node:crypto';
import type { ParsedMail } from 'mailparser';
import { type Answer, send } from '../harness/service.js';
import { type Bureau, password } from '../accounts/bureau.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Works out the code of an app, as RFC 6238 says: SHA-1 over the number of the 30 seconds, truncated to six digits. */
export function codeOf(secret: string, time: Date): string {
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(time.getTime() / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const at = hash.at(-1)! & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** A person with an authenticator app. */
export interface AppOwner {
  email: string;
  secret: string;
  factorId: string;
  recoveryCodes: string[];
  /** The access token of the session in which the app was added. */
  token: string;
}

/** Adds an app to a person who has none, and goes on to where its code can sign in. */
export async function addApp(bureau: Bureau, email: string): Promise<AppOwner> {
  const { accessToken: token } = await bureau.signIn(email);
  return { email, ...(await addAppIn(bureau, token)) };
}

/** Adds an app in a session that is there. */
export async function addAppIn(bureau: Bureau, token: string): Promise<Omit<AppOwner, 'email'>> {
  const begun = await bureau.call('POST', '/persons/current/enrolments', { token, body: { type: 'totp' } });
  const { enrolment, totp } = begun.body;
  const code = codeOf(totp.secret, bureau.now());
  const added = await bureau.call('POST', '/persons/current/factors', { token, body: { enrolment, code } });
  if (added.status !== 201) throw new Error(added.text);
  bureau.pass(30);
  return { secret: totp.secret, factorId: added.body.factor.id, recoveryCodes: added.body.recoveryCodes, token };
}

type Headers = Record<string, string>;

/** Gives the password, and returns the answer: a challenge (200) or a session (201). */
export const begin = (bureau: Bureau, email: string, headers: Headers = {}, given = password): Promise<Answer> =>
  bureau.call('POST', '/sessions', { body: { email, password: given }, headers });

/** Answers a challenge. */
export const answer = (bureau: Bureau, body: object, headers: Headers = {}): Promise<Answer> =>
  bureau.call('POST', '/challenge-answers', { body, headers });

/** Gives the password and a code of the app. */
export async function signInWithCode(
  bureau: Bureau,
  { email, secret }: Pick<AppOwner, 'email' | 'secret'>,
  headers: Headers = {},
): Promise<Answer> {
  const { body } = await begin(bureau, email, headers);
  return answer(bureau, { challenge: body.challenge, code: codeOf(secret, bureau.now()) }, headers);
}

/** Waits for the mail to somebody whose subject is like this; those before it are passed over. */
export async function mailAbout({ mailbox }: Bureau, to: string, subject: RegExp): Promise<ParsedMail> {
  for (;;) {
    const mail = await mailbox.waitForMail(to);
    if (subject.test(mail.subject ?? '')) return mail;
  }
}

/** Returns the last part of the type of a problem. */
export const problemOf = ({ body }: Answer): string => String(body?.type).replace('urn:loonpoort:problem:', '');

/** Sets of which roles the bureau asks a second factor. */
export async function askOf(bureau: Bureau, ...factorRoles: string[]): Promise<void> {
  const { accessToken: token } = await bureau.signIn('beheer@oamkb.nl');
  const { headers } = await bureau.call('GET', '/tenant-settings/current', { token });
  const changed = await bureau.call('PATCH', '/tenant-settings/current', {
    token,
    body: { factorRoles },
    headers: { 'if-match': headers.get('etag')! },
  });
  if (changed.status !== 200) throw new Error(changed.text);
}

/**
 * Signs in for the first time as somebody of whom a second factor is asked: adds an app on the way. The code is of the real
 * time: the service is one with `TOTP_GRACE_SECONDS`, so that none expires on the way to it.
 */
export async function enrolAndSignIn(
  service: { url: string },
  credentials: { email: string; password: string; tenant?: string },
): Promise<{ begun: Answer; opened: Answer }> {
  const begun = await send(service, 'POST', '/sessions', { body: credentials });
  const { challenge } = begun.body;
  const started = await send(service, 'POST', '/challenge-enrolments', { body: { challenge, type: 'totp' } });
  const { enrolment, totp } = started.body;
  const code = codeOf(totp.secret, new Date());
  await send(service, 'POST', '/challenge-factors', { body: { challenge, enrolment, code } });
  return { begun, opened: await send(service, 'POST', '/challenge-answers', { body: { challenge } }) };
}
