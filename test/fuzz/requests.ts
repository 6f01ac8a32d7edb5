import fc from 'fast-check';
import type { Operation, Parameter } from '../../sdk/generator/contract.js';
import { anything, type IdsOf, sparse, text, valid, values } from './arbitraries.js';

/** A request as it goes over the wire. */
export interface FuzzRequest {
  /** Who sends it: the name of a caller, or `nobody`. */
  caller: string;
  method: string;
  /** Path and query, below `/api`. */
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** Returns requests to an operation, as the contract describes them, nearly so, and not at all. */
export function requests(of: Operation, callers: string[], ids: IdsOf): fc.Arbitrary<FuzzRequest> {
  const named = (place: Parameter['in']): Parameter[] =>
    of.parameters.filter((each) => each.in === place && each.name !== 'If-Match');
  const parts = {
    caller: fc.constantFrom(...callers),
    path: record(named('path'), ids, 9),
    query: record(named('query'), ids, 1),
    headers: record(named('header'), ids, 9),
    version: fc.constantFrom(...Array<string>(7).fill('"1"'), '"2"', '*', ''),
    body: bodyOf(of, ids),
  };
  return fc.record(parts).map(({ caller, path, query, headers, version, body }) => {
    const place = of.path.replace(/\{(\w+)\}/g, (_, name: string) => encode(path[name]!));
    const search = new URLSearchParams(query).toString();
    return {
      caller,
      method: of.method,
      path: search ? `${place}?${search}` : place,
      headers: {
        ...Object.fromEntries(Object.entries(headers).filter(([, value]) => isHeader(value))),
        ...(of.parameters.some(({ name }) => name === 'If-Match') && version !== '' && { 'if-match': version }),
        ...(body !== undefined && { 'content-type': typeOf(of) }),
      },
      ...(body !== undefined && { body }),
    };
  });
}

const typeOf = ({ form, xml }: Operation): string => {
  if (form) return 'application/x-www-form-urlencoded';
  return xml ? 'application/xml' : 'application/json';
};

/** A part of a path that is nothing, or two dots, is another path. */
const encode = (part: string): string => {
  const whole = encodeURIComponent(part.replace(/\p{Cs}/gu, '-'));
  return ['', '.', '..'].includes(whole) ? '-' : whole;
};

const isHeader = (value: string): boolean => /^[\x20-\x7e]+$/.test(value);

/** Returns the texts of parameters, all of them right so many times as often as with wrong ones among them. */
function record(parameters: Parameter[], ids: IdsOf, right: number): fc.Arbitrary<Record<string, string>> {
  const required = parameters.filter((each) => each.required).map(({ name }) => name);
  const known = ({ name, schema }: Parameter) => valid(schema, name, ids).map(String);
  const all = (value: (parameter: Parameter) => fc.Arbitrary<string>, of = parameters) =>
    sparse(Object.fromEntries(of.map((each) => [each.name, value(each)])), required);
  // A cursor is only right where a page gave it.
  const knowable = parameters.filter(({ name }) => name !== 'cursor');
  return fc.oneof(
    { weight: right, arbitrary: all(known, knowable) },
    { weight: 1, arbitrary: all((each) => fc.oneof(known(each), text, cursor)) },
  );
}

/** Cursors that nobody gave out. */
const cursor = fc
  .oneof(
    fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(['', value, value])),
    fc.double().map((number) => `["",1e400,${number}]`),
  )
  .map((json) => Buffer.from(json).toString('base64url'));

function bodyOf(of: Operation, ids: IdsOf): fc.Arbitrary<string | undefined> {
  if (!of.body && !of.xml) return fc.constant(undefined);
  if (of.xml)
    return fc.oneof(
      text,
      fc.array(fc.constantFrom('<a>', '</a>', '<!DOCTYPE a>', '&lt;', 'x')).map((of) => of.join('')),
    );
  if (of.form) return form(of, ids);
  const json = values(of.body!, '', ids).map((value) => JSON.stringify(value));
  return fc.oneof({ weight: 12, arbitrary: json }, { weight: 1, arbitrary: anything.map(String) });
}

const form = (of: Operation, ids: IdsOf): fc.Arbitrary<string> =>
  fc.oneof(
    values(of.body!, '', ids).map((value) => new URLSearchParams(flat(value)).toString()),
    text,
  );

const flat = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(Object(value)).map(([key, each]) => [key, String(each)]));
