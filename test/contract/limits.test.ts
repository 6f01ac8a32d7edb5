import { routes } from '@loonpoort/server/generated/routes.js';
import { test } from '../harness/test.js';

interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  [keyword: string]: unknown;
}

/** Whose form says how long they are. */
const short = ['uuid', 'date', 'date-time'];

const hasLength = ({ format, pattern, maxLength }: Schema): boolean =>
  maxLength !== undefined ||
  short.includes(format as string) ||
  // A pattern of all of the text in which nothing repeats without end.
  /^\^([^*+{]|\{\d+(,\d+)?\})*\$$/.test((pattern as string | undefined) ?? '');

const bounds: Record<string, (schema: Schema) => boolean> = {
  string: hasLength,
  integer: ({ minimum, maximum }) => minimum !== undefined && maximum !== undefined,
  number: ({ minimum, maximum }) => minimum !== undefined && maximum !== undefined,
  array: ({ maxItems }) => maxItems !== undefined,
  object: ({ additionalProperties }) => additionalProperties === false,
};

/** Lists what a caller may send without an end. */
function unbounded(where: string, schema: Schema): string[] {
  if ('enum' in schema || 'const' in schema) return [];
  const { type, properties = {}, items, oneOf = [] } = schema;
  const own = [type ?? []].flat().filter((each) => bounds[each]?.(schema) === false);
  return [
    ...own.map((each) => `${where}: ${each}`),
    ...Object.entries(properties).flatMap(([name, each]) => unbounded(`${where}.${name}`, each)),
    ...(items ? unbounded(`${where}[]`, items) : []),
    ...oneOf.flatMap((each) => unbounded(where, each)),
  ];
}

/** Whose names others choose; each body is bounded in bytes and depth all the same. */
const open = [
  // Browsers add what extensions of WebAuthn say (https://www.w3.org/TR/webauthn-3/#iface-pkcredential).
  'answerChallenge.passkey.clientExtensionResults: object',
  'addChallengeFactor.passkey.clientExtensionResults: object',
  'addFactor.passkey.clientExtensionResults: object',
  'proveSession.passkey.clientExtensionResults: object',
  // The settings of a package, which are held against its own form.
  'previewFile.settings: object',
  // "The authorization server MUST ignore unrecognized request parameters" (RFC 6749, section 3.2).
  'createToken: object',
];

test('all that may be sent has an end: texts, numbers, lists and names', (t) => {
  const found = Object.entries(routes).flatMap(([id, { body, params }]) => [
    ...(body ? unbounded(id, body as Schema) : []),
    ...unbounded(`${id}?`, params as Schema),
  ]);
  t.deepEqual(found.sort(), open.sort());
});
