import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Settings } from '../app.js';
import type { Schemas } from '../contract/handler.js';
import type { Person } from '../accounts/person.js';
import { portalAddress } from '../tenants/portal-address.js';
import type { Tenant } from '../tenants/tenant.js';
import type { Factor } from './factor.js';

/** Which pages a tenant's passkeys are for (https://www.w3.org/TR/webauthn-3/#relying-party-identifier). */
export interface PasskeySite {
  /** The host name of the tenant's portal: its passkeys are offered nowhere else. */
  id: string;
  /** The one origin whose pages may ask for them. */
  origin: string;
}

/** A ceremony is waited for this long (https://www.w3.org/TR/webauthn-3/#sctn-timeout-recommended-range). */
export const passkeyTimeMs = 5 * 60 * 1000;

/** Ed25519, ES256 and RS256, which the specification recommends in this order (section 5.4). */
const algorithms = [-8, -7, -257];

/**
 * Returns the site of a tenant's passkeys, where the page that asks is of it: no page of another origin takes part in a
 * ceremony, framed or not. An address that is a number cannot have passkeys.
 */
export function passkeySite(settings: Settings, tenant: Tenant, page: string | undefined): PasskeySite | undefined {
  const { hostname: id, origin } = new URL(portalAddress(settings, tenant, '/'));
  return page === origin && isIP(id.replace(/[[\]]/g, '')) === 0 ? { id, origin } : undefined;
}

/** Makes 32 random bytes that a passkey signs, so that nothing that it signed before is taken. */
export const newPasskeyChallenge = (): string => randomBytes(32).toString('base64url');

/** Returns what a browser asks passkeys. @param passkeys those that may answer; none for any of the site */
export const passkeyRequest = (
  site: PasskeySite,
  challenge: string,
  passkeys: readonly Factor[],
): Schemas['PasskeyRequest'] => ({
  challenge,
  rpId: site.id,
  timeout: passkeyTimeMs,
  allowCredentials: passkeys.map(toDescriptor),
  userVerification: 'required',
});

/** Returns what a browser asks a new passkey. @param passkeys those that the person has */
export const passkeyCreation = (
  site: PasskeySite,
  challenge: string,
  { tenant, person, passkeys }: { tenant: Tenant; person: Person; passkeys: readonly Factor[] },
): Schemas['PasskeyCreation'] => ({
  rp: { id: site.id, name: tenant.name },
  user: { id: userHandle(person.id), name: person.email, displayName: person.name },
  challenge,
  pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
  timeout: passkeyTimeMs,
  excludeCredentials: passkeys.map(toDescriptor),
  authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  attestation: 'none',
});

/** Returns whose passkey it is, as the passkey keeps it: nothing that tells who that is. */
export const userHandle = (personId: string): string => Buffer.from(personId).toString('base64url');

/** Returns a new passkey that was made as was asked, on this site; nothing for any other. */
export async function verifyAttestation(
  site: PasskeySite,
  challenge: string,
  given: Schemas['PasskeyAttestation'],
): Promise<Pick<Factor, 'credentialId' | 'publicKey' | 'counter' | 'transports'> | undefined> {
  if (isFramed(given.response.clientDataJSON)) return undefined;
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: given as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!verified) return undefined;
    const { id, publicKey, counter } = registrationInfo.credential;
    // What the passkey says itself counts, not what was sent beside it.
    if (id !== given.id || Buffer.from(id, 'base64url').length > 1023) return undefined;
    return {
      credentialId: id,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports: given.response.transports ?? [],
    };
  } catch {
    return undefined;
  }
}

/** Returns how often a passkey has signed, by a signature that is right; nothing for any other. */
export async function verifyAssertion(
  site: PasskeySite,
  challenge: string,
  factor: Factor,
  given: Schemas['PasskeyAssertion'],
): Promise<number | undefined> {
  if (isFramed(given.response.clientDataJSON)) return undefined;
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: given as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      // The count is compared where it is saved, as one that goes back is told of.
      credential: { id: factor.credentialId!, publicKey: Buffer.from(factor.publicKey!, 'base64url'), counter: 0 },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}

/** Returns whether a ceremony was in a frame of another site's page, or cannot be read. */
function isFramed(clientDataJSON: string): boolean {
  try {
    const { crossOrigin, topOrigin } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString()) as {
      crossOrigin?: unknown;
      topOrigin?: unknown;
    };
    return (crossOrigin !== undefined && crossOrigin !== false) || topOrigin !== undefined;
  } catch {
    return true;
  }
}

const toDescriptor = ({ credentialId, transports }: Factor): Schemas['PasskeyDescriptor'] => ({
  id: credentialId!,
  type: 'public-key',
  transports: transports ?? [],
});
