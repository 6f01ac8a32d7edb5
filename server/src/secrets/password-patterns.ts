/** Fingers run along these, forwards or backwards: alphabet, digits, and keyboard rows, columns and zigzags. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop[]\\',
  "asdfghjkl;'",
  'zxcvbnm,./',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertzuiop',
  '!@#$%^&*()_+',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.',
  'qazwsxedcrfvtgbyhnujmikolp',
].flatMap((row) => [row, [...row].reverse().join('')]);

/** Marks the characters of a lower-case text that lie in a run of three equal ones or of four in a row of keys. */
export function runs(letters: readonly string[]): boolean[] {
  const covered = letters.map(() => false);
  for (let start = 0; start < letters.length; start++) {
    const length = Math.max(repeatFrom(letters, start), rowFrom(letters, start));
    covered.fill(true, start, start + length);
  }
  return covered;
}

/**
 * Returns `abc` of `abcabcab`: the shortest beginning that the text repeats; the text itself when it repeats nothing.
 */
export function repeated(text: string): string {
  for (let length = 1; length * 2 <= text.length; length++) {
    if (text.startsWith(text.slice(length))) return text.slice(0, length);
  }
  return text;
}

function repeatFrom(letters: readonly string[], start: number): number {
  let end = start;
  while (end < letters.length && letters[end] === letters[start]) end++;
  return end - start >= 3 ? end - start : 0;
}

function rowFrom(letters: readonly string[], start: number): number {
  const rest = letters.slice(start).join('');
  const lengths = rows.flatMap((row) => places(row, rest[0]).map((place) => shared(row.slice(place), rest)));
  const length = Math.max(0, ...lengths);
  return length >= 4 ? length : 0;
}

function places(row: string, letter: string | undefined): number[] {
  return [...row].flatMap((other, index) => (other === letter ? [index] : []));
}

function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
