import { truncate } from '../text.js';
import { isInEncoding, transliterate } from './characters.js';
import { separators, type Template } from './template.js';

/** A spreadsheet runs these as a formula (OWASP, CSV injection), also in the wide forms of East Asian keyboards. */
const formula = /^[=+\-@\t\r＝＋－＠]/;
const number = /^[+-]?\d+([.,]\d+)*$/;

/** Tells whether a code would be run; a negative number is one that is shown as it is. */
export const isFormula = (code: string): boolean => formula.test(code) && !number.test(code);

/** Tells whether a code can stand in the file unchanged. */
export const isWritable = (code: string, { encoding, quoting, separator }: Template): boolean =>
  isInEncoding(code, encoding) &&
  !(quoting === 'never' && (code.includes(separators[separator]) || code.includes('"')));

/** Returns a description as the file can hold it: readable, no formula, at most `length` characters. */
export function toText(text: string, template: Template, length = Infinity): string {
  const line = transliterate(text, template.encoding);
  const one = (template.quoting === 'never' ? unquoted(line, separators[template.separator]) : line).trim();
  return truncate(formula.test(one) ? `'${one}` : one, length);
}

const unquoted = (text: string, separator: string): string => text.replaceAll(separator, ' ').replaceAll('"', "'");

/** Writes a cell between its separators (RFC 4180). */
export function quote(cell: string, isText: boolean, { quoting, separator }: Template): string {
  if (quoting === 'never' || cell === '') return cell;
  const has = cell.includes('"');
  const isNeeded = has || cell.includes(separators[separator]);
  if (!isNeeded && !(quoting === 'text' && isText)) return cell;
  return `"${has ? cell.replaceAll('"', '""') : cell}"`;
}

/** Writes text as a cell between semicolons (RFC 4180) that no spreadsheet runs as a formula. */
export function quoteText(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
