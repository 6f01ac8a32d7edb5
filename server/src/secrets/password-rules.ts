import { readFileSync } from 'node:fs';
import { repeated, runs } from './password-patterns.js';

/**
 * Says whether a password may be set, and otherwise why not. It was recognised by `word`: the common password, or the
 * name from its surroundings.
 */
export type PasswordCheck =
  { ok: true } | { ok: false; reason: 'tooShort' | 'tooLong' | 'common' | 'pattern' | 'context'; word?: string };

export const minimumLength = 15;
export const maximumLength = 256;

/** Common passwords in lower case; the file says where they come from. */
const common: ReadonlySet<string> = new Set(
  readFileSync(new URL('./common-passwords.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);

/**
 * Judges a password by its length in code points and by what guessers try first; there are no rules on kinds of
 * characters (NIST SP 800-63B-4, 3.1.1.2; ASVS 5.0, 6.2.1 to 6.2.12). Common passwords are shorter than the minimum,
 * so they are also looked for repeated, in pairs, among digits and signs, and with signs for letters.
 *
 * @param context names that lie at hand: of tenant, firm, person, product, and the e-mail address
 */
export function checkPassword(password: string, context: readonly string[] = []): PasswordCheck {
  const { length } = [...password];
  if (length < minimumLength) return { ok: false, reason: 'tooShort' };
  if (length > maximumLength) return { ok: false, reason: 'tooLong' };
  const text = plain(password);
  const word = commonIn(text);
  if (word) return { ok: false, reason: 'common', word };
  if (isPattern(text)) return { ok: false, reason: 'pattern' };
  const name = mostly(text, ['loonpoort', ...context]);
  return name ? { ok: false, reason: 'context', word: name } : { ok: true };
}

/** Writes a password in lower case and without diacritics, only to judge it. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const signs: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
};

const lettersFor = (text: string): string => text.replace(/[013457@$!€]/g, (sign) => signs[sign] ?? sign);
const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');
const trimmed = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

function commonIn(text: string): string | undefined {
  const ends = [text, trimmed(text), text.replace(/[^\p{L}]+$/u, '')];
  const forms = [...ends, lettersOf(text), ...ends.map(lettersFor), ...ends.map(lettersFor).map(lettersOf)];
  const units = [...new Set(forms)].map(repeated);
  const parts = new Set(units.flatMap((unit) => [unit, trimmed(unit), lettersOf(unit)]));
  for (const part of parts) {
    const found = commonWord(part) ?? commonPadded(part) ?? commonPair(part);
    if (found) return found;
  }
  return undefined;
}

function commonWord(text: string): string | undefined {
  const backwards = [...text].reverse().join('');
  return [text, backwards].find((word) => common.has(word));
}

/** Tells a common password before or after nothing but digits and signs, or one letter again and again. */
function commonPadded(text: string): string | undefined {
  const filler = /^(?:[^\p{L}]+|(.)\1*)$/su;
  for (let split = 4; split < text.length; split++) {
    for (const [word, rest] of [
      [text.slice(0, split), text.slice(split)],
      [text.slice(-split), text.slice(0, -split)],
    ] as const) {
      // A short number is common by chance.
      const telling = split >= 6 || /\p{L}/u.test(word);
      if (telling && common.has(word) && filler.test(rest)) return word;
    }
  }
  return undefined;
}

function commonPair(text: string): string | undefined {
  for (let split = 4; split <= text.length - 4; split++) {
    const word = text.slice(0, split);
    if (common.has(word) && common.has(text.slice(split))) return word;
  }
  return undefined;
}

/** Eight characters that follow from nothing must be left, and half of all. */
function isPattern(text: string): boolean {
  const letters = [...text];
  const left = runs(letters).filter((covered) => !covered).length;
  return new Set(letters).size <= 4 || repeated(text).length < 8 || left < 8 || left * 2 < letters.length;
}

/** Finds the longest name that a password consists of for more than half, or but for digits, runs and common words. */
function mostly(text: string, context: readonly string[]): string | undefined {
  const found = names(context).filter((name) => text.includes(name) || lettersFor(text).includes(name));
  if (found.length === 0) return undefined;
  const named = text.split('').map(() => false);
  for (const form of [text, lettersFor(text)]) for (const name of found) mark(form, name, named);
  const left = text.split('').map((letter, index) => (named[index] ? ' ' : letter));
  const loose = runs(left);
  const words = left
    .map((letter, index) => (loose[index] ? ' ' : letter))
    .join('')
    .split(/[^\p{L}]+/u);
  const unknown = words.filter((word) => !common.has(word)).join('').length;
  const covered = named.filter(Boolean).length;
  return covered * 2 > text.length || unknown < 4 ? found[0] : undefined;
}

/** Returns names of three and more letters, longest first: each word, and all words of a text written together. */
function names(context: readonly string[]): string[] {
  const words = context.flatMap((text) => {
    const parts = plain(text).split(/[^\p{L}\p{N}]+/u);
    return [...parts, parts.join('')];
  });
  return [...new Set(words)].filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);
}

function mark(text: string, name: string, named: boolean[]): void {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) named.fill(true, at, at + name.length);
}
