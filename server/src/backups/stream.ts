import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { OperatorError } from '../contract/operator-error.js';

/** The first line of an encrypted backup; the version is in it. */
export const magic = Buffer.from('loonpoort backup 1\n');
const saltBytes = 32;
const tagBytes = 16;
/** So much is sealed at a time. */
const chunkBytes = 64 * 1024;

/** A backup that does not open: cut off, altered, or of another key. */
export class BackupError extends OperatorError {
  override readonly name = 'BackupError';
}

type Bytes = AsyncIterable<Buffer>;

/**
 * Encrypts a stream in chunks, each with AES-256-GCM under a key of this file alone (HKDF, RFC 5869, of the operator's
 * and a random salt). A nonce is the number of the chunk and whether it is the last one, so that no chunk can be left
 * out, moved or repeated: the STREAM construction (https://eprint.iacr.org/2015/189).
 *
 * @param key 32 bytes
 */
export async function* encryptBackup(source: Bytes, key: Buffer): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltBytes);
  const own = fileKey(key, salt);
  yield Buffer.concat([magic, salt]);
  for await (const { chunk, nonce } of inChunks(source, chunkBytes)) {
    const cipher = createCipheriv('aes-256-gcm', own, nonce);
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
  }
}

/**
 * Decrypts what `encryptBackup` wrote.
 *
 * @param keys of which one opens it
 * @throws BackupError as soon as something does not fit; what came before is not to be used then
 */
export async function* decryptBackup(source: Bytes, keys: readonly Buffer[]): AsyncGenerator<Buffer> {
  const bytes = source[Symbol.asyncIterator]();
  let header: Buffer = Buffer.alloc(0);
  while (header.length < magic.length + saltBytes) {
    const next = await bytes.next();
    if (next.done) {
      throw new BackupError({
        nl: 'De reservekopie is afgebroken: neem een andere',
        en: 'The backup was cut off: take another',
      });
    }
    header = Buffer.concat([header, next.value]);
  }
  const salt = header.subarray(magic.length, magic.length + saltBytes);
  let candidates = keys.map((key) => fileKey(key, salt));
  const rest = header.subarray(magic.length + saltBytes);
  for await (const { chunk, nonce } of inChunks(following(rest, bytes), chunkBytes + tagBytes)) {
    const [opened] = candidates.flatMap((key) => {
      const text = openChunk(key, chunk, nonce);
      return text ? [{ key, text }] : [];
    });
    if (!opened) {
      const isBegun = nonce.some((byte, index) => index < 11 && byte > 0);
      throw new BackupError(
        isBegun
          ? {
              nl: 'De reservekopie is afgebroken of gewijzigd: neem een andere',
              en: 'The backup was cut off or altered: take another',
            }
          : {
              nl: 'Deze sleutel opent de reservekopie niet, of de reservekopie is afgebroken of gewijzigd',
              en: 'This key does not open the backup, or the backup was cut off or altered',
            },
      );
    }
    candidates = [opened.key];
    yield opened.text;
  }
}

/** Cuts a stream into chunks of `size` bytes; only the last one, which there always is, may be shorter. */
async function* inChunks(source: Bytes, size: number): AsyncGenerator<{ chunk: Buffer; nonce: Buffer }> {
  let held: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const bytes of source) {
    held = held.length > 0 ? Buffer.concat([held, bytes]) : bytes;
    for (; held.length > size; held = held.subarray(size))
      yield { chunk: held.subarray(0, size), nonce: nonceOf(number++, false) };
  }
  yield { chunk: held, nonce: nonceOf(number, true) };
}

async function* following(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

function openChunk(key: Buffer, chunk: Buffer, nonce: Buffer): Buffer | undefined {
  if (chunk.length < tagBytes) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAuthTag(chunk.subarray(-tagBytes));
  const text = decipher.update(chunk.subarray(0, -tagBytes));
  try {
    decipher.final();
    return text;
  } catch {
    return undefined;
  }
}

const fileKey = (key: Buffer, salt: Buffer): Buffer => Buffer.from(hkdfSync('sha256', key, salt, magic, 32));
