import type { Knex } from 'knex';
import { fieldError } from '../contract/labels.js';
import type { FieldError } from '../contract/problem.js';
import { anyOf, rows } from '../database/index.js';
import type { GrantKind, Role } from './login.js';

/**
 * The kinds of grant that a login of each role may have, and so what it may see; with `none` it sees nothing, and an
 * administrator always sees all. Which operations a role may call is `x-permission` in the contract; which rows a
 * grant lets through is decided by `scope/scope.ts`.
 */
const grantKindsOfRole: Record<Role | 'software', readonly GrantKind[]> = {
  administrator: ['all'],
  accountant: ['none', 'all', 'tags', 'debtors', 'companies'],
  employer: ['none', 'debtors', 'companies'],
  manager: ['none', 'departments'],
  employee: ['none', 'employees'],
  software: ['all', 'tags', 'debtors', 'companies'],
};

export interface Grant {
  grantKind: GrantKind;
  /** These are ids of the table that the kind names; the list is empty for `none` and `all`. */
  grantIds: string[];
}

/** Returns the kind of grant that a login gets: an administrator has all, also where none is asked for. */
export const grantKindFor = (role: Role, asked: GrantKind): GrantKind =>
  role === 'administrator' && asked === 'none' ? 'all' : asked;

type Operation =
  'createInvitation' | 'updateLogin' | 'inviteColleague' | 'updateColleague' | 'createClient' | 'updateClient';

/** Returns what is wrong with a grant in itself, at the fields of an operation's body. */
export function grantErrors(
  operation: Operation,
  role: Role | 'software',
  { grantKind, grantIds }: Grant,
): FieldError[] {
  if (!grantKindsOfRole[role].includes(grantKind)) return [fieldError(operation, '/grantKind', 'grantKindOfRole')];
  const lists = listKind(grantKind) !== undefined;
  if (lists === grantIds.length > 0) return [];
  return [fieldError(operation, '/grantIds', lists ? 'grantEmpty' : 'notAllowed')];
}

/** Only an accountant has a firm to manage. */
export const managerErrors = (
  operation: 'createInvitation' | 'updateLogin',
  role: Role,
  { managesFirm = false }: { managesFirm?: boolean },
): FieldError[] => (managesFirm && role !== 'accountant' ? [fieldError(operation, '/managesFirm', 'notAllowed')] : []);

/** Returns an error for each id of a grant that the tenant does not have. */
export async function unknownTargets(
  db: Knex,
  operation: Operation,
  tenantId: string,
  { grantKind, grantIds }: Grant,
): Promise<FieldError[]> {
  const table = listKind(grantKind);
  if (!table || grantIds.length === 0) return [];
  const wanted = anyOf('id', grantIds);
  const found = await rows<{ id: string }>(db, `SELECT id FROM ${table} WHERE tenant_id = ? AND ${wanted.sql}`, [
    tenantId,
    ...wanted.bindings,
  ]);
  const known = new Set(found.map(({ id }) => id));
  const { values } = fieldError(operation, '/grantIds', 'notFound');
  return grantIds.flatMap((id, index) =>
    known.has(id) ? [] : [{ pointer: `/grantIds/${index}`, code: 'notFound' as const, values }],
  );
}

/**
 * Returns the whole grant after a change of some of it, nothing where it stays. Ids of one kind mean nothing to
 * another.
 */
export function grantAfter(
  { grantKind: before }: Pick<Grant, 'grantKind'>,
  { grantKind = before, grantIds }: Partial<Grant>,
): Grant | undefined {
  if (grantKind === before && grantIds === undefined) return undefined;
  return { grantKind, grantIds: grantIds ?? [] };
}

/** Returns the table whose rows a grant names; `none` and `all` name none. */
export function listKind(kind: GrantKind): Exclude<GrantKind, 'none' | 'all'> | undefined {
  return kind === 'none' || kind === 'all' ? undefined : kind;
}
