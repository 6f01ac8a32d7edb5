import type { Operation } from './operation.js';
import type { OperationId } from './types.js';

const verbs = { G: 'GET', P: 'POST', U: 'PUT', A: 'PATCH', D: 'DELETE' } as const;
const flags = {
  b: { body: true },
  f: { body: 'form' },
  k: { idempotencyKey: true },
  p: { public: true },
  t: { tenant: true },
  x: { body: 'xml' },
} as const satisfies Record<string, Partial<Operation>>;

/** What the client knows of every operation from the start. */
export interface OperationNames {
  /** The operations by resource and method. */
  resources: Record<string, Record<string, OperationId>>;
  /** The operations that answer in pages. */
  lists: Set<OperationId>;
}

/**
 * Unpacks the generated names of operations: as text they take half as much to download as objects do.
 *
 * A line is a resource with its methods; a list has a star. The operationId is the method with the resource's noun (its
 * nouns where a plus or star follows), and stands after `=` where it is another (nothing: the method itself).
 */
export function readNames(text: string): OperationNames {
  const resources: OperationNames['resources'] = {};
  const lists: OperationNames['lists'] = new Set();
  for (const line of text.trim().split('\n')) {
    const [resource = '', ...names] = line.split(' ');
    const nouns = resource[0]!.toUpperCase() + resource.slice(1);
    const methods: Record<string, OperationId> = (resources[resource] = {});
    for (const name of names) {
      const [, method = '', ownId, sign] = /^(\w+)(=\w*)?([*+])?$/.exec(name) ?? [];
      const id = ownId ? ownId.slice(1) || method : method + (sign ? nouns : singular(nouns));
      methods[method] = id as OperationId;
      if (sign === '*') lists.add(id as OperationId);
    }
  }
  return { resources, lists };
}

/** Unpacks generated rows of operations: a line is `operationId V/path?query!both flags`. */
export function readRows(text: string): Partial<Record<OperationId, Operation>> {
  const rows = text.trim().split('\n');
  return Object.fromEntries(
    rows.map((row) => {
      const [id = '', target = '', letters = ''] = row.split(' ');
      const [, verb, path = '', query, both] = /^(.)([^?!]+)(?:\?([^!]+))?(?:!(.+))?$/.exec(target) ?? [];
      const operation = Object.assign(
        { method: verbs[verb as keyof typeof verbs], path, query: query?.split(','), both: both?.split(',') },
        ...[...letters].map((letter) => flags[letter as keyof typeof flags]),
      ) as Operation;
      return [id, operation];
    }),
  );
}

/** Turns `Companies` into `Company`. */
export const singular = (nouns: string): string => nouns.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
