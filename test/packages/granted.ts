import type { Consents } from './consents.js';

const tokens = new WeakMap<Consents, string>();

/** Returns an access token that a stand-in takes, got as a code is exchanged. */
export function granted(consents: Consents): string {
  const known = tokens.get(consents);
  if (known) return known;
  const token = consents.issue();
  tokens.set(consents, token);
  return token;
}
