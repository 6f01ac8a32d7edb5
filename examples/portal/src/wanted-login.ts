import type { SessionState } from '@loonpoort/sdk';

/** Takes out of the address the role that a link such as `/?role=accountant` asks for. */
export function takeWantedRole(): string | undefined {
  const url = new URL(location.href);
  const role = url.searchParams.get('role');
  if (role === null) return undefined;
  url.searchParams.delete('role');
  history.replaceState(history.state, '', url);
  return role;
}

/** Finds the login to change to for a wanted role: where exactly one has it, and another or none is chosen. */
export function wantedLogin(session: SessionState, role: string | undefined): string | undefined {
  const [login, ...others] = session.logins.filter((each) => each.role === role);
  return login && !others.length && session.login?.role !== role ? login.id : undefined;
}
