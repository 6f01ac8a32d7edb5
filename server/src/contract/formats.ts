/**
 * The formats of texts that the contract has beside those of JSON Schema. Packages can hold nothing else, so it is
 * refused before it is kept.
 */

/**
 * XML 1.0 and files of lines have no way to write some of these (section 2.2): control characters, line ends, half
 * characters. Others turn the direction of what follows, so that a name is read as another one (Unicode UAX #9).
 */
const outsideLine = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
const allOutsideLine = new RegExp(outsideLine, 'gu');

/** Tells whether a text stands on one line: `line`. */
export const isLine = (text: string): boolean => !outsideLine.test(text);

/** Tells whether a text of several lines has nothing else that nobody sees: `lines`. */
export const isLines = (text: string): boolean => isLine(text.replace(/[\t\r\n]/g, ' '));

/** Returns a text that was kept before that was asked, with a space for each character that no line has. */
export const toLine = (text: string): string => (isLine(text) ? text : text.replace(allOutsideLine, ' '));

/** Tells whether a host of a URL is this machine. */
export const isLoopbackHost = (hostname: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.endsWith('.localhost');

/**
 * Returns a web origin as browsers write it (https://html.spec.whatwg.org/#ascii-serialisation-of-an-origin), or nothing
 * where the text is no origin, or its pages could be changed on their way: plain http is for this machine only.
 */
export function toWebOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, pathname, search, hash, username, password, origin } = new URL(text);
  // The standard lets nearly any character stand in a host; no site has them.
  const isName = /^(?:[a-z0-9.-]+|\[.+\])$/.test(hostname);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname));
  return isName && isSafe && pathname + search + hash + username + password === '/' ? origin : undefined;
}

/**
 * Tells whether a browser may be sent to an address with a code (RFC 8252 section 7.3, RFC 9700 section 2.1): `https`, or
 * `http` on this machine; nothing after `#`, and no user name. `redirect-uri`
 */
export function isRedirectUri(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const isSafe = protocol === (isLoopback ? 'http:' : 'https:');
  return isSafe && username + password === '' && /^[\x21-\x7e]+$/.test(text) && !/[#*\\]/.test(text);
}

/**
 * Tells whether the first nine digits of a wage-tax number pass the 11-proef of the numbers that the tax authorities
 * give: weights 9 to 2, and -1 for the last one. The shape of a number is the pattern of SubNr in their schema of the
 * wage-tax return (Loonaangifte2026v2.0.xsd). `wage-tax-number`
 */
export function isWageTaxNumber(text: string): boolean {
  const digits = [...text.slice(0, 9)].map(Number);
  return digits.reduce((sum, digit, index) => sum + digit * (index === 8 ? -1 : 9 - index), 0) % 11 === 0;
}
