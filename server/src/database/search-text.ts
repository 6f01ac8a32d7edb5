/** Letters that Unicode does not decompose, as people type them. */
const plain: Record<string, string> = {
  æ: 'ae', ð: 'd', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o', œ: 'oe', ß: 'ss', þ: 'th', ŧ: 't',
};

/** `B.V.`, `v.o.f.`: dots between single letters join them, elsewhere they part words. */
const initials = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}?(?![\p{L}\p{N}])/gu;

/**
 * The form in which texts are searched and sorted: lower case, without diacritics, words of letters and digits
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

/** A condition for a WHERE clause, with `?` placeholders. */
export interface Condition {
  sql: string;
  bindings: string[];
}

/**
 * Companies whose search text holds every word of the query, in any order. The trigram index `company_search`
 * gives the candidates; a query without a word of three letters reads the companies in their order instead.
 *
 * @param table name or alias of `companies` in the statement
 */
export function searchCondition(query: string, table = 'companies'): Condition {
  const words = wordCondition(query, `${table}.search_text`);
  const grams = rarestTrigrams(words.bindings);
  if (grams.length === 0) return words;
  return {
    sql: `${table}.search_key IN (SELECT rowid FROM company_search WHERE company_search MATCH ?) AND ${words.sql}`,
    bindings: [grams.map((gram) => `"${gram}"`).join(' AND '), ...words.bindings],
  };
}

/** Rows whose `column`, a normalised text, holds every word of the query: for tables without a trigram index. */
export function wordCondition(query: string, column: string): Condition {
  const words = [...new Set(normalise(query).split(' '))].filter(Boolean);
  return { sql: words.map(() => `instr(${column}, ?) > 0`).join(' AND ') || '1 = 1', bindings: words };
}

/**
 * The index reads the whole list of rows of every trigram it is asked for, so a few rare ones find a company among
 * a million several times faster than all of a query's. How rare a trigram is follows from how often its letters
 * are used in Dutch (per mille); guessing wrong costs time, never a result.
 */
const used: Record<string, number> = {
  e: 189, n: 100, a: 75, t: 68, i: 65, r: 64, o: 61, d: 59, s: 37, l: 36, g: 34, v: 29, h: 24,
  k: 23, m: 22, u: 20, b: 16, p: 16, w: 15, j: 15, z: 14, c: 12, f: 8, x: 1, y: 1, q: 1,
};

function rarestTrigrams(words: string[]): string[] {
  const grams = new Set<string>();
  for (const word of words) {
    const letters = [...word];
    for (let end = 3; end <= letters.length; end++) grams.add(letters.slice(end - 3, end).join(''));
  }
  const score = (gram: string) => [...gram].reduce((product, letter) => product * (used[letter] ?? 10), 1);
  return [...grams].sort((a, b) => score(a) - score(b)).slice(0, 5);
}
