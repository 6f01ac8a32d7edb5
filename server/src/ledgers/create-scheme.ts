import type { Knex } from 'knex';
import { UniqueViolationError } from 'objection';
import { Debtor } from '../companies/debtor.js';
import type { Actor, Body, Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, rejected, type FieldErrorCode } from '../contract/problem.js';
import { once } from '../http/once.js';
import { refreshStale } from '../journals/stale.js';
import { scopeOf } from '../scope/scope.js';
import { addContent } from './add-content.js';
import { contentOf } from './content.js';
import { findScheme, isEditable, toScheme } from './find-scheme.js';
import { LedgerScheme } from './scheme.js';

export const createLedgerScheme: Handler<'createLedgerScheme'> = async (call, app) =>
  once(call, app, async (trx) => {
    const { actor, body } = call;
    const { tenantId } = actor;
    const { number, link = 'none' } = body;
    const name = body.name.trim();
    const debtorId = body.level === 'tenant' ? null : await findDebtor(trx, actor, body);
    if (!isEditable({ debtorId }, actor)) throw new Problem('forbidden');
    const parent = link === 'none' ? undefined : await findParent(trx, actor, { ...body, link, debtorId });
    const scheme = await LedgerScheme.query(trx)
      .insertAndFetch({
        ...{ tenantId, debtorId, number, name, ...LedgerScheme.searchColumns({ number, name }) },
        parentId: link === 'linked' ? parent!.id : null,
      })
      .catch((error: unknown) => {
        if (!(error instanceof UniqueViolationError)) throw error;
        throw new Problem('already-exists', { errors: [fieldError('createLedgerScheme', '/number', 'taken')] });
      });
    if (link === 'copied') await addContent(trx, scheme, await contentOf(trx, parent!));
    // It may come before the scheme that companies were booked under until now.
    await refreshStale(trx, tenantId, { schemeIds: [scheme.id] });
    return { status: 201, body: toScheme(await findScheme(trx, actor, scheme.id), actor), version: scheme.version };
  });

async function findDebtor(trx: Knex, actor: Actor, { ownerId }: Body<'createLedgerScheme'>): Promise<string> {
  if (ownerId === undefined) refuse('/ownerId', 'required');
  const { sql, bindings } = scopeOf(actor).debtors('d');
  const debtor = await Debtor.query(trx)
    .alias('d')
    .where({ 'd.tenantId': actor.tenantId, 'd.id': ownerId })
    .whereRaw(`(${sql})`, bindings)
    .first();
  return debtor?.id ?? refuse('/ownerId', 'notFound');
}

/** A linked scheme follows one that stands on its own, of the bureau or of the same debtor. */
async function findParent(
  trx: Knex,
  actor: Actor,
  { parentId, link, debtorId }: Body<'createLedgerScheme'> & { debtorId: string | null },
): Promise<LedgerScheme> {
  if (parentId === undefined) refuse('/parentId', 'required');
  const parent = await findScheme(trx, actor, parentId).catch((error: unknown) => {
    throw error instanceof Problem ? rejected(fieldError('createLedgerScheme', '/parentId', 'notFound')) : error;
  });
  const stands = parent.parentId === null && (parent.debtorId === null || parent.debtorId === debtorId);
  if (link === 'linked' && !stands) refuse('/parentId', 'notAllowed');
  return parent;
}

function refuse(pointer: string, code: FieldErrorCode): never {
  throw rejected(fieldError('createLedgerScheme', pointer, code));
}
