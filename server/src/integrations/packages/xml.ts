import type { Codes } from './codes.js';
import type { Entry, Finding } from './entry.js';
import { chunks, truncate } from './text.js';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What stands for itself neither in text nor in an attribute; line ends and tabs there would become spaces. */
const special = /[&<>"\t\n\r]|[^\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What XML 1.0 has no way to write (section 2.2): control characters, halves of pairs, U+FFFE and U+FFFF. */
const impossible = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What most codes and descriptions are made of. */
const plain = /^[ !#-%'-;=?-~]*$/;

/** A text as XML; what XML cannot write shows as U+FFFD, and `illegible` finds it. */
export const escape = (text: string): string => (plain.test(text) ? text : text.replace(special, reference));

function reference(sign: string): string {
  switch (sign) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    case '\t':
      return '&#9;';
    case '\n':
      return '&#10;';
    case '\r':
      return '&#13;';
    default:
      return '\ufffd';
  }
}

/** A description of at most `limit` characters, after a line break and its indent; nothing for a blank one. */
export function described(before: string, name: string, text: string, limit: number): string {
  const cut = truncate(text, limit);
  return cut.trim() === '' ? '' : `${before}<${name}>${escape(cut)}</${name}>`;
}

/** An XML document in chunks. */
export function* xmlDocument(pieces: Iterable<string>): Generator<string> {
  yield declaration;
  yield* chunks(pieces);
}

/**
 * The texts of a journal that XML cannot write.
 *
 * @param limit the length at which descriptions are cut
 * @param more texts besides codes and descriptions
 */
export function illegible(entry: Entry, codes: Codes, limit: number, more: Iterable<string> = []): Finding[] {
  const texts = new Set<string>();
  const read = (text: string) => {
    if (impossible.test(text)) texts.add(text);
  };
  read(truncate(entry.description, limit));
  for (const { description } of entry.lines) read(truncate(description, limit));
  for (const values of [codes.accounts.keys(), codes.costCentres, codes.costUnits, more]) [...values].forEach(read);
  return [...texts].map((value) => ({ code: 'characters', values: { value, encoding: 'XML' } }));
}
