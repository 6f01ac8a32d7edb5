import Bowser from 'bowser';

/** What a browser, or another program, says of itself; empty where it says nothing that is known. */
export interface UserAgent {
  /** Such as `Firefox`. */
  browser: string;
  /** Such as `Windows`. */
  system: string;
}

/**
 * Reads the header `User-Agent` (RFC 9110 section 10.1.5). Anybody can send any: it helps a person to recognise a session,
 * and decides nothing.
 */
export function describeUserAgent(header: string): UserAgent {
  if (header === '') return { browser: '', system: '' };
  const { browser, os } = Bowser.parse(header);
  // A program that is no browser begins with its name.
  const [product = ''] = /^[\w.-]*/.exec(header) ?? [];
  return { browser: (browser.name || product).slice(0, 60), system: (os.name ?? '').slice(0, 60) };
}
