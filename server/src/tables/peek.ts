export interface Peeked {
  /** The first bytes: all of them, where the file ended before it was enough. */
  head: Buffer;
  /** All bytes, the first included. */
  bytes: AsyncIterable<Uint8Array>;
}

/** Reads so much of a file that what it begins with says how to read on. */
export async function peek(stream: AsyncIterable<Uint8Array>, isEnough: (head: Buffer) => boolean): Promise<Peeked> {
  const chunks = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (!isEnough(head)) {
    const { value, done } = await chunks.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  };
  return { head, bytes: bytes() };
}
