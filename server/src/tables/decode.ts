import { isUtf8 } from 'node:buffer';
import { peek } from './peek.js';

/**
 * Decodes the text of a file as Dutch offices have it: UTF-16 where a byte order mark says so, as Excel's "Unicode text"
 * has it; UTF-8, with or without byte order mark; or Windows-1252 as Excel writes CSV.
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { head, bytes } = await peek(chunks, ({ length }) => length >= 2);
  const encoding = utf16[head.subarray(0, 2).toString('hex')];
  yield* encoding ? decodeUtf16(bytes, encoding) : decodeBytes(bytes);
}

const utf16: Record<string, string | undefined> = { fffe: 'utf-16le', feff: 'utf-16be' };

async function* decodeUtf16(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** What is not valid UTF-8 is Windows-1252 from there on; before that it can only have been ASCII. */
async function* decodeBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let pending = Buffer.alloc(0);
  let utf8 = true;
  let first = true;
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([pending, chunk]);
    const whole: number = utf8 ? completeLength(bytes) : bytes.length;
    utf8 &&= whole >= 0;
    const part = utf8 ? bytes.subarray(0, whole) : bytes;
    pending = utf8 ? bytes.subarray(whole) : Buffer.alloc(0);
    const text = utf8 ? part.toString('utf8') : decodeWindows1252(part);
    yield first ? text.replace(/^\uFEFF/, '') : text;
    first &&= part.length === 0;
  }
  if (pending.length > 0) yield decodeWindows1252(pending);
}

/** Windows-1252 has these where Latin-1 has control characters; Node 20's TextDecoder overlooks them. */
const differing = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const decodeWindows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009F]/g, (sign) => differing[sign.charCodeAt(0) - 0x80]!);

/** Returns how many bytes are whole letters of UTF-8, where at most the last one is cut off; -1 when it is not UTF-8. */
function completeLength(bytes: Buffer): number {
  for (let cut = 0; cut <= Math.min(3, bytes.length); cut++) {
    if (isUtf8(bytes.subarray(0, bytes.length - cut))) return bytes.length - cut;
  }
  return -1;
}
