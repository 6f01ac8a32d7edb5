import type { SessionState } from '@loonpoort/sdk';

/** Who works here, with which login; empty for nobody. */
export const identity = (session: SessionState | null): string =>
  session ? `${session.person.id}/${session.login?.id ?? ''}` : '';

/** The role that a link such as `/?role=accountant` asks for, taken out of the address. */
export function takeWantedRole(): string | undefined {
  const url = new URL(location.href);
  const role = url.searchParams.get('role');
  if (role === null) return undefined;
  url.searchParams.delete('role');
  history.replaceState(history.state, '', url);
  return role;
}

/** The login to change to for a wanted role: where exactly one has it, and another or none is chosen. */
export function wantedLogin(session: SessionState, role: string | undefined): string | undefined {
  const [login, ...others] = session.logins.filter((each) => each.role === role);
  return login && !others.length && session.login?.role !== role ? login.id : undefined;
}
