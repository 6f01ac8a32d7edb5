import type { Knex } from 'knex';
import { fieldError } from '../contract/labels.js';
import type { FieldError } from '../contract/problem.js';
import type { GrantKind, Role } from './login.js';

/** What a login of each role may see; with `none`, nothing. An administrator sees all. */
const grantKinds: Record<Role | 'software', readonly GrantKind[]> = {
  administrator: ['all'],
  accountant: ['none', 'all', 'tags', 'debtors', 'companies'],
  employer: ['none', 'debtors', 'companies'],
  manager: ['none', 'departments'],
  employee: ['none', 'employees'],
  software: ['all', 'tags', 'debtors', 'companies'],
};

export interface Grant {
  grantKind: GrantKind;
  /** Ids of the table that the kind names; empty for `none` and `all`. */
  grantIds: string[];
}

/** The kind that a role gets where none is asked for. */
export const grantKindFor = (role: Role, asked: GrantKind): GrantKind =>
  role === 'administrator' && asked === 'none' ? 'all' : asked;

type Operation = 'createInvitation' | 'updateLogin' | 'createClient' | 'updateClient';

/** What is wrong with a grant in itself, at the fields of an operation's body. */
export function grantErrors(operation: Operation, role: Role | 'software', { grantKind, grantIds }: Grant): FieldError[] {
  if (!grantKinds[role].includes(grantKind)) return [fieldError(operation, '/grantKind', 'grantKindOfRole')];
  const lists = listKind(grantKind) !== undefined;
  if (lists === grantIds.length > 0) return [];
  return [fieldError(operation, '/grantIds', lists ? 'grantEmpty' : 'notAllowed')];
}

/** The ids of a grant that the tenant does not have. */
export async function unknownTargets(
  db: Knex,
  operation: Operation,
  tenantId: string,
  { grantKind, grantIds }: Grant,
): Promise<FieldError[]> {
  const table = listKind(grantKind);
  if (!table || grantIds.length === 0) return [];
  const rows = (await db(table).select('id').where({ tenantId }).whereIn('id', grantIds)) as { id: string }[];
  const known = new Set(rows.map(({ id }) => id));
  const { values } = fieldError(operation, '/grantIds', 'notFound');
  return grantIds.flatMap((id, index) =>
    known.has(id) ? [] : [{ pointer: `/grantIds/${index}`, code: 'notFound' as const, values }],
  );
}

/** The whole grant after a change of some of it; nothing where it stays. Ids of one kind mean nothing to another. */
export function grantAfter(
  { grantKind: before }: Pick<Grant, 'grantKind'>,
  { grantKind = before, grantIds }: Partial<Grant>,
): Grant | undefined {
  if (grantKind === before && grantIds === undefined) return undefined;
  return { grantKind, grantIds: grantIds ?? [] };
}

/** The table of which a grant names rows; `none` and `all` name none. */
export function listKind(kind: GrantKind): Exclude<GrantKind, 'none' | 'all'> | undefined {
  return kind === 'none' || kind === 'all' ? undefined : kind;
}
