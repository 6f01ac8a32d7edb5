import type { Connection } from './connector.js';

/** Keeps the questions of a check by its signal, which those who check many journals at once give with each. */
const questions = new WeakMap<AbortSignal, Map<string, Promise<unknown>>>();

/**
 * Asks a package something once in a check: the answer is never older than the check, and many journals that are
 * checked together do not use up the package's limits.
 *
 * @param question names what is asked of the connection's administration
 */
export function askOnce<T>(
  { id, url, administration, signal }: Connection,
  question: string,
  ask: () => Promise<T>,
): Promise<T> {
  const asked = questions.get(signal) ?? new Map<string, Promise<unknown>>();
  questions.set(signal, asked);
  const key = JSON.stringify([id, url, administration, question]);
  const answer = (asked.get(key) as Promise<T> | undefined) ?? ask();
  asked.set(key, answer);
  return answer;
}
