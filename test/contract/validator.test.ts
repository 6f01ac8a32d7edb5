import { test } from '../harness/test.js';
import type { FieldError } from '@loonpoort/server/contract/problem.js';
import type { Schema } from '@loonpoort/server/contract/route.js';
import { routes } from '@loonpoort/server/generated/routes.js';
import { bodyValidator, parameterValidator } from '@loonpoort/server/contract/validator.js';
import { validate } from '../../components/src/fields/validate.js';
import type { Field } from '../../components/src/generated/spec.js';

const brief = (errors: FieldError[]) => errors.map(({ pointer, code }) => `${pointer} ${code}`).sort();
const body = (properties: Schema, value: unknown, more: Schema = {}) =>
  brief(bodyValidator({ type: 'object', properties, ...more })(value));
/** Checks one property, which is called `field`. */
const field = (schema: Schema, value: unknown) => body({ field: schema }, { field: value });

const label = { nl: 'Naam', en: 'Name' };
const hint = { nl: 'Zoals op de gevel', en: 'As on the front' };
const missing = { nl: 'Vul een naam in', en: 'Enter a name' };
const named = { 'x-field': { label, hint, missing } };

const right: [Schema, unknown][] = [
  [{ type: 'string', minLength: 2 }, 'ab'],
  [{ type: 'string', maxLength: 2 }, 'ab'],
  [{ type: 'integer', minimum: 2, maximum: 2 }, 2],
  [{ type: ['string', 'null'] }, null],
  [{ maxLength: 2 }, 'ab'],
  [{ type: 'string', format: 'date-time' }, '2026-11-22T09:30:00Z'],
  [{ type: 'string', format: 'uri' }, 'https://oamkb.example/api'],
  [{ type: 'integer', format: 'int32' }, 2 ** 31 - 1],
  [{ type: 'integer', format: 'int32' }, -(2 ** 31 - 1)],
  [{ type: 'integer', format: 'int64' }, Number.MAX_SAFE_INTEGER],
  [{ type: 'number', format: 'double' }, 1.5e300],
  [{ type: 'string', ...named }, ''],
];
test('a value up to its limits is right', (t) => {
  for (const [schema, value] of right) t.deepEqual(field(schema, value), [], JSON.stringify([schema, value]));
});

const wrong: [Schema, unknown, string][] = [
  [{ type: 'string', minLength: 2 }, 'a', 'tooShort'],
  [{ type: 'string', maxLength: 2 }, 'abc', 'tooLong'],
  [{ type: 'array', minItems: 1 }, [], 'tooFew'],
  [{ type: 'array', maxItems: 1 }, [1, 2], 'tooMany'],
  [{ type: 'object', minProperties: 1 }, {}, 'tooFew'],
  [{ type: 'integer', minimum: 2 }, 1, 'tooSmall'],
  [{ type: 'integer', maximum: 2 }, 3, 'tooLarge'],
  [{ type: 'number', multipleOf: 0.5 }, 0.7, 'notMultiple'],
  [{ type: 'string', pattern: '^[a-z]+$' }, 'A', 'pattern'],
  [{ type: 'string', enum: ['a', 'b'] }, 'c', 'choice'],
  [{ const: 'a' }, 'b', 'choice'],
  [{ type: 'array', uniqueItems: true }, [1, 1], 'duplicate'],
  [{ type: 'string' }, 12, 'type'],
  [{ type: 'integer' }, '12', 'type'],
  [{ type: 'boolean' }, null, 'type'],
  [{ type: 'string', format: 'email' }, 'jan', 'email'],
  [{ type: 'string', format: 'date' }, '2026-02-30', 'date'],
  [{ type: 'string', format: 'uuid' }, '12', 'uuid'],
  [{ type: 'string', format: 'date-time' }, '2026-11-22', 'invalid'],
  [{ type: 'string', format: 'uri' }, 'oamkb', 'invalid'],
  [{ type: 'integer', format: 'int32' }, 2 ** 31, 'invalid'],
  [{ type: 'integer', format: 'int64' }, 2 ** 53, 'invalid'],
  [{ not: { const: 1 } }, 1, 'invalid'],
  // An empty text is missing, whatever else it is not.
  [{ type: 'string', minLength: 2 }, '', 'required'],
  [{ type: 'string', pattern: '^[a-z]+$' }, '', 'required'],
  [{ type: 'string', format: 'date' }, '', 'required'],
  [{ type: 'string', enum: ['a'] }, '', 'required'],
  [{ type: 'integer' }, '', 'type'],
];
for (const [schema, value, code] of wrong) {
  test(`${JSON.stringify(value)} is ${code} for ${JSON.stringify(schema)}`, (t) => {
    t.deepEqual(field(schema, value), [`/field ${code}`]);
  });
}

test('every wrong field is named, by its place in the body, and once', (t) => {
  const line = { type: 'object', properties: { debit: { type: 'integer' } }, additionalProperties: false };
  const properties = {
    name: { type: 'string', minLength: 5, pattern: '^[A-Z]' },
    lines: { type: 'array', items: line },
  };
  const value = { name: 'x', lines: [{ debit: 1 }, { debit: 'x', 'a/b~c': 1, ['x'.repeat(300)]: 1 }] };
  t.deepEqual(body(properties, value, { required: ['number', 'cost/share'] }), [
    '/cost~1share required',
    '/lines/1/a~1b~0c unknown',
    '/lines/1/debit type',
    `/lines/1/${'x'.repeat(200)} unknown`,
    '/name tooShort',
    '/number required',
  ]);
  t.deepEqual(body({}, 'text'), [' type']);
});

test('an error has the texts of its field, and the limit', (t) => {
  const name = { type: 'string', maxLength: 3, ...named };
  const check = bodyValidator({ type: 'object', properties: { name, code: { type: 'string' } }, required: ['name'] });
  const texts = { label, hint, missing };
  t.deepEqual(check({ name: 'Peeters' }), [{ pointer: '/name', code: 'tooLong', values: { ...texts, limit: 3 } }]);
  t.deepEqual(check({}), [{ pointer: '/name', code: 'required', values: texts }]);
  const unnamed = { hint: undefined, missing: undefined, limit: undefined };
  t.deepEqual(check({ name: 'Jan', code: 1 }), [
    { pointer: '/code', code: 'type', values: { ...unnamed, label: 'code' } },
  ]);
  const inList = bodyValidator({ properties: { lines: { items: { properties: { debit: { type: 'integer' } } } } } });
  t.deepEqual(inList({ lines: [{ debit: 'x' }] }), [
    { pointer: '/lines/0/debit', code: 'type', values: { ...unnamed, label: 'debit' } },
  ]);
  t.deepEqual(check(1), [{ pointer: '', code: 'type', values: { ...unnamed, label: '' } }]);

  const strict = bodyValidator({ type: 'object', additionalProperties: false, required: ['a'] });
  t.deepEqual(strict({ a: 1, ['b'.repeat(70)]: 1 })[1], {
    pointer: `/${'b'.repeat(70)}`,
    code: 'unknown',
    values: { label: 'b'.repeat(60) },
  });
});

test('what is left out gets its default', (t) => {
  const value = {};
  t.deepEqual(body({ enabled: { type: 'boolean', default: true } }, value), []);
  t.deepEqual(value, { enabled: true });
});

test('a keyword or a format that is misspelt ends with an error', (t) => {
  t.throws(() => field({ type: 'string', maxLenght: 3 }, 'a'), { message: /maxLenght/ });
  t.throws(() => field({ type: 'string', format: 'dat' }, 'a'), { message: /dat/ });
});

test('where none of several forms fits, each says what it lacks, and the whole nothing more', (t) => {
  const either = { oneOf: [{ required: ['number'] }, { required: ['id'] }] };
  t.deepEqual(body({ owner: either }, { owner: {} }), ['/owner/id required', '/owner/number required']);
});

const settings = (name: string, properties: Schema = {}) => ({
  type: 'object',
  properties: { package: { const: name }, ...properties },
  required: ['package', ...Object.keys(properties)],
});

test('of several packages the one that is named is held against', (t) => {
  const twinfield = settings('twinfield', { office: { type: 'string', minLength: 2 } });
  const check = bodyValidator({ oneOf: [twinfield, settings('cash')] });
  t.deepEqual(check({ package: 'twinfield', office: 'NL' }), []);
  t.deepEqual(brief(check({ package: 'twinfield', office: 'N' })), ['/office tooShort']);
  t.deepEqual(brief(check({ package: 'twinfield' })), ['/office required']);
  t.deepEqual(check({ package: 'cash' }), []);
  for (const none of [{}, null, undefined]) t.deepEqual(check(none), [{ pointer: '/package', code: 'required' }]);
  for (const other of ['sap', 1, null]) {
    t.deepEqual(check({ package: other }), [{ pointer: '/package', code: 'choice' }]);
  }
});

test('forms of which not all name a package are held against all', (t) => {
  for (const other of [{ type: 'string' }, { type: 'object', properties: {}, required: ['name'] }]) {
    t.deepEqual(bodyValidator({ oneOf: [settings('cash'), other] })({ package: 'cash' }), []);
  }
});

const parameters = (properties: Schema, value: Record<string, unknown>) => [
  brief(parameterValidator({ type: 'object', properties, additionalProperties: false })(value)),
  value,
];

test('parameters are text, which becomes numbers and lists', (t) => {
  const properties = {
    limit: { type: 'integer', maximum: 100 },
    all: { type: 'boolean' },
    kind: { type: 'array', items: { type: 'string', enum: ['client', 'test'] } },
    q: { type: 'string' },
  };
  t.deepEqual(parameters(properties, { limit: '25', all: 'true', kind: 'client,test', q: 'a,b' }), [
    [],
    { limit: 25, all: true, kind: ['client', 'test'], q: 'a,b' },
  ]);
  t.deepEqual(parameters(properties, { kind: ',client,,' }), [[], { kind: ['client'] }]);
  t.deepEqual(parameters(properties, { q: 'kind' }), [[], { q: 'kind' }]);
  t.deepEqual(parameters(properties, { limit: '101', colour: 'red', kind: 'shop' })[0], [
    'colour unknown',
    'kind/0 choice',
    'limit tooLarge',
  ]);
  t.deepEqual(parameterValidator({ type: 'object' })({}), []);
});

test('a parameter that is given twice is refused by its name, whatever its type', (t) => {
  const check = parameterValidator({ type: 'object', properties: { kind: { type: 'array' }, q: { type: 'string' } } });
  t.deepEqual(check({ kind: ['client', 'test'], q: ['a', 'b'] }), [
    { pointer: 'kind', code: 'duplicate', values: { label: 'kind' } },
    { pointer: 'q', code: 'duplicate', values: { label: 'q' } },
  ]);
  t.deepEqual(brief(check({ kind: 'client', q: ['a', 'b'] })), ['q duplicate']);
});

test('each pattern of a schema is its own', (t) => {
  const properties = { code: { type: 'string', pattern: '^[a-z]+$' }, number: { type: 'string', pattern: '^[0-9]+$' } };
  t.deepEqual(body(properties, { code: 'abc', number: '12' }), []);
  t.deepEqual(body(properties, { code: '12', number: 'abc' }), ['/code pattern', '/number pattern']);
});

test('no more is looked at than is told', (t) => {
  let read = 0;
  const items = new Proxy(
    Array.from({ length: 100_000 }, () => 'x'),
    {
      get(list, name, self) {
        read += typeof name === 'string' && /^\d+$/.test(name) ? 1 : 0;
        return Reflect.get(list, name, self) as unknown;
      },
    },
  );
  const list = { type: 'array', items: { type: 'integer' } };
  t.is(field(list, items).length, 200);
  t.true(read <= 400, `${read} items were read`);
  read = 0;
  t.deepEqual(field({ ...list, maxItems: 99_999 }, items), ['/field tooMany']);
  t.is(read, 0, 'a list that is too long is not looked into');
  const wide = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, 1]));
  t.is(body({}, wide, { additionalProperties: false }).length, 200);
  const rows = { type: 'array', items: { type: 'object', properties: {}, additionalProperties: false } };
  t.true(field(rows, [wide, wide, wide]).length <= 400);
  const text = { type: 'string', maxLength: 20_000, pattern: '^x+$' };
  t.deepEqual(field(text, 'x'.repeat(20_000)), ['/field pattern'], 'a pattern is not tried on a long text');
});

test('numbers among parameters are written as people write them', (t) => {
  const properties = { year: { type: 'integer' }, share: { type: 'number' } };
  for (const odd of ['Infinity', '-Infinity', '1e400', '1e3', '0x10', ' 5', '', 'NaN', '9'.repeat(16)]) {
    t.deepEqual(parameters(properties, { year: odd })[0], ['year type'], odd);
    t.deepEqual(parameters(properties, { share: odd })[0], ['share type'], odd);
  }
  t.deepEqual(parameters(properties, { year: '-7', share: '0.25' }), [[], { year: -7, share: 0.25 }]);
});

/** Control characters, marks of direction and the like, which nobody sees. */
const invisible = [
  ...['\0', '\u0018', '\u007f', '\u0085', '\u009f', '\u061c', '\u200e', '\u200f', '\u2028', '\u2029', '\ufeff'],
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
];
const spaces = ['\t', '\n', '\r'];

/** Texts that are not shown as they are. */
const unshown: Record<string, string> = {
  password: 'is held against a hash',
  currentPassword: 'is held against a hash',
  newPassword: 'is held against a hash',
  file: 'is a file, of which each cell is checked',
  code: 'is passed on to the package that gave it',
  state: 'is held against the one that was given',
  client_id: 'is held against those that are known',
  client_secret: 'is held against a hash',
  grant_type: 'is held against those that are known',
  scope: 'is held against those that are known',
};

/** Finds every text in a schema, by its name. */
function textsOf(name: string, schema: Schema, found: [string, Schema][] = []): [string, Schema][] {
  const { type, properties = {}, items, oneOf = [] } = schema as Record<string, never>;
  if ([type].flat().includes('string' as never) && !('enum' in schema) && !('const' in schema))
    found.push([name, schema]);
  for (const [each, property] of Object.entries(properties)) textsOf(each, property as Schema, found);
  if (items) textsOf(name, items as Schema, found);
  for (const each of oneOf as Schema[]) textsOf(name, each, found);
  return found;
}

test('no text that comes in has a character that nobody sees', (t) => {
  for (const [id, { body: schema, params }] of Object.entries(routes)) {
    for (const [name, text] of [...textsOf('', schema ?? {}), ...textsOf('', params)]) {
      if (name in unshown) continue;
      const isRefused = (value: string): boolean => field(text, value).length > 0;
      const wanted = text.format === 'lines' ? invisible : [...invisible, ...spaces];
      t.deepEqual(
        wanted.filter((each) => !isRefused(`10${each}0`)),
        [],
        `${id} ${name}`,
      );
    }
  }
});

test('a form finds the characters that the service refuses, and no others', (t) => {
  const texts = [
    'Bakkerij Peeters & Zn. – “’t Hoekje” é ﷺ 😀',
    ...[...invisible, ...spaces].map((each) => `a${each}b`),
    'a\ud800b',
  ];
  for (const format of ['line', 'lines']) {
    for (const value of texts) {
      const checked = bodyValidator({ type: 'string', format })(value).map(({ code }) => code);
      const shown = validate([{ name: 'field', control: 'text', format } as Field], { field: value });
      t.deepEqual(
        shown.map(({ code }) => code as string),
        checked,
        JSON.stringify([format, value]),
      );
    }
  }
  t.deepEqual(field({ type: 'string', format: 'lines' }, 'een\n\ttwee'), []);
  t.deepEqual(field({ type: 'string', format: 'lines' }, 'een\u202etwee'), ['/field invisibleCharacters']);
});
