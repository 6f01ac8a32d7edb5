/**
 * Whether a code follows a mask of Twinfield: characters for themselves and classes such as `[0-9]`, one for each
 * character of the code. A range that runs backwards holds nothing.
 */
export function follows(code: string, mask: string): boolean {
  const places = mask.match(/\[[^\]]*\]|[^[\]]/g) ?? [];
  const signs = [...code];
  return places.length === signs.length && places.every((place, index) => fits(signs[index]!, place));
}

function fits(sign: string, place: string): boolean {
  if (place.length === 1) return sign === place;
  return (place.slice(1, -1).match(/.-.|./g) ?? []).some((part) => part[0]! <= sign && sign <= part.at(-1)!);
}
