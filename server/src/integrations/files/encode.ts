import iconv from 'iconv-lite';
import type { Format } from './format.js';

/** Encodes a file part by part; a part holds whole characters. */
export function* encode(parts: Iterable<string>, encoding: Format['encoding']): Generator<Buffer> {
  if (encoding === 'utf-8-bom') yield Buffer.from('\ufeff');
  const name = encoding === 'windows-1252' ? 'windows-1252' : 'utf-8';
  for (const part of parts) yield iconv.encode(part, name);
}
