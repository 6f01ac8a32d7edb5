import type { Database } from './database/index.js';
import type { Jobs } from './jobs/index.js';
import type { Mailer } from './mail/index.js';
import type { Cipher, Passwords, SigningKeys } from './secrets/index.js';

/** What the operator decides. */
export interface Settings {
  /** Where browsers find the portal, such as `https://example.nl`; links in mails start with it. */
  baseUrl: URL;
  /** The tenant of a host name that names none. */
  defaultTenant: string | undefined;
  /** `iss` of access tokens. */
  issuer: string;
  /** Proxies whose `X-Forwarded-For` counts. */
  trustProxy: boolean;
  /** Where to try a package's sign-in instead of the vendor's own address, by package: a stand-in for tests. */
  signInUrls?: Record<string, string>;
}

/** What every handler may use. */
export interface App {
  database: Database;
  cipher: Cipher;
  keys: SigningKeys;
  passwords: Passwords;
  jobs: Jobs;
  mailer: Mailer;
  settings: Settings;
  now: () => Date;
}
