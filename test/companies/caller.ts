import { type Answer, demoLogins, send, signIn, type TestService } from '../harness/service.js';

/** Calls the API as one demo login. */
export interface Caller {
  login: { id: string; role: string; firmId?: string };
  /** The access token, for what is no JSON. */
  token: string;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  patch(path: string, body: unknown, etag?: string | null): Promise<Answer>;
  put(path: string, body: unknown, etag?: string | null): Promise<Answer>;
  remove(path: string, etag?: string | null): Promise<Answer>;
}

/** @param email of a demo login @param role for a person with several */
export async function callerOf(service: TestService, email: string, role?: string): Promise<Caller> {
  const known = demoLogins.find((login) => login.email === email)!;
  const { accessToken: token, login } = await signIn(service, { ...known, role });
  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    send(service, method, path, { token, body, headers });
  const match = (etag: string | null | undefined) => (etag ? { 'if-match': etag } : undefined);
  return {
    login,
    token,
    get: (path) => call('GET', path),
    post: (path, body, headers) => call('POST', path, body, headers),
    patch: (path, body, etag) => call('PATCH', path, body, match(etag)),
    put: (path, body, etag) => call('PUT', path, body, match(etag)),
    remove: (path, etag) => call('DELETE', path, undefined, match(etag)),
  };
}

export interface Item {
  id: string;
  [name: string]: unknown;
}

/** Reads every row of a list, page by page. */
export async function every(caller: Caller, path: string, limit = 200): Promise<{ items: Item[]; totals: number[] }> {
  const items: Item[] = [];
  const totals: number[] = [];
  const page = `${path}${path.includes('?') ? '&' : '?'}limit=${limit}`;
  for (let cursor: string | null = ''; cursor !== null;) {
    const { status, text, body } = await caller.get(`${page}${cursor && `&cursor=${cursor}`}`);
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
    items.push(...(body.items as Item[]));
    totals.push(body.total as number);
    cursor = body.next as string | null;
  }
  return { items, totals };
}

export const administrator = 'beheer@oamkb.example';
export const accountant = 'accountant@maasdal.example';
export const otherAccountant = 'accountant@heuvelland.example';
export const fourRoles = 'sanne@maasdal.example';
