import { hash, verify } from '@node-rs/argon2';

/** Argon2id as OWASP's password storage cheat sheet asks at least (ASVS 5.0, 11.4.2): 19 MiB, two passes. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const prefix = '$argon2id$v=19$m=19456,t=2,p=1$';

/** The hash of a password nobody has, for accounts that do not exist: they must take as long to refuse. */
const nobody = `${prefix}NkJwZqNf5ZrWcdmLgxJ3mQ$v3oPSKwvRHMDVZyBxQ2FWh5kZ9vN0rJ4H5m0Yv3d9lY`;

/** Hashes and verifies, a few at a time, so that logins leave processor time for everything else. */
export class Passwords {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(concurrency = 2) {
    this.#free = concurrency;
  }

  /** @returns a PHC string */
  hash(password: string): Promise<string> {
    return this.#limited(() => hash(password, parameters));
  }

  /**
   * @param stored a PHC string, or nothing where there is no account or no password: that takes as long, and is false
   */
  verify(stored: string | null | undefined, password: string): Promise<boolean> {
    return this.#limited(() => verify(stored ?? nobody, password));
  }

  /** Returns whether a hash was made with other parameters than new ones are; then hash again at the next login. */
  needsRehash(stored: string): boolean {
    return !stored.startsWith(prefix);
  }

  async #limited<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
