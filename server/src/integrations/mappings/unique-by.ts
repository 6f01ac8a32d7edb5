import type { Choice } from '../connectors/connector.js';

/** Returns the choices by a key that is theirs alone; those without one, or that share one, are left out. */
export function uniqueBy(
  choices: readonly Choice[],
  keyOf: (choice: Choice) => string | undefined,
): Map<string, Choice> {
  const found = new Map<string, Choice>();
  const shared = new Set<string>();
  for (const choice of choices) {
    const key = keyOf(choice);
    if (key === undefined) continue;
    if (found.has(key)) shared.add(key);
    found.set(key, choice);
  }
  for (const key of shared) found.delete(key);
  return found;
}
