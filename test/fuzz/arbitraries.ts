import fc from 'fast-check';
import type { Schema } from '../../sdk/generator/contract.js';

/** Returns ids that may stand where the contract has an identifier of this name. */
export type IdsOf = (name: string) => string[];

/** Texts that programs trip over: numbers that are none, quotes, wildcards, halves of characters, formulas, markup. */
export const oddTexts = [
  ...['Infinity', '-Infinity', 'NaN', '1e400', '0x10', '-0', '9'.repeat(400), '-1', '0', '1', ''],
  ...["'", '"', '%', '_', '\\', '\0', '\ud800', '\u202e', '?', ':a', '[]', '{}', 'null', 'true', ',', '\r\n', ' '],
  ...['=1+1', '<script>', '${7*7}', '../../etc/passwd', "' OR 1=1 --", '__proto__', 'constructor', 'İ', '😀'],
];

export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.uuid(),
);

/** What JSON can say, of no shape that anybody expects. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.jsonValue({ maxDepth: 3 }),
  fc.double(),
  fc.maxSafeInteger(),
);

/** Returns values that a schema allows, or nearly so: patterns and sums are the service's to judge. */
export function valid(schema: Schema, name: string, ids: IdsOf): fc.Arbitrary<unknown> {
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((each) => valid(each, name, ids)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type].flat();
  if (types.length > 1) return fc.oneof(...types.map((type) => valid({ ...schema, type: type! }, name, ids)));
  if (types[0] === 'object') return object(schema, ids);
  if (types[0] === 'array') return array(schema, name, ids);
  if (types[0] === 'string') return string(schema, name, ids);
  if (types[0] === 'boolean') return fc.boolean();
  if (types[0] === 'integer' || types[0] === 'number') return number(schema);
  if (types[0] === 'null') return fc.constant(null);
  return fc.jsonValue({ maxDepth: 1 });
}

function object(schema: Schema, ids: IdsOf): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {}).filter(([, each]) => each.readOnly !== true);
  return sparse(
    Object.fromEntries(properties.map(([key, each]) => [key, valid(each, key, ids)])),
    properties.map(([key]) => key).filter((key) => schema.required?.includes(key)),
  );
}

/** Returns objects with all that is required and at most three things more: of many, one would be wrong. */
export function sparse<T>(
  values: Record<string, fc.Arbitrary<T>>,
  required: string[],
): fc.Arbitrary<Record<string, T>> {
  const optional = Object.keys(values).filter((key) => !required.includes(key));
  return fc.subarray(optional, { maxLength: Math.min(3, optional.length) }).chain((chosen) =>
    fc.record(Object.fromEntries([...required, ...chosen].map((key) => [key, values[key]!])), {
      noNullPrototype: true,
    }),
  );
}

function array(schema: Schema, name: string, ids: IdsOf): fc.Arbitrary<unknown> {
  const minLength = Number(schema.minItems ?? 0);
  const maxLength = Math.max(minLength, Math.min(Number(schema.maxItems ?? 3), 3));
  return fc.array(valid(schema.items ?? {}, name, ids), { minLength, maxLength });
}

function string(schema: Schema, name: string, ids: IdsOf): fc.Arbitrary<unknown> {
  if (schema.format === 'uuid') return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids(name)) }, fc.uuid());
  if (schema.format === 'date')
    return fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
  const examples = (schema.examples as string[] | undefined) ?? [];
  const minLength = Number(schema.minLength ?? 0);
  const free = fc.string({ minLength, maxLength: Math.max(minLength, Math.min(Number(schema.maxLength ?? 40), 300)) });
  if (typeof schema.pattern === 'string' && examples.length === 0)
    return fc.stringMatching(new RegExp(schema.pattern, 'u'));
  return examples.length > 0 ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...examples) }, free) : free;
}

function number({ minimum, maximum, examples, type }: Schema): fc.Arbitrary<unknown> {
  const min = Number(minimum ?? -1000);
  const max = Math.max(min, Number(maximum ?? 100_000));
  const range =
    type === 'integer'
      ? fc.integer({ min, max: Math.min(max, 0x7fffffff) < min ? min : Math.min(max, 0x7fffffff) })
      : fc.double({ min, max, noNaN: true });
  const known = [...((examples as number[] | undefined) ?? []), min, max];
  return fc.oneof(range, fc.constantFrom(...known));
}

/** Returns values of which one part, at any depth, is gone, of another kind, doubled or has a companion. */
export function nearlyValid(schema: Schema, name: string, ids: IdsOf): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid(schema, name, ids), fc.nat(), fc.constantFrom('gone', 'other', 'more', 'deep'), anything)
    .map(([value, at, how, other]) => spoil(value, at, how, other));
}

function spoil(value: unknown, at: number, how: string, other: unknown): unknown {
  const holders: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, each] of Object.entries(node)) {
      holders.push([node as Record<string, unknown>, key]);
      walk(each);
    }
  };
  const copy: unknown = structuredClone(value);
  walk(copy);
  if (holders.length === 0) return other;
  const [holder, key] = holders[at % holders.length]!;
  if (how === 'gone' && !Array.isArray(holder)) delete holder[key];
  else if (how === 'more' && !Array.isArray(holder)) holder[`${key}2`] = other;
  else if (how === 'more') (holder as unknown as unknown[]).push(other);
  else if (how === 'deep') holder[key] = { [key]: holder[key] };
  else holder[key] = other;
  return copy;
}

/** Returns values of a schema: right ones, nearly right ones and wild ones. */
export const values = (schema: Schema, name: string, ids: IdsOf): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: valid(schema, name, ids) },
    { weight: 2, arbitrary: nearlyValid(schema, name, ids) },
    { weight: 1, arbitrary: anything },
  );
