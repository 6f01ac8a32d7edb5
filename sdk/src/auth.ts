import { AuthenticationError } from './errors.js';

/** Where the bearer token of a call comes from. */
export interface Auth {
  /** The token to send; undefined while nobody is signed in. */
  token(): Promise<string | undefined>;
  /** A token to send in place of one that the server refused; undefined where there is none. */
  renew(refused: string): Promise<string | undefined>;
}

/** A token that the caller manages, for use on a server. A function is asked again when its token is refused. */
export function tokenAuth(source: string | (() => string | Promise<string>)): Auth {
  const token = async (): Promise<string> => (typeof source === 'string' ? source : source());
  return {
    token,
    renew: async (refused) => {
      const next = await token();
      return next === refused ? undefined : next;
    },
  };
}

/** An `Auth` whose module is loaded at the first call. */
export function laterAuth(load: () => Promise<Auth>): Auth {
  let loaded: Promise<Auth> | undefined;
  const auth = (): Promise<Auth> => (loaded ??= load());
  return {
    token: async () => (await auth()).token(),
    renew: async (refused) => (await auth()).renew(refused),
  };
}

/** Calls `send` with a token, and once more with a renewed one where the server refuses the first. */
export async function withToken<T>(auth: Auth, send: (token?: string) => Promise<T>): Promise<T> {
  const token = await auth.token();
  try {
    return await send(token);
  } catch (error) {
    if (token === undefined || !(error instanceof AuthenticationError)) throw error;
    const renewed = await auth.renew(token);
    if (renewed === undefined) throw error;
    return send(renewed);
  }
}
