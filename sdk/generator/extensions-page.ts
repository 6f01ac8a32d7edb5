import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';

interface Described {
  description?: string;
  $ref?: string;
  properties?: Record<string, Described>;
  required?: string[];
  items?: Described;
  additionalProperties?: Described | boolean;
  allOf?: { then: Described }[];
  then?: Described;
  else?: Described;
  enum?: unknown[];
  const?: unknown;
}

const { $defs } = JSON.parse(readFileSync(new URL('./extensions.schema.json', import.meta.url), 'utf8')) as {
  $defs: Record<string, Described>;
};

/** An extension as it stands in the contract. */
interface Use {
  where: string;
  value: unknown;
}

/** Writes the page that explains each extension and its keys, with examples that the contract has. */
export function extensionsPage(document: unknown): string {
  const uses = usesOf(document);
  const names = Object.keys($defs).filter((name) => name.startsWith('x-'));
  return `${[
    '# Extensions of the contract',
    'Generated from `openapi.yaml` and `extensions.schema.json` by `npm run generate`. Do not edit.',
    [
      'OpenAPI has no word for who may call an operation, what a field is called in Dutch, or which list is an element.',
      'The contract says it in these keys; every text stands in Dutch (`nl`) and English (`en`). A key that is not on this',
      'page, a missing language, and a name that refers to nothing end `npm run generate` and `npm run lint` with the line',
      'and the reason; editors that know JSON Schema show the same.',
    ].join('\n'),
    ...names.map((name) => section(name, uses[name] ?? [])),
  ].join('\n\n')}\n`;
}

function section(name: string, uses: Use[]): string {
  const keys = keysOf($defs[name]!);
  const rows = [...keys].map(([key, { description, enum: values }]) => {
    const allowed =
      values && values.length < 20 ? ` One of ${values.map((each) => `\`${String(each)}\``).join(', ')}.` : '';
    return `| \`${key}\` | ${description ?? ''}${allowed} |`;
  });
  const table = rows.length > 0 ? [`| key | meaning |\n|---|---|\n${rows.join('\n')}`] : [];
  const examples = examplesOf(uses, [...keys.keys()]).map(
    ({ where, value }) => `\`${where}\`:\n\n\`\`\`yaml\n${example(name, value)}\`\`\``,
  );
  return [`## ${name}`, $defs[name]!.description!, ...table, ...examples].join('\n\n');
}

const mostEntries = 3;

/** Writes an extension as YAML; of one that has an entry per value of an enumeration, the first few. */
function example(name: string, value: unknown): string {
  const isMap = typeof $defs[name]!.additionalProperties === 'object';
  const entries = Object.entries(isMap ? (value as object) : {});
  const shown = entries.length > mostEntries ? Object.fromEntries(entries.slice(0, mostEntries)) : value;
  const rest = entries.length > mostEntries ? `  # … and ${entries.length - mostEntries} more\n` : '';
  return stringify({ [name]: shown }, { version: '1.1', lineWidth: 110, singleQuote: true }) + rest;
}

/** Returns the keys of an extension, those of objects within it after a dot: `texts.heading`. */
export function keysOf(schema: Described, prefix = ''): Map<string, Described> {
  const found = new Map<string, Described>();
  const add = (key: string, described: Described): void => {
    if (!found.has(key)) found.set(key, described);
  };
  const within = (each: Described | undefined, at: string): void => {
    if (each) for (const [key, described] of keysOf(each, at)) add(key, described);
  };
  const { $ref, properties, items, additionalProperties, allOf, then, else: otherwise } = schema;
  // The languages are those of every text; they would drown the rest.
  if ($ref !== undefined && $ref !== '#/$defs/text') within($defs[$ref.split('/').at(-1)!], prefix);
  for (const [key, each] of Object.entries(properties ?? {})) {
    if (each.description !== undefined) add(prefix + key, each);
    within(each, `${prefix}${key}.`);
  }
  within(items, prefix);
  if (typeof additionalProperties === 'object') within(additionalProperties, `${prefix}*.`);
  for (const each of [...(allOf ?? []).map((branch) => branch.then), then, otherwise]) within(each, prefix);
  return found;
}

/** Finds where each extension stands, by its name: in an operation, in a schema with its properties, or at a tag. */
function usesOf(document: unknown): Record<string, Use[]> {
  const uses: Record<string, Use[]> = {};
  const visit = (node: unknown, where: string, key: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { operationId, name } = node as { operationId?: string; name?: string };
    const own = operationId ?? (/^[A-Z]/.test(key) ? key : where);
    const here = typeof name === 'string' && /^\d+$/.test(key) ? `${own}.${name}`.replace(/^\./, '') : own;
    for (const [each, value] of Object.entries(node)) {
      if (each.startsWith('x-') && each in $defs) (uses[each] ??= []).push({ where: here, value });
      else visit(value, key === 'properties' ? `${here}.${each}` : here, each);
    }
  };
  visit(document, '', '');
  return uses;
}

/** Picks as few uses as show every key: the shortest of those that show most of what is left. */
function examplesOf(uses: Use[], keys: string[]): Use[] {
  const shown = uses.map((use) => ({
    use,
    keys: [shapeOf(use.value), ...keysIn(use.value)],
    length: JSON.stringify(use.value).length,
  }));
  const left = new Set([...keys, ...uses.map(({ value }) => shapeOf(value))]);
  const chosen: Use[] = [];
  do {
    const worth = (each: (typeof shown)[number]): number => each.keys.filter((key) => left.has(key)).length;
    const best = shown.toSorted((one, other) => worth(other) - worth(one) || one.length - other.length)[0];
    if (!best || (chosen.length > 0 && worth(best) === 0)) break;
    chosen.push(best.use);
    for (const key of best.keys) left.delete(key);
  } while (left.size > 0);
  return chosen;
}

const shapeOf = (value: unknown): string => (Array.isArray(value) ? 'a list' : typeof value);

/** Returns the keys that a value shows, named as `keysOf` names them. */
function keysIn(value: unknown): string[] {
  const found: string[] = [];
  const visit = (node: unknown, prefixes: string[]): void => {
    if (Array.isArray(node)) return node.forEach((each) => visit(each, prefixes));
    if (typeof node !== 'object' || node === null) return;
    for (const [key, each] of Object.entries(node)) {
      // A key may be a word of the schema or a name of its own, which the schema writes as `*`.
      const here = prefixes.flatMap((prefix) => [prefix + key, `${prefix}*`]);
      found.push(...here);
      visit(
        each,
        here.map((path) => `${path}.`),
      );
    }
  };
  visit(value, ['']);
  return [...new Set(found)];
}
