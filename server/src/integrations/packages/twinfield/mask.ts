/**
 * Returns whether a code follows a mask of Twinfield (claims.md, Masks): characters stand for themselves, classes such
 * as `[0-9]` for one of theirs, `?` for any one and `*` for any number of characters. A range that runs backwards holds
 * nothing.
 */
export function follows(code: string, mask: string): boolean {
  const signs = [...code];
  // What comes so far of the mask may end at any of these places of the code.
  let ends = new Set([0]);
  for (const place of mask.match(/\[[^\]]*\]|[^[\]]/g) ?? [])
    ends =
      place === '*' ? beyond(ends, signs.length) : onwards(ends, (at) => at < signs.length && fits(signs[at]!, place));
  return ends.has(signs.length);
}

function beyond(ends: ReadonlySet<number>, last: number): Set<number> {
  const first = Math.min(...ends);
  return new Set(Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index));
}

const onwards = (ends: ReadonlySet<number>, taken: (at: number) => boolean): Set<number> =>
  new Set([...ends].filter(taken).map((at) => at + 1));

function fits(sign: string, place: string): boolean {
  if (place === '?') return true;
  if (place.length === 1) return sign === place;
  return (place.slice(1, -1).match(/.-.|./g) ?? []).some((part) => part[0]! <= sign && sign <= part.at(-1)!);
}
