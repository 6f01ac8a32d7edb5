const minute = 60 * 1000;

/** A session ends after an hour without use (NIST SP 800-63B-4, AAL2: at most an hour). */
export const idleTimeMs = 60 * minute;

/** A session ends after twelve hours, however much it is used. */
export const absoluteTimeMs = 12 * 60 * minute;

/** A spent refresh token still gives its successor for ten seconds: the answer may have been lost. */
export const graceTimeMs = 10 * 1000;

/** The use of a session may go unrecorded for a minute. */
export const recordUseAfterMs = minute;

/** Returns whether a session can be used. Times are ISO timestamps. */
export function isAlive(
  { endedAt, expiresAt, lastUsedAt }: { endedAt: string | null; expiresAt: string; lastUsedAt: string },
  now: Date,
): boolean {
  const time = now.getTime();
  return endedAt === null && time < Date.parse(expiresAt) && time < Date.parse(lastUsedAt) + idleTimeMs;
}
