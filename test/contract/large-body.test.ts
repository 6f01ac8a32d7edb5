import fc from 'fast-check';
import { LargeBody, largeBodySchema } from '@loonpoort/server/contract/large-body.js';
import { type FieldError, Problem } from '@loonpoort/server/contract/problem.js';
import { test } from '../harness/test.js';

const brief = (errors: FieldError[]) => errors.map(({ pointer, code }) => `${pointer} ${code}`).sort();

const line = {
  type: 'object',
  additionalProperties: false,
  required: ['code'],
  properties: { code: { type: 'integer' }, text: { type: 'string', default: '' } },
};
const large = largeBodySchema({
  type: 'object',
  additionalProperties: false,
  required: ['name', 'lines'],
  properties: {
    name: { type: 'string', maxLength: 50 },
    more: {},
    lines: { type: 'array', minItems: 1, maxItems: 3000, items: line },
  },
});

/** Reads a large body in parts of so many bytes. */
function readLarge(text: string, size = 7) {
  const reading = new LargeBody(large);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) reading.write(bytes.subarray(at, at + size));
  return reading.end();
}
const largeErrors = (value: unknown) => brief(readLarge(JSON.stringify(value)).errors);

test('a large body is read as any other, wherever its parts begin', (t) => {
  const value = fc.record({
    name: fc.constantFrom('Jan', 'é"\\', '{[,:'),
    more: fc.jsonValue({ maxDepth: 4 }),
    lines: fc.array(fc.record({ code: fc.integer(), text: fc.string({ unit: 'binary' }) }), {
      minLength: 1,
      maxLength: 8,
    }),
  });
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 40 }), fc.constantFrom(undefined, 2), (given, size, indent) => {
      const text = JSON.stringify(given, null, indent);
      t.deepEqual(readLarge(text, size), { value: JSON.parse(text), errors: [] });
    }),
    { numRuns: 200 },
  );
});

test('what is no JSON is refused in a large body too, and nothing else is', (t) => {
  const text = JSON.stringify({
    name: 'Jan',
    lines: [{ code: 1, text: 'a,]}"\\' }, { code: 2 }],
    more: [1, { a: [] }],
  });
  const signs = fc.constantFrom('', ',', '"', '[', ']', '{', '}', ':', '\\', ' ', '1', 'x', '\n');
  const reads = (read: () => unknown): boolean => {
    try {
      read();
      return true;
    } catch (error) {
      if (error instanceof SyntaxError) return false;
      throw error;
    }
  };
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(2), signs, fc.integer({ min: 1, max: 90 }), (at, cut, sign, size) => {
      const changed = text.slice(0, at) + sign + text.slice(at + cut);
      // What is no object at all is an error of its type where it is JSON.
      if (!changed.trimStart().startsWith('{')) return;
      t.is(
        reads(() => readLarge(changed, size)),
        reads(() => JSON.parse(changed)),
        changed,
      );
    }),
    { numRuns: 2000 },
  );
});

test('a large body is held against its schema, its lists item by item', (t) => {
  t.deepEqual(largeErrors({ name: 'x'.repeat(51), lines: [{ code: 1 }, { code: 'x', kind: 1 }], colour: 1 }), [
    '/colour unknown',
    '/lines/1/code type',
    '/lines/1/kind unknown',
    '/name tooLong',
  ]);
  t.deepEqual(largeErrors({ lines: [] }), ['/lines tooFew', '/name required']);
  t.deepEqual(largeErrors({ name: 'Jan', lines: { code: 1 } }), ['/lines type']);
  t.deepEqual(largeErrors({ name: 'Jan' }), ['/lines required']);
  t.deepEqual(brief(readLarge('{"name":"Jan","lines":[{"code":1}],"name":"Piet","lines":[]}').errors), [
    '/lines duplicate',
    '/name duplicate',
  ]);
  t.deepEqual((readLarge('{"name":"Jan","lines":[{"code":1}]}').value as { lines: unknown }).lines, [
    { code: 1, text: '' },
  ]);
  t.false('polluted' in (readLarge('{"__proto__":{"polluted":1},"lines":[]}').value as object));
});

/** Tells after how many bytes reading ends, and with which problem. */
function endOf(text: (index: number) => string): [string, number, number] {
  const reading = new LargeBody(large);
  let bytes = 0;
  try {
    for (let index = 0; bytes < 4_000_000; index += 1) {
      const chunk = Buffer.from(text(index));
      bytes += chunk.length;
      reading.write(chunk);
    }
    return ['nothing', 0, bytes];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [error.code, error.errors.length, bytes];
  }
}

test('a large body is read no further once more is wrong than anyone reads, or something is too long', (t) => {
  const cases: Record<string, [(index: number) => string, string, number]> = {
    'wrong lines': [(index) => (index === 0 ? '{"lines":[' : '1,'.repeat(1000)), 'invalid-input', 200],
    'too many lines': [(index) => (index === 0 ? '{"lines":[' : '{"code":1},'.repeat(100)), 'invalid-input', 1],
    'unknown keys': [(index) => (index === 0 ? '{' : `"a${index}":1,`.repeat(20)), 'invalid-input', 200],
    'one key again and again': [(index) => (index === 0 ? '{' : '"name":"Jan",'.repeat(20)), 'invalid-input', 200],
    depth: [(index) => (index === 0 ? '{"more":' : '['.repeat(1000)), 'body-too-large', 0],
    'depth in a line': [(index) => (index === 0 ? '{"lines":[' : '['.repeat(1000)), 'body-too-large', 0],
    'a long text': [(index) => (index === 0 ? '{"name":"' : 'x'.repeat(1000)), 'body-too-large', 0],
    'a long name': [(index) => (index === 0 ? '{"' : 'x'.repeat(1000)), 'body-too-large', 0],
  };
  for (const [name, [text, problem, errors]] of Object.entries(cases)) {
    const [code, count, bytes] = endOf(text);
    t.is(code, problem, name);
    t.is(count, errors, name);
    t.true(bytes < 100_000, `${name}: ${bytes} bytes were read`);
  }
});
