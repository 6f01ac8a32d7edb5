import type { Knex } from 'knex';
import { raw } from 'objection';
import type { Actor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Condition } from '../database/index.js';
import { scopeOf } from '../scope/scope.js';
import { LedgerScheme } from './scheme.js';

/** A scheme with what it shows of its owner and its parent. */
export type SchemeOfOwner = LedgerScheme & { ownerName: string; parentName: string | null };

/** Schemes of the bureau, and those of debtors that the login sees. */
export function visibleSchemes(actor: Actor, alias: string): Condition {
  const { sql, bindings } = scopeOf(actor).debtors('vd');
  return {
    sql: `${alias}.tenant_id = ? AND (${alias}.debtor_id IS NULL OR EXISTS (SELECT 1 FROM debtors AS vd
      WHERE vd.tenant_id = ${alias}.tenant_id AND vd.id = ${alias}.debtor_id AND (${sql})))`,
    bindings: [actor.tenantId, ...bindings],
  };
}

/**
 * The scheme as far as the login sees it.
 *
 * @throws Problem `not-found` when it does not exist or is out of scope
 */
export async function findScheme(knex: Knex, actor: Actor, id: string): Promise<SchemeOfOwner> {
  const { sql, bindings } = visibleSchemes(actor, 's');
  const scheme = await LedgerScheme.query(knex)
    .alias('s')
    .join('tenants as t', 't.id', 's.tenantId')
    .leftJoin('debtors as d', (on) => on.on('d.tenantId', 's.tenantId').on('d.id', 's.debtorId'))
    .leftJoin('ledgerSchemes as p', (on) => on.on('p.tenantId', 's.tenantId').on('p.id', 's.parentId'))
    .select('s.*', raw('coalesce(d.name, t.name)').as('ownerName'), 'p.name as parentName')
    .where({ 's.tenantId': actor.tenantId, 's.id': id })
    .whereRaw(`(${sql})`, bindings)
    .first();
  if (!scheme) throw new Problem('not-found');
  return scheme as SchemeOfOwner;
}

/**
 * As `findScheme`, of a scheme that the login may change.
 *
 * @throws Problem `forbidden`
 */
export async function findOwnScheme(knex: Knex, actor: Actor, id: string): Promise<SchemeOfOwner> {
  const scheme = await findScheme(knex, actor, id);
  if (!isEditable(scheme, actor)) throw new Problem('forbidden');
  return scheme;
}

/** Grants that cover all companies of a debtor, which a scheme of that debtor is for. */
const covering = ['all', 'tags', 'debtors'];

/** The bureau's schemes are the administrator's; those of a debtor also of an accountant who serves all of it. */
export const isEditable = ({ debtorId }: Pick<LedgerScheme, 'debtorId'>, { login }: Actor): boolean =>
  login.role === 'administrator' || (debtorId !== null && covering.includes(login.grantKind));

/** Only the numbers of a linked scheme are its own. */
export function refuseLinked({ parentId, parentName }: SchemeOfOwner): void {
  if (parentId !== null) throw new Problem('ledger-scheme-linked', { values: { parent: parentName } });
}

type Shown = Omit<SchemeOfOwner, keyof LedgerScheme> &
  Pick<LedgerScheme, 'id' | 'tenantId' | 'debtorId' | 'number' | 'name' | 'parentId' | 'updatedAt'>;

/** A scheme as the contract shows it to a login. */
export const toScheme = (scheme: Shown, actor: Actor): Schemas['LedgerScheme'] => ({
  id: scheme.id,
  level: scheme.debtorId === null ? 'tenant' : 'debtor',
  ownerId: scheme.debtorId ?? scheme.tenantId,
  ownerName: scheme.ownerName,
  number: scheme.number,
  name: scheme.name,
  parentId: scheme.parentId,
  parentName: scheme.parentName,
  editable: isEditable(scheme, actor),
  updatedAt: scheme.updatedAt,
});
