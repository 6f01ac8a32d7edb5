import { MismatchError, RetryableError, RejectedError, SignInError } from './connector.js';

/**
 * Runs a call that is made before a journal is sent. Nothing was taken when it fails, so it may be tried again.
 *
 * @throws RetryableError, RejectedError, SignInError
 */
export async function safeToRetry<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof RetryableError || error instanceof RejectedError || error instanceof SignInError) throw error;
    throw new RetryableError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Runs a call that is made after the package took a journal. Whatever fails now says nothing about the journal: neither
 * "later" nor "refused", or it would be sent twice.
 *
 * @throws MismatchError; Error for all else
 */
export async function afterAccepted<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof MismatchError) throw error;
    throw new Error(`Taken, but not read back: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
