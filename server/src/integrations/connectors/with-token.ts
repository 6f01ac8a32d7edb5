import { type Connection, RetryableError, SignInError } from './connector.js';
import { safeToRetry } from './retry-safety.js';

/**
 * Makes a call with an access token, and once more with another where the package does not take the first: it may end
 * before its time, or another process's refresh ended it. A 401 says that the request was not applied for want of valid
 * credentials (RFC 9110 section 15.5.2), so nothing was taken by it.
 *
 * @param call throws SignInError where the package does not take the token
 * @throws SignInError when the consent is gone; RetryableError when the package gives no other token now, or does not
 *   take that one either; whatever `call` throws
 */
export async function withToken<T>(connection: Connection, call: (token: string) => Promise<T>): Promise<T> {
  const token = await safeToRetry(() => connection.token());
  let denied: SignInError;
  try {
    return await call(token);
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    denied = error;
  }
  const next = await safeToRetry(() => connection.token(token));
  if (next === token) throw denied;
  try {
    return await call(next);
  } catch (error) {
    // A token that was given a moment ago shows that the consent holds: what fails is on the package's side.
    if (error instanceof SignInError) throw new RetryableError(error.message);
    throw error;
  }
}
