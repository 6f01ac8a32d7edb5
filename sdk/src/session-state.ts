import type { Session } from './generated/models.js';

/** The person who is signed in and the login in use, without the access token; `login` is null until one is chosen. */
export type SessionState = Omit<Session, 'accessToken'>;

/** Returns all of a session but its end as text, to compare two by. */
export function describe(state: SessionState | null): string {
  return JSON.stringify({ ...state, expiresAt: undefined });
}

/** Tells whether two states are of the same login of the same person. */
export function isSameLogin(one: SessionState | null, other: SessionState): boolean {
  return one?.person.id === other.person.id && one.login?.id === other.login?.id;
}
