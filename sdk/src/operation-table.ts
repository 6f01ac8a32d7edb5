import type { Operation } from './operation.js';

const verbs = { G: 'GET', P: 'POST', U: 'PUT', A: 'PATCH', D: 'DELETE' } as const;
const flags = {
  b: { body: true }, f: { body: 'form' }, k: { idempotencyKey: true }, l: { list: true }, m: { ifMatch: true }, p: { public: true }, t: { tenant: true },
} as const satisfies Record<string, Partial<Operation>>;

/**
 * Unpacks the generated table of operations: as text it takes half as much to download as objects do.
 *
 * A line with one word begins a resource; the others are `method V/path?query!both flags`. The operationId is the
 * method with the resource's noun, and follows the method after `=` where it is another (nothing: the method itself).
 */
export function readTable<Operations, Resources>(text: string): { operations: Operations; resources: Resources } {
  const operations: Record<string, Operation> = {};
  const resources: Record<string, Record<string, string>> = {};
  let methods: Record<string, string> = {};
  let nouns = '';
  for (const line of text.trim().split('\n')) {
    const [name = '', target, letters = ''] = line.split(' ');
    if (target === undefined) {
      methods = resources[name] = {};
      nouns = name[0]!.toUpperCase() + name.slice(1);
      continue;
    }
    const [method = '', given] = name.split('=');
    const id = given === undefined ? method + (letters.includes('l') ? nouns : singular(nouns)) : given || method;
    const [, verb, path = '', query, both] = /^(.)([^?!]+)(?:\?([^!]+))?(?:!(.+))?$/.exec(target) ?? [];
    methods[method] = id;
    operations[id] = Object.assign(
      { method: verbs[verb as keyof typeof verbs], path, query: query?.split(','), both: both?.split(',') },
      ...[...letters].map((letter) => flags[letter as keyof typeof flags]),
    ) as Operation;
  }
  return { operations: operations as Operations, resources: resources as Resources };
}

/** `Companies` → `Company`. */
export const singular = (nouns: string): string => nouns.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
