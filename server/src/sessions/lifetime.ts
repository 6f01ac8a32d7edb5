const minute = 60 * 1000;

/** Milliseconds without use after which a session ends (NIST SP 800-63B-4, AAL2: at most an hour). */
export const idleTime = 60 * minute;

/** Milliseconds after which a session ends however much it is used. */
export const absoluteTime = 12 * 60 * minute;

/** Milliseconds in which a spent refresh token still gives its successor: the answer may have been lost. */
export const graceTime = 10 * 1000;

/** Milliseconds that the use of a session may go unrecorded. */
export const recordUseAfter = minute;

/** Whether a session can be used. Times are ISO timestamps. */
export function isAlive(
  { endedAt, expiresAt, lastUsedAt }: { endedAt: string | null; expiresAt: string; lastUsedAt: string },
  now: Date,
): boolean {
  const time = now.getTime();
  return endedAt === null && time < Date.parse(expiresAt) && time < Date.parse(lastUsedAt) + idleTime;
}
