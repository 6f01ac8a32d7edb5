import { Problem } from '../contract/problem.js';
import { isOfTenant } from './issuer.js';
import type { SignInProvider } from './sign-in-provider.js';

/** The claims of an ID token, or of the user info that belongs to it. */
export type Claims = Record<string, unknown>;

/**
 * Holds a token of Microsoft to the one tenant of its issuer. `tid` is that of the tenant that the person signs in to
 * (https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference).
 *
 * @throws Problem `provider-other-tenant`
 */
export function assertTenant({ issuer, name }: SignInProvider, { tid }: Claims): void {
  if (tid !== undefined && !isOfTenant(issuer, tid)) throw new Problem('provider-other-tenant', { values: { name } });
}

/**
 * Returns the address that a provider says belongs to the person, in small letters; undefined where it does not say so.
 * It is believed once, to find whose account it is; afterwards the subject tells.
 *
 * Microsoft gives no `email_verified`, and its `email` is whatever somebody wrote: whoever links by it lets strangers in
 * ("nOAuth", https://learn.microsoft.com/entra/identity-platform/migrate-off-email-claim-authorization). `xms_edov` says
 * that the tenant has shown to own the domain (https://learn.microsoft.com/entra/identity-platform/optional-claims-reference);
 * it comes as a boolean, as 1, or as text. Its tokens are known by `tid`.
 */
export function verifiedEmail({
  tid,
  email,
  email_verified: verified,
  xms_edov: ownsDomain,
}: Claims): string | undefined {
  if (typeof email !== 'string') return undefined;
  const believed = tid === undefined ? verified === true : [true, 1, '1', 'true'].includes(ownsDomain as never);
  return believed ? email.toLowerCase() : undefined;
}

/** So many seconds the clocks of a provider and of this service may differ. */
export const clockToleranceSeconds = 30;

/**
 * Returns when the person showed the provider who it is (`auth_time`: OpenID Connect Core, section 2), and never a time to
 * come. It is long ago of a provider that does not say: a session there, of whatever age, may have answered by itself.
 */
export function signedInAt({ auth_time: time }: Claims, now: Date): Date {
  return new Date(typeof time === 'number' ? Math.min(time * 1000, now.getTime()) : 0);
}

/**
 * Holds a provider to what was asked with `prompt=login` and `max_age=0`: that the person signs in anew. It may not have
 * heard of it, or somebody may have taken it out of the address, so `auth_time` tells (OpenID Connect Core, sections 3.1.2.1
 * and 3.1.3.7, item 13).
 *
 * @throws Problem `provider-not-anew`
 */
export function assertSignedInAnew(provider: SignInProvider, signedIn: Date, since: string): void {
  if (signedIn.getTime() < Date.parse(since) - clockToleranceSeconds * 1000)
    throw new Problem('provider-not-anew', { values: { name: provider.name } });
}

/**
 * The authentication context that a tenant of Microsoft gives a policy that asks a second factor
 * (https://learn.microsoft.com/entra/identity-platform/developer-guide-conditional-access-authentication-context).
 */
export const entraContext = 'c1';

/** `phr` and `phrh` are phishing-resistant sign-ins (OpenID Connect Extended Authentication Profile ACR Values). */
const strongContexts = ['phr', 'phrh', 'http://schemas.openid.net/pape/policies/2007/06/multi-factor'];

/**
 * Returns whether a provider says that it asked a second factor: `amr` with `mfa` (RFC 8176 section 2), a strong `acr`, or of
 * Microsoft, whose tokens (v2.0) have neither, the authentication context. One that says nothing asked none (ASVS 5.0, 6.8.4).
 */
export function saysFactor({ amr, acr, acrs, tid }: Claims): boolean {
  if (Array.isArray(amr) && amr.includes('mfa')) return true;
  if (tid !== undefined) return Array.isArray(acrs) ? acrs.includes(entraContext) : acrs === entraContext;
  return strongContexts.includes(acr as string);
}
