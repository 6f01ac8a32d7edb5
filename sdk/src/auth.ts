import { AuthenticationError } from './errors.js';

/** Gives each call its bearer token. */
export interface Auth {
  /** Resolves to the token to send; undefined while nobody is signed in. */
  token(): Promise<string | undefined>;
  /** Resolves to a token to send once more after the server refused one with `error`; undefined where there is none. */
  refresh(refused: string, error: AuthenticationError): Promise<string | undefined>;
}

/** Uses a token that the caller manages, on a server. A function is asked again when its token is refused. */
export function tokenAuth(source: string | (() => string | Promise<string>)): Auth {
  const token = async (): Promise<string> => (typeof source === 'string' ? source : source());
  return {
    token,
    refresh: async (refused) => {
      const next = await token();
      return next === refused ? undefined : next;
    },
  };
}

/** Makes an `Auth` whose module is loaded at the first call. */
export function lazyAuth(load: () => Promise<Auth>): Auth {
  let loaded: Promise<Auth> | undefined;
  const auth = (): Promise<Auth> => (loaded ??= load());
  return {
    token: async () => (await auth()).token(),
    refresh: async (refused, error) => (await auth()).refresh(refused, error),
  };
}

/** Calls `send` with a token, and once more with a refreshed one where the server refuses the first. */
export async function withToken<T>(auth: Auth, send: (token?: string) => Promise<T>): Promise<T> {
  const token = await auth.token();
  try {
    return await send(token);
  } catch (error) {
    if (token === undefined || !(error instanceof AuthenticationError)) throw error;
    const refreshed = await auth.refresh(token, error);
    if (refreshed === undefined) throw error;
    return send(refreshed);
  }
}
