/**
 * Puts each definition in the places that refer to it. One object stands in all of them, so that what the contract
 * repeats takes memory once, and validators see the schemas as if they were written out.
 */
export function withDefinitions<T>($defs: Record<string, unknown>, value: unknown): T {
  const known = new Map<string, unknown>();
  const expand = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(expand);
    if (typeof node !== 'object' || node === null) return node;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref !== 'string')
      return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, expand(each)]));
    const name = $ref.slice('#/$defs/'.length);
    if (!known.has(name)) known.set(name, expand($defs[name]));
    return known.get(name);
  };
  return expand(value) as T;
}
