/** Tells how a vendor answers to a user name and password. */
export type TrySignIn = (
  url: string,
  userName: string,
  password: string,
) => Promise<'passed' | 'failed' | 'unreachable'>;

const signInTimeoutMs = 8000;

/**
 * Tries a user name and password with HTTP Basic (RFC 7617). The address comes from the contract or the operator,
 * never from a user, and redirects are not followed, so that nobody can point the server at an address of its own
 * network.
 */
export const trySignIn: TrySignIn = async (url, userName, password) => {
  try {
    // eslint-disable-next-line no-restricted-globals -- a vendor's server: the SDK speaks to Loonpoort only
    const response = await fetch(url, {
      headers: { authorization: `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(signInTimeoutMs),
    });
    await response.body?.cancel();
    if (response.ok) return 'passed';
    return [401, 403].includes(response.status) ? 'failed' : 'unreachable';
  } catch {
    return 'unreachable';
  }
};
