import type { Background, Jobs } from './background/index.js';
import type { Role } from './contract/route.js';
import type { Database } from './database/index.js';
import type { EventBus } from './events/event-bus.js';
import type { KeyStore } from './keys/index.js';
import type { Mailer } from './mail/index.js';
import type { OutboundSettings } from './outbound/checked-lookup.js';
import type { Cipher, Passwords, SigningKeys } from './secrets/index.js';

/** These settings are the operator's to decide. */
export interface Settings {
  /** The address at which browsers find the portal, such as `https://example.nl`; links in mails start with it. */
  baseUrl: URL;
  /** The tenant of a host name that names none. */
  defaultTenant: string | undefined;
  /** `iss` of access tokens. */
  issuer: string;
  /** Proxies whose `X-Forwarded-For` counts. */
  trustProxy: boolean;
  /** The roles of which a new tenant asks a second factor. */
  factorRoles: Role[];
  /** How long a code of an app works after the 30 seconds that it is shown. */
  totpGraceSeconds: number;
  /** The addresses, by package, at which a sign-in is tried instead of the vendor's own: a stand-in for tests. */
  signInUrls?: Record<string, string>;
  /** The registrations, by package, under which packages know this service. */
  packages?: Record<string, PackageApp>;
  /** How messages to webhooks leave. */
  webhooks?: OutboundSettings;
  /** How the providers of sign-ins are asked. */
  providers?: OutboundSettings;
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

/** Names what a capability keeps on the app for its own handlers, with its type. */
export class ServiceKey<T> {
  /** Only the compiler sees this. */
  declare readonly service: T;

  constructor(readonly name: string) {}
}

/** Keeps what capabilities made for their own handlers, so that this file knows no capability. */
export class Services {
  readonly #services = new Map<ServiceKey<unknown>, unknown>();

  set<T>(key: ServiceKey<T>, service: T): void {
    this.#services.set(key, service);
  }

  get<T>(key: ServiceKey<T>): T {
    if (!this.#services.has(key)) throw new Error(`The app has no ${key.name}`);
    return this.#services.get(key) as T;
  }
}

/** The shared parts that every handler may use. */
export interface App {
  database: Database;
  cipher: Cipher;
  /** The keys of the cipher, and those that sign. */
  keyStore: KeyStore;
  keys: SigningKeys;
  passwords: Passwords;
  events: EventBus;
  background: Background;
  jobs: Jobs;
  services: Services;
  mailer: Mailer;
  settings: Settings;
  now: () => Date;
}
