import type { ExecutionContext } from 'ava';
import { type Bureau, openBureau } from '../accounts/bureau.js';
import type { Answer } from '../harness/service.js';
import { clientId, clientSecret, startProvider, type TestProvider, visit } from './provider.js';

export interface World {
  bureau: Bureau;
  provider: TestProvider;
  /** The provider as the service knows it. */
  id: string;
}

type Headers = Record<string, string>;

/** Has a firm, or the bureau itself where none is named, use a provider. */
export async function use(
  bureau: Bureau,
  provider: TestProvider,
  values: { firmId?: string; domains?: string[]; acceptsFactor?: boolean } = {},
): Promise<string> {
  const created = await bureau.ask('POST', '/sign-in-providers', {
    body: { name: 'Microsoft', issuer: provider.issuer, clientId, clientSecret, domains: ['maasdal.nl'], ...values },
    headers: { 'idempotency-key': `provider ${provider.issuer}` },
  });
  if (created.status !== 201) throw new Error(created.text);
  provider.register(created.body.redirectUrl);
  return created.body.id;
}

/** A bureau of which one firm uses a provider for maasdal.nl, where Anna works, with a password too. */
export async function openWorld(
  t: ExecutionContext,
  options: Parameters<typeof startProvider>[1] = {},
): Promise<World> {
  const bureau = await openBureau(t, { providers: { loopback: true } });
  const provider = await startProvider(t, options);
  provider.account = { sub: 'anna', claims: { email: 'anna@maasdal.nl', email_verified: true } };
  const firmId = bureau.ids.maasdal;
  const id = await use(bureau, provider, { firmId });
  await bureau.person('anna@maasdal.nl', [{ role: 'accountant', firmId }]);
  return { bureau, provider, id };
}

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesOf = ({ headers }: Answer): string =>
  headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');

export interface Begun {
  /** The provider's address. */
  url: string;
  /** The browser's cookie. */
  cookie: string;
}

/** Begins in the portal. */
export async function begin(
  bureau: Bureau,
  email = 'anna@maasdal.nl',
  headers: Headers = {},
  values: { anew?: boolean } = {},
): Promise<Begun> {
  const started = await bureau.call('POST', '/provider-sign-ins', {
    body: { email, ...values },
    headers: { origin: bureau.service.url, ...headers },
  });
  if (started.status !== 201) throw new Error(started.text);
  return { url: started.body.url, cookie: cookiesOf(started) };
}

/** What the provider sent the browser back to the portal with. */
export async function comeBack(
  bureau: Bureau,
  url: string,
  jar?: Map<string, string>,
): Promise<Record<string, string>> {
  const back = await visit(url, `${bureau.service.url}/loon-sign-in/`, jar);
  return { providerId: back.pathname.split('/').at(-1)!, ...Object.fromEntries(back.searchParams) };
}

/** Brings it to the service, without what it does not take. */
export function complete(bureau: Bureau, sent: Record<string, string>, cookie: string): Promise<Answer> {
  const { providerId, state, code, iss, error } = sent;
  return bureau.call('POST', '/provider-sign-in-completions', {
    body: { providerId, state, code, iss, error },
    headers: { origin: bureau.service.url, cookie },
  });
}

/** All of it in one browser. */
export async function signInWith(bureau: Bureau, email?: string): Promise<Answer> {
  const { url, cookie } = await begin(bureau, email);
  return complete(bureau, await comeBack(bureau, url), cookie);
}
