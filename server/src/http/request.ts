import type { Request } from '@hapi/hapi';
import { isLoopbackHost } from '../contract/formats.js';
import type { Call, OperatorCaller, PersonCaller, Software } from '../contract/handler.js';
import type { Language } from '../contract/text.js';

export const refreshCookie = '__Host-loonpoort-refresh';
export const deviceCookie = '__Host-loonpoort-device';
export const authorizationCookie = '__Host-loonpoort-authorization';
export const browserCookie = '__Host-loonpoort-browser';
/** As long as browsers keep a cookie at most (RFC 6265bis section 5.5). */
export const deviceTimeMs = 400 * 24 * 3600 * 1000;

declare module '@hapi/hapi' {
  interface RequestApplicationState {
    /** Names the request in the log and in problems. */
    id: string;
    /** Of what is exported of the request, where that is: see `telemetry/`. */
    traceId?: string;
  }
  interface RouteOptionsApp {
    /** Errors are those of RFC 6749 section 5.2 in place of problems. */
    tokenErrors?: boolean;
    /** The statuses that the contract has, where answers are held against it. */
    documented?: number[];
  }
  interface AuthCredentials {
    caller?: PersonCaller | Software;
    operator?: OperatorCaller;
  }
}

/** Returns the first of our languages that the caller accepts; Dutch otherwise. */
export function languageOf(request: Pick<Request, 'headers'>): Language {
  for (const part of String(request.headers['accept-language'] ?? '')
    .slice(0, 200)
    .split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (tag === 'nl' || tag === 'en') return tag;
  }
  return 'nl';
}

/** Returns the row version in `If-Match: "3"`; anything else cannot be the version of a row, and so is stale. */
export function versionOf(header: unknown): number | undefined {
  if (header === undefined) return undefined;
  const version = /^"(\d{1,15})"$/.exec(String(header))?.[1];
  return version === undefined ? -1 : Number(version);
}

/** Returns the token in a cookie; none of two, because nobody can tell which one was meant. */
export function cookieOf(request: Request, name: string): string | undefined {
  const token: unknown = request.state[name];
  return typeof token === 'string' ? token : undefined;
}

/** Returns the user name and password of HTTP Basic (RFC 7617), where the request has them. */
export function basicOf(request: Request): Call['basic'] {
  const encoded = /^basic ([a-z0-9+/]+=*)$/i.exec(String(request.headers.authorization ?? ''))?.[1];
  const [, user, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? [];
  return user === undefined || password === undefined ? undefined : { user, password };
}

export function originOf(request: Request, baseUrl: URL, trustProxy: boolean): Call['origin'] {
  const page = request.headers.origin as string | undefined;
  const forwarded = trustProxy
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return {
    page,
    own: page !== undefined && isOwnOrigin(page, baseUrl),
    host: request.info.host,
    address: forwarded || request.info.remoteAddress,
    userAgent: String(request.headers['user-agent'] ?? '')
      .replace(/[^\x20-\x7e]/g, '')
      .slice(0, 300),
  };
}

/** Returns whether a page is served by this service: from its address, or a tenant's subdomain of it. */
export function isOwnOrigin(page: string, baseUrl: URL): boolean {
  if (!URL.canParse(page)) return false;
  const { protocol, hostname, port } = new URL(page);
  const same = hostname === baseUrl.hostname || hostname.endsWith(`.${baseUrl.hostname}`);
  const loopback = isLoopbackHost(hostname) && isLoopbackHost(baseUrl.hostname);
  return protocol === baseUrl.protocol && port === baseUrl.port && (same || loopback);
}
