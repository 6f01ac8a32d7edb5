import type { Format } from '../format.js';

type Encoding = Format['encoding'];

/** Windows-1252 does not have these (WHATWG Encoding, index windows-1252); control characters are among them. */
const outside1252 = /[^ -~\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;
/** No file has these: control characters, line separators, half characters. */
const outsideText = /[\p{Cc}\p{Surrogate}\u2028\u2029]/gu;
/** These have no width of their own: accents, joiners, variation selectors. */
const without = /[\p{M}\p{Cf}]/gu;
const ascii = /^[ -~]*$/;

/** Tells whether a code can be written as it is. */
export const isInEncoding = (text: string, encoding: Encoding): boolean =>
  ascii.test(text) || text.search(encoding === 'windows-1252' ? outside1252 : outsideText) < 0;

/**
 * Writes a description on one line, in characters that the encoding has: without its accent, or `?`, where it has not.
 */
export function transliterate(text: string, encoding: Encoding): string {
  if (ascii.test(text)) return text;
  const line = text.normalize('NFC').replace(outsideText, (char) => (char >= '\ud800' && char <= '\udfff' ? '?' : ' '));
  return encoding === 'windows-1252' ? line.replace(outside1252, plain) : line;
}

/** `ź` is `z` with an accent; `Ł` is a letter of its own. An accent that nothing carries goes. */
function plain(char: string): string {
  const bare = char.normalize('NFKD').replace(without, '');
  return bare.replace(outside1252, '?');
}
