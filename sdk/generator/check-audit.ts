import type { Path } from './source.js';
import type { Tree } from './tree.js';

/** Finds operations of which it is not said what is recorded, and what is said of things that are not there. */
export function checkAudit(
  tree: Tree,
  fault: (path: Path, reason: string, key?: boolean) => void,
  path: Path,
  node: Record<string, unknown>,
): void {
  const audit = node['x-audit'] as { subject?: string; id?: string } | undefined;
  if (!audit) {
    if (path.at(-1) !== 'get') fault(path, 'what is no GET says in x-audit what is recorded of it', true);
    else if (namesEmployees(tree, tree.result(path)))
      fault(path, 'an answer that names employees says in x-audit that it is recorded', true);
    return;
  }
  const at: Path = [...path, 'x-audit'];
  const { subject, id } = audit;
  if (subject !== undefined && !tree.values(['components', 'schemas', 'AuditSubject'])?.includes(subject))
    fault([...at, 'subject'], `there is no subject ${subject}`);
  const parameter = id === undefined ? undefined : tree.parameter(path, id);
  if (id !== undefined && (!parameter || tree.get(parameter, 'in') !== 'path'))
    fault([...at, 'id'], `there is no parameter ${id} in the path`);
}

/** By these an answer says whose pay or record it is. */
const ofEmployee = /^employee(Id|Number|Name)?$|^firstName$/;

function namesEmployees(tree: Tree, schema: Path | undefined, seen = new Set<unknown>()): boolean {
  const value = schema && tree.value(schema);
  if (!schema || seen.has(value)) return false;
  seen.add(value);
  const names = tree.propertyNames(schema);
  if (names.some((name) => ofEmployee.test(name))) return true;
  const within = [tree.find(schema, 'items'), ...names.map((name) => tree.find(schema, 'properties', name))];
  return within.some((each) => namesEmployees(tree, each, seen));
}
