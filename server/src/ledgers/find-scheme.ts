import type { Knex } from 'knex';
import type { Actor } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { type Condition, rows } from '../database/index.js';
import { grantsCoveringDebtor, scopeOf } from '../scope/scope.js';
import type { LedgerScheme } from './ledger-scheme.js';

/** A scheme with what it shows of its owner and its parent. */
export type SchemeOfOwner = Pick<
  LedgerScheme,
  'tenantId' | 'id' | 'debtorId' | 'number' | 'name' | 'parentId' | 'version' | 'updatedAt'
> & { ownerName: string; parentName: string | null };

export const schemeColumns = `s.tenant_id AS "tenantId", s.id, s.debtor_id AS "debtorId", s.number, s.name,
  s.parent_id AS "parentId", s.version, s.updated_at AS "updatedAt", coalesce(d.name, t.name) AS "ownerName",
  p.name AS "parentName"`;

export const schemeTables = `FROM ledger_schemes AS s JOIN tenants AS t ON t.id = s.tenant_id
  LEFT JOIN debtors AS d ON d.tenant_id = s.tenant_id AND d.id = s.debtor_id
  LEFT JOIN ledger_schemes AS p ON p.tenant_id = s.tenant_id AND p.id = s.parent_id`;

/** Returns the condition for the bureau's schemes, and those of debtors that the login sees. */
export function visibleSchemes(actor: Actor, alias: string): Condition {
  const { sql, bindings } = scopeOf(actor).debtors('vd');
  return {
    sql: `${alias}.tenant_id = ? AND (${alias}.debtor_id IS NULL OR EXISTS (SELECT 1 FROM debtors AS vd
      WHERE vd.tenant_id = ${alias}.tenant_id AND vd.id = ${alias}.debtor_id AND (${sql})))`,
    bindings: [actor.tenantId, ...bindings],
  };
}

/**
 * Reads a scheme as far as the login sees it.
 *
 * @throws Problem `not-found` when it does not exist or is out of scope
 */
export async function findScheme(knex: Knex, actor: Actor, id: string): Promise<SchemeOfOwner> {
  const { sql, bindings } = visibleSchemes(actor, 's');
  const [scheme] = await rows<SchemeOfOwner>(
    knex,
    `SELECT ${schemeColumns} ${schemeTables} WHERE s.id = ? AND ${sql}`,
    [id, ...bindings],
  );
  if (!scheme) throw new Problem('not-found');
  return scheme;
}

/**
 * Reads a scheme that the login may change, as `findScheme` does.
 *
 * @throws Problem `forbidden`
 */
export async function findEditableScheme(knex: Knex, actor: Actor, id: string): Promise<SchemeOfOwner> {
  const scheme = await findScheme(knex, actor, id);
  if (!isEditable(scheme, actor)) throw new Problem('forbidden');
  return scheme;
}

/**
 * Returns whether a login may change a scheme: the administrator may always, and an accountant who serves all of a
 * debtor may change the debtor's.
 */
export const isEditable = ({ debtorId }: Pick<LedgerScheme, 'debtorId'>, { login }: Actor): boolean =>
  login.role === 'administrator' || (debtorId !== null && grantsCoveringDebtor.includes(login.grantKind));

/**
 * Guards what a linked scheme takes from its parent: only its numbers are its own.
 *
 * @throws Problem `ledger-scheme-linked`
 */
export function assertNotLinked({ parentId, parentName }: SchemeOfOwner): void {
  if (parentId !== null) throw new Problem('ledger-scheme-linked', { values: { parent: parentName } });
}
