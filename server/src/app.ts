import type { Database } from './database/index.js';
import type { Deliveries } from './deliveries/index.js';
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
  /** How packages know this service, by package. */
  packages?: Record<string, PackageApp>;
  webhooks?: WebhookSettings;
}

/** The operator's registration with a package, and stand-ins for it, without a slash at the end. */
export interface PackageApp {
  clientId?: string;
  clientSecret?: string;
  /** Instead of the vendor's API. */
  url?: string;
  /** Instead of the vendor's sign-in. */
  signInUrl?: string;
}

/** How messages to webhooks leave. */
export interface WebhookSettings {
  /** Allows `http` to this machine: for a demonstration. */
  loopback?: boolean;
  /** Looks up the addresses of a name, in place of the system. */
  lookup?: (hostname: string) => Promise<{ address: string; family: number }[]>;
  /** Milliseconds that a receiver has to answer; 20,000. */
  timeout?: number;
}

/** What every handler may use. */
export interface App {
  database: Database;
  cipher: Cipher;
  keys: SigningKeys;
  passwords: Passwords;
  jobs: Jobs;
  deliveries: Deliveries;
  mailer: Mailer;
  settings: Settings;
  now: () => Date;
}
