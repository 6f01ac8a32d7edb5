import type { Schema } from '@loonpoort/server/contract/route.js';

/** Repeats a piece to a number of bytes. */
const fill = (before: string, piece: string, after: string, bytes: number): string =>
  before + piece.repeat(Math.floor((bytes - before.length - after.length) / piece.length)) + after;

/** Bodies of the largest size that cost the most to read, by what they are. */
export function worstBodies(schema: Schema, bytes: number): Record<string, string> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const text = properties.find(([, { type }]) => [type].flat().includes('string'))?.[0] ?? 'text';
  const list = properties.find(([, { type }]) => type === 'array')?.[0] ?? 'list';
  let keys = '{';
  for (let index = 0; keys.length < bytes - 20; index += 1) keys += `"${index.toString(36)}":1,`;
  return {
    'wrong items': fill(`{"${list}":[`, '1,', '1]}', bytes),
    'wrong items of some depth': fill(`{"${list}":[`, '{"a":[{}]},', '1]}', bytes),
    'unknown keys': `${keys}"z":1}`,
    'one key again and again': fill('{', `"${text}":1,`, `"${text}":1}`, bytes),
    depth: fill('', '[', '', bytes),
    'depth within': fill(`{"${text}":`, '{"a":', '', bytes),
    'a long text': fill(`{"${text}":"`, '\\u0001', '"}', bytes),
  };
}
