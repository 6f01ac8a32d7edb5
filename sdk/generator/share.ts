type Json = Record<string, unknown>;

/** Shorter texts than this cost less than a reference to them. */
const shortest = 60;

/** A value whose parts that stand in several places are references to one definition each. */
export interface Shared {
  $defs: Record<string, unknown>;
  value: unknown;
}

/**
 * Writes each object that a value has more than once as a definition. A definition is called by its name where it has
 * one, otherwise by a number.
 *
 * @param names names by the JSON of what they name
 */
export function share(value: unknown, names: Map<string, string>): Shared {
  const counts = new Map<string, number>();
  count(value, counts);
  const keys = new Map<string, string>();
  const $defs: Record<string, unknown> = {};

  const encode = (node: unknown, isDefinition = false): unknown => {
    if (Array.isArray(node)) return node.map((each) => encode(each));
    if (typeof node !== 'object' || node === null) return node;
    const text = JSON.stringify(node);
    if (!isDefinition && text.length >= shortest && counts.get(text)! > 1) {
      if (!keys.has(text)) {
        const key = names.get(text) ?? String(keys.size);
        keys.set(text, key);
        $defs[key] = encode(node, true);
      }
      return { $ref: `#/$defs/${keys.get(text)!}` };
    }
    return Object.fromEntries(Object.entries(node as Json).map(([key, each]) => [key, encode(each)]));
  };
  return { value: encode(value), $defs };
}

/** Counts in how many places an object stands; what is within one that was met before is not in a place of its own. */
function count(node: unknown, counts: Map<string, number>): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) {
    const text = JSON.stringify(node);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.get(text)! > 1) return;
  }
  for (const each of Object.values(node)) count(each, counts);
}
