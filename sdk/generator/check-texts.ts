import type { Fault, Path } from './source.js';
import { Tree } from './tree.js';

type Value = Record<string, unknown>;

/** Schemas that say how a value is written, and not what it is about: a property of these needs a text of its own. */
const generic = new Set(['Id', 'DateTime', 'Count'].map((name) => `#/components/schemas/${name}`));

/** Finds schemas and properties without a description: the SDK shows it in editors. */
export function checkTexts(document: unknown): Fault[] {
  const tree = new Tree(document);
  const faults: Fault[] = [];
  const schemas = ['components', 'schemas'];
  const check = (path: Path, isDescribed: boolean): void => {
    if (!isDescribed) faults.push({ path, key: true, reason: `${String(path.at(-1))} lacks a description` });
  };
  for (const name of Object.keys((tree.value(schemas) as Value | undefined) ?? {})) {
    check([...schemas, name], hasText(tree, [...schemas, name]));
  }
  tree.visit((path, node) => {
    const isProperties = path.at(-1) === 'properties' && path.at(-2) !== 'properties';
    if (!isProperties || path[0] !== 'components') return;
    for (const name of Object.keys(node)) check([...path, name], isExplained(tree, [...path, name]));
  });
  return faults;
}

const hasText = (tree: Tree, path: Path): boolean => typeof (tree.value(path) as Value).description === 'string';

/** Tells whether a property has a text, or is of a schema whose text says what it is. */
function isExplained(tree: Tree, path: Path): boolean {
  if (hasText(tree, path)) return true;
  const { $ref, oneOf } = tree.value(path) as { $ref?: string; oneOf?: { $ref?: string }[] };
  const reference = $ref ?? oneOf?.find((each) => each.$ref)?.$ref;
  return reference !== undefined && !generic.has(reference);
}
