import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { peek } from './peek.js';
import { tableError } from './table-error.js';

/** With what a file begins that was packed with gzip (RFC 1952, 2.3.1). */
const signature = '1f8b';

/** A few megabytes of nothing but zeros would unpack to gigabytes. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Gives the bytes of a file that may have been packed with gzip, as they were before.
 *
 * @throws TableError where they are more than 32 MiB or damaged
 */
export async function* unpack(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, bytes } = await peek(stream, ({ length }) => length >= 2);
  if (head.subarray(0, 2).toString('hex') !== signature) return yield* bytes;
  let length = 0;
  for await (const chunk of unzip(bytes)) {
    length += chunk.length;
    if (length > mostBytes) throw tableError(1, 'fileTooLarge');
    yield chunk;
  }
}

async function* unzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // What goes wrong on the way comes out where the bytes are read.
  const unzipped = pipeline(Readable.from(bytes), createGunzip(), () => undefined);
  try {
    yield* unzipped as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw tableError(1, 'fileUnreadable', error);
  }
}
