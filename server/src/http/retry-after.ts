/**
 * Reads a `Retry-After`, in seconds or as a date (RFC 9110 section 10.2.3).
 *
 * @returns milliseconds, not below 0; undefined where the header is missing or cannot be read
 */
export function retryAfterMs(header: string | null | undefined): number | undefined {
  if (!header) return undefined;
  const waitMs = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
