import { LRUCache } from 'lru-cache';
import type { SigningKeys } from '../secrets/index.js';
import type { Claims } from './claims.js';

/** A token whose signature and claims were found right. */
export interface VerifiedToken {
  claims: Claims;
  /** Names the key that signed it. */
  kid: string;
}

const keptAtMost = 10_000;

/**
 * Remembers tokens that were verified, since a signature takes longer to verify than most calls take beside it. One is good
 * until it expires, or until its key is no longer one of ours.
 */
export class VerifiedTokens {
  readonly #known = new LRUCache<string, VerifiedToken>({ max: keptAtMost });

  constructor(readonly keys: SigningKeys) {}

  get(token: string): VerifiedToken | undefined {
    const known = this.#known.get(token);
    if (!known) return undefined;
    const isGood = known.claims.exp * 1000 > Date.now() && this.keys.verification.some(({ kid }) => kid === known.kid);
    return isGood ? known : undefined;
  }

  add(token: string, verified: VerifiedToken): void {
    this.#known.set(token, verified);
  }
}
