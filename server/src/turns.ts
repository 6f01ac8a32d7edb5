/**
 * One call must not hold up the others: long work is done in pieces of a few milliseconds. Each piece waits for its turn,
 * and one turn of the event loop has one piece, however many calls have long work.
 */
let last = Promise.resolve();

export function nextTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => void setImmediate(resolve)));
  return last;
}

/** Goes through a long list, part by part, each in a turn of its own. */
export async function* inParts<T>(items: readonly T[], size = 1000): AsyncGenerator<{ at: number; part: T[] }> {
  for (let at = 0; at < items.length; at += size) {
    await nextTurn();
    yield { at, part: items.slice(at, at + size) };
  }
}
