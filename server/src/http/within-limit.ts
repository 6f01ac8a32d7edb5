import type { Readable } from 'node:stream';
import { Problem } from '../contract/problem.js';
import { nextTurn } from '../turns.js';

/**
 * Reads a body that may be longer than its sender says, a part in each turn. What is refused half-way is passed over to
 * its end before it is answered: a connection that is closed while somebody sends tells nobody the reason.
 */
export async function* withinLimit(body: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new Problem('body-too-large');
      await nextTurn();
      yield chunk;
    }
  } finally {
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) break;
    }
    body.resume();
  }
}
