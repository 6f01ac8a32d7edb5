import type { Path } from './source.js';
import type { Tree } from './tree.js';

/** Finds what is wrong with who may call an operation: roles and scopes that are not there, or do not go together. */
export function checkPermission(
  tree: Tree,
  fault: (path: Path, reason: string, key?: boolean) => void,
  path: Path,
  {
    'x-permission': permission,
    'x-scope': scope,
    'x-component': component,
    'x-step-up': stepUp,
  }: Record<string, unknown>,
): void {
  if (Array.isArray(permission)) {
    const roles = [...(tree.values(['components', 'schemas', 'Role']) ?? []), 'firmManager', 'software'];
    permission.forEach((role, index) => {
      if (!roles.includes(role)) fault([...path, 'x-permission', index], `there is no role ${role}`);
    });
    if (permission.includes('software') !== (scope !== undefined))
      fault([...path, 'x-permission'], 'software and x-scope go together', true);
  }
  const isForOperators = permission === 'operator';
  if (stepUp && (isForOperators || permission === 'public'))
    fault([...path, 'x-step-up'], 'only a person who is signed in can be asked for a proof', true);
  if (isForOperators && (scope === undefined || component !== undefined))
    fault([...path, 'x-permission'], 'what is for operators has an x-scope and is no element', true);
  const scopes = isForOperators ? 'OperatorScope' : 'Scope';
  if (scope !== undefined && !tree.values(['components', 'schemas', scopes])?.includes(scope))
    fault([...path, 'x-scope'], `there is no scope ${String(scope)}`);
}
