import { Differs, NotNow, Refused, SignInFailed } from './connector.js';

/**
 * What is asked before a journal is sent. Nothing was taken when it fails, so that it may be tried again.
 *
 * @throws NotNow, Refused, SignInFailed
 */
export async function beforeSending<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof NotNow || error instanceof Refused || error instanceof SignInFailed) throw error;
    throw new NotNow(error instanceof Error ? error.message : String(error));
  }
}

/**
 * What is asked after the package took a journal. Whatever fails now says nothing about the journal: neither "later"
 * nor "refused", or it would be sent twice.
 *
 * @throws Differs; Error for all else
 */
export async function afterTaking<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Differs) throw error;
    throw new Error(`Taken, but not read back: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
