import { Loonpoort, type ClientOptions, type Session } from '@loonpoort/sdk';
import { problem, type Reply } from './server.js';

export const credentials = { email: 'jan@voorbeeld.nl', password: 'vier groene fietsen' };

export const login = { id: 'login-1', role: 'accountant', label: 'Kantoor Maasdal', scope: '86 bedrijven' } as const;

interface SessionParts extends Partial<Session> {
  /** The seconds that the token holds; with -1 it is due for a refresh. */
  lifeSeconds?: number;
}

/** Makes a session as the server gives it. */
export function session(accessToken: string, { lifeSeconds = 600, ...more }: SessionParts = {}): Session {
  return {
    accessToken,
    expiresAt: new Date(Date.now() + lifeSeconds * 1000).toISOString(),
    draftKey: 'Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqAkq4f0b8w0',
    tenant: { id: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', slug: 'oamkb', name: 'oamkb', language: 'nl' },
    person: { id: 'person-1', name: 'Jan Jansen', email: credentials.email, language: 'nl' },
    login,
    logins: [login],
    otherProvider: null,
    ...more,
  };
}

/** Answers by method and path; a path that is not listed does not exist. */
export function routes(table: Record<string, Reply>): Reply {
  return (response, received) => {
    const path = received.url.replace(/^\/api|\?.*/g, '');
    return (table[`${received.method} ${path}`] ?? problem(404, 'not-found'))(response, received);
  };
}

/** Lets a request through with one of these tokens, and refuses it with any other. */
export function onlyFor(tokens: string[], reply: Reply): Reply {
  return (response, received) => {
    const known = tokens.some((token) => received.headers.authorization === `Bearer ${token}`);
    return (known ? reply : problem(401, 'session-expired'))(response, received);
  };
}

export const client = (baseUrl: string, options: Partial<ClientOptions> = {}): Loonpoort =>
  new Loonpoort({ baseUrl, retryDelayMs: () => 0, ...options });

/** Makes a client as a page on the API's own origin does. */
export function ownOriginClient(baseUrl: string): Loonpoort {
  Object.defineProperty(globalThis, 'location', { value: new URL(baseUrl), configurable: true });
  try {
    return client('/api');
  } finally {
    Reflect.deleteProperty(globalThis, 'location');
  }
}
