export interface MailedLink {
  step: 'invitation' | 'reset';
  token: string;
}

const steps: Record<string, MailedLink['step']> = { '/invitation': 'invitation', '/reset-password': 'reset' };

/** The addresses in mails. */
export const mailedLinks = Object.keys(steps);

/**
 * Reads the link of a mail, such as `/invitation#token=…`. A fragment reaches no server and no log; it leaves the
 * address bar at once and stays with this entry of the history, so that loading the page again keeps it.
 */
export function takeMailedLink(): MailedLink | undefined {
  const step = steps[location.pathname];
  if (!step) return undefined;
  const fragment = new URLSearchParams(location.hash.slice(1)).get('token');
  const token = fragment ?? (history.state as { token?: string } | null)?.token;
  history.replaceState(token ? { token } : null, '', token ? location.pathname : '/');
  return token ? { step, token } : undefined;
}
