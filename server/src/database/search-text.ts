import { and, type Condition } from './conditions.js';
import { contains, containsBefore } from './dialect.js';

/** Letters that Unicode does not decompose, as people type them. */
const plain: Record<string, string> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
};

/** `B.V.`, `v.o.f.`: dots between single letters join them, elsewhere they part words. */
const initials = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}?(?![\p{L}\p{N}])/gu;

/**
 * Returns the form in which texts are searched and sorted: lower case, without diacritics, words of letters and digits
 * parted by one space. Applied to both the stored text and what is searched for.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æðđħıłøœßþŧ]/g, (letter) => plain[letter] ?? letter)
    .replace(initials, (letters) => letters.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Parts what a text says in words from the numbers and addresses after it; no normalised text has this sign. */
const numbersMark = '|';

/** A word shorter than this is not looked for in numbers and addresses: nearly all of them hold `12` somewhere. */
const numberLength = 4;

/** Returns a number or an address as one word, however its parts are parted: `6131 AB`, `1234.56.782.L01`. */
const joined = (text: string): string => normalise(text).replaceAll(' ', '');

/** Returns the text that is searched: words, and numbers and addresses that are found whole or by a long enough part. */
export function searchText(words: string, numbers: (string | null | undefined)[]): string {
  const known = numbers.flatMap((each) => (each ? [joined(each)] : []));
  return [normalise(words), ...(known.length ? [numbersMark, ...known] : [])].join(' ');
}

/** Returns every three letters in a row, by code point, as FTS5's trigram tokenizer takes them. */
export function trigrams(text: string): Set<string> {
  const letters = [...text];
  const grams = new Set<string>();
  for (let end = 3; end <= letters.length; end++) grams.add(letters.slice(end - 3, end).join(''));
  return grams;
}

/** The index is asked for this many trigrams of a search: more cost reading, fewer leave more texts to look at. */
const trigramsAsked = 4;

/**
 * Gives a condition: the company's search text answers the query, as in `wordCondition`. The trigram index `company_search`
 * gives the candidates, their texts decide; a query without a word of three letters reads the companies in their
 * order instead.
 *
 * The index reads the whole list of rows of every trigram that it is asked for, so a few rare ones find a company
 * among a million several times faster than all of a query's.
 *
 * @param counts in how many companies of a sample a trigram occurs; undefined where the database's planner knows
 * @param table name or alias of `companies` in the statement
 */
export function searchCondition(
  query: string,
  counts: ReadonlyMap<string, number> | undefined,
  table = 'companies',
): Condition {
  const { words, number } = readQuery(query);
  const condition = wordCondition(query, `${table}.search_text`);
  if (!counts) return and(condition, candidates(words, number, table));
  const count = (gram: string): number => counts.get(gram) ?? 0;
  const rarest = (texts: string[]): string =>
    [...new Set(texts.flatMap((text) => [...trigrams(text)]))]
      .sort((a, b) => count(a) - count(b))
      .slice(0, trigramsAsked)
      .map((gram) => `"${gram}"`)
      .join(' AND ');
  const ofWords = rarest(words);
  if (!ofWords) return condition;
  return {
    sql: `${table}.search_key IN (SELECT rowid FROM company_search WHERE company_search MATCH ?) AND ${condition.sql}`,
    bindings: [number ? `(${ofWords}) OR (${rarest([number])})` : ofWords, ...condition.bindings],
  };
}

/**
 * Gives a condition: PostgreSQL's trigram index has the company for the longest word, which is rare most often, or for the
 * number that the query is. The words are letters and digits alone, of which `LIKE` takes none for a sign. A query without a
 * word of three letters is not for that index, which would answer it by reading all of it.
 */
function candidates(words: readonly string[], number: string | undefined, table: string): Condition | undefined {
  const lengthOf = (word: string): number => [...word].length;
  const longest = words.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (longest === undefined || lengthOf(longest) < 3) return undefined;
  const parts = number === undefined ? [longest] : [longest, number];
  return { sql: `${table}.id IN (SELECT companies_holding(?))`, bindings: [JSON.stringify(parts)] };
}

/**
 * Gives a condition: the column, a text of `normalise` or `searchText`, holds every word of the query in any order, or
 * the number or address that the query is as a whole. It needs no trigram index.
 */
export function wordCondition(query: string, column: string): { sql: string; bindings: string[] } {
  const { words, number } = readQuery(query);
  const ofWords =
    words
      .map((word) => (word.length < numberLength ? containsBefore(column, numbersMark) : contains(column)))
      .join(' AND ') || '1 = 1';
  if (!number) return { sql: ofWords, bindings: words };
  return { sql: `((${ofWords}) OR ${contains(column)})`, bindings: [...words, number] };
}

interface Query {
  words: string[];
  /** All of the query as one word, where it has several and may be a number or an address that was typed in parts. */
  number: string | undefined;
}

function readQuery(query: string): Query {
  const words = [...new Set(normalise(query).split(' '))].filter(Boolean);
  const number = joined(query);
  const isInParts = words.length > 1 && number.length >= numberLength && /[\d@]|\p{L}\.\p{L}/u.test(query);
  return { words, number: isInParts ? number : undefined };
}

/**
 * Returns which of the numbers and addresses of a text answers a query that its words do not answer alone.
 *
 * @param words and `numbers` are those that `searchText` was made of
 * @returns an index of `numbers`; undefined where the words answer it, or nothing does
 */
export function foundIn(
  query: string,
  words: string,
  numbers: readonly (string | null | undefined)[],
): number | undefined {
  const asked = readQuery(query);
  const text = normalise(words);
  const missing = asked.words.filter((word) => !text.includes(word));
  if (missing.length === 0) return undefined;
  const holding = (part: string): number => numbers.findIndex((each) => each && joined(each).includes(part));
  return [...(asked.number ? [asked.number] : []), ...missing].map(holding).find((index) => index >= 0);
}

/** Returns whether a text holds every word of the query, as `wordCondition` asks the database; no query fits all. */
export function matchesWords(query: string | undefined, text: string): boolean {
  if (!query) return true;
  const found = normalise(text);
  return normalise(query)
    .split(' ')
    .every((word) => found.includes(word));
}
