import ipaddr from 'ipaddr.js';

/**
 * So many attempts may fail before the next one has to wait (NIST SP 800-63B-4 section 3.2.2, OWASP Authentication
 * Cheat Sheet), counted
 * - `own`: at an account from what is known to be its own, such as a browser in which the person signed in before;
 * - `place`: at an account from one network;
 * - `account`: at an account from anywhere else but its own;
 * - `address`: from one network, which stands for a whole office, at any accounts.
 *
 * Whoever guesses is slowed down where they are. The person is not, neither by five guesses from elsewhere nor, in a
 * browser of their own, by any number.
 */
export const freeTries = { own: 5, place: 5, account: 20, address: 20 };

export type CountKind = keyof typeof freeTries;

/** Consecutive failures after which an account's password is refused until it is reset (NIST: at most 100). */
export const disabledAfter = 100;

/** A network starts over after an hour without failures. */
export const addressMemoryMs = 3600 * 1000;

const firstWaitMs = 30 * 1000;
const longestWaitMs = 3600 * 1000;

/** Returns the wait after the last of so many failures: none at first, then 30 s, 60 s, 2 min … 1 h. */
export function waitAfterMs(failures: number, free: number): number {
  return failures < free ? 0 : Math.min(firstWaitMs * 2 ** (failures - free), longestWaitMs);
}

/**
 * Returns what an address counts as: itself, or for IPv6 the /64 that one subscriber has (RFC 6177 gives a site at
 * least one). Text that is no address stands for itself.
 */
export function addressGroup(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':');
}
