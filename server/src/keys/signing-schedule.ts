/** An access token lives for ten minutes. */
export const accessTokenSeconds = 600;
/** The clocks of two machines may differ by so much. */
export const clockSkewSeconds = 30;
/** Who checks tokens itself may keep the list of public keys for so long. */
export const publicKeyCacheSeconds = 300;

/** A new key is published for so long before it signs: all lists from before it are out of use by then. */
export const signingLeadMs = (publicKeyCacheSeconds + 2 * clockSkewSeconds) * 1000;
/** The old one checks tokens for so long after that: all that it signed have expired by then. */
const verificationMs = (accessTokenSeconds + 2 * clockSkewSeconds) * 1000;

export interface SigningKeyTimes {
  id: string;
  /** ISO timestamp. */
  signsFrom: string;
}

/**
 * Says at which moment a signing key is done: once the tokens that it signed before its successor did have expired.
 *
 * @param successor the key that signs after it
 */
export const verifiesUntil = (successor: SigningKeyTimes): string =>
  new Date(Date.parse(successor.signsFrom) + verificationMs).toISOString();

/**
 * Sorts keys by what they do at a moment: all from this function follows from their times, so that every process comes
 * to the same, and a rotation needs nobody to go on with it.
 *
 * @param keys in the order in which they sign
 */
export function scheduleSigning<K extends SigningKeyTimes>(
  keys: readonly K[],
  now: string,
): { signing: K | undefined; published: K[]; expired: K[] } {
  const expired = keys.filter((_, index) => {
    const successor = keys[index + 1];
    return successor !== undefined && verifiesUntil(successor) <= now;
  });
  const published = keys.filter((key) => !expired.includes(key));
  // A clock that was set back finds none that signs yet.
  const signing = published.filter(({ signsFrom }) => signsFrom <= now).at(-1) ?? published[0];
  return { signing, published, expired };
}
