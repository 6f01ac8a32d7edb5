import type { Codes } from './codes.js';
import type { Format } from './format.js';
import type { JournalEntry, PackageFinding } from './journal-entry.js';
import { chunks, truncate } from './text.js';

/** Describes a file of XML, as the formats that write one do. */
export const xmlFile = {
  name: 'XML',
  extension: 'xml',
  mediaType: 'application/xml',
  encoding: 'utf-8',
} as const satisfies Partial<Format>;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** These stand for themselves neither in text nor in an attribute, where line ends and tabs would become spaces. */
const special = /[&<>"\t\n\r]|[^\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** XML 1.0 has no way to write these (section 2.2): control characters, halves of pairs, U+FFFE and U+FFFF. */
const notXml = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const allNotXml = new RegExp(notXml, 'gu');

/** Returns a text without what XML 1.0 forbids: packages keep texts in XML, whatever form a request has. */
export const legible = (text: string): string => (notXml.test(text) ? text.replace(allNotXml, '\ufffd') : text);

/** Most codes and descriptions are made of these only, so that nothing needs to be escaped. */
const plain = /^[ !#-%'-;=?-~]*$/;

/** Writes a text as XML; what XML cannot write shows as U+FFFD, and `illegible` finds it. */
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

/** Writes a description of at most `limit` characters, after a line break and its indent; nothing for a blank one. */
export function optionalElement(before: string, name: string, text: string, limit: number): string {
  const cut = truncate(text, limit);
  return cut.trim() === '' ? '' : `${before}<${name}>${escape(cut)}</${name}>`;
}

/** Writes an XML document in chunks. */
export function* xmlDocument(pieces: Iterable<string>): Generator<string> {
  yield declaration;
  yield* chunks(pieces);
}

/**
 * Finds the texts of a journal that XML cannot write.
 *
 * @param limit the length at which descriptions are cut
 * @param more texts besides codes and descriptions
 */
export function characterFindings(
  entry: JournalEntry,
  codes: Codes,
  limit: number,
  more: Iterable<string> = [],
): PackageFinding[] {
  const texts = new Set<string>();
  const read = (text: string) => {
    if (notXml.test(text)) texts.add(text);
  };
  read(truncate(entry.description, limit));
  for (const { description } of entry.lines) read(truncate(description, limit));
  const { accounts, costCentres, costUnits, relations } = codes;
  for (const values of [accounts.keys(), costCentres, costUnits, relations, more]) [...values].forEach(read);
  return [...texts].map((value) => ({ code: 'characters', values: { value, encoding: 'XML' } }));
}
