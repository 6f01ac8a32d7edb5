import { Secret, TOTP } from 'otpauth';
import { sameSecret } from '../secrets/index.js';

/** Seconds that a code is shown, and its length, as all authenticator apps have them (RFC 6238 section 5.2). */
const period = 30;
const digits = 6;

/** Returns 160 random bits in base32 (RFC 4226 section 4: 160 are recommended). */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** Returns what a QR code holds (https://github.com/google/google-authenticator/wiki/Key-Uri-Format). */
export function totpUri(secret: string, { issuer, account }: { issuer: string; account: string }): string {
  // A colon stands between the two, so neither has one.
  const [name, label] = [issuer, account].map((text) => text.replaceAll(':', ' '));
  return new TOTP({ issuer: name, label, secret, period, digits }).toString();
}

/** Which 30 seconds, counted from 1970, a code is of, and whether it works in the present ones. */
export interface TotpMatch {
  step: number;
  verdict: 'right' | 'expired' | 'early';
}

/**
 * Finds the 30 seconds that a code is of: the present ones, those just before, as who types is slow, or those just after,
 * as clocks differ (RFC 6238 section 5.2 recommends one step at most).
 *
 * @param graceSeconds how long a code works after its own 30 seconds
 * @returns nothing for a code of any other time
 */
export function matchTotp(secret: string, code: string, now: Date, graceSeconds: number): TotpMatch | undefined {
  const totp = new TOTP({ secret, period, digits });
  const given = code.replace(/\s/g, '');
  const seconds = now.getTime() / 1000;
  const present = Math.floor(seconds / period);
  const matches: TotpMatch[] = [
    { step: present, verdict: 'right' },
    { step: present - 1, verdict: seconds - present * period < graceSeconds ? 'right' : 'expired' },
    { step: present + 1, verdict: 'early' },
  ];
  return matches.find(({ step }) => sameSecret(totp.generate({ timestamp: step * period * 1000 }), given));
}
