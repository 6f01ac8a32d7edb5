import type { Knex } from 'knex';
import { Debtor } from '../companies/debtor.js';
import type { Actor, Body, Handler } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { Problem, fieldProblem, type FieldErrorCode } from '../contract/problem.js';
import { refuseTaken, refuseUnknown } from '../contract/refusals.js';
import { idempotent } from '../http/idempotent.js';
import { scopeOf } from '../scope/scope.js';
import { copyTimeline } from './copy-timeline.js';
import { always, readTimeline } from './scheme-timeline.js';
import { schemesChanged } from './events.js';
import { findScheme, isEditable, type SchemeOfOwner } from './find-scheme.js';
import { LedgerScheme } from './ledger-scheme.js';
import { toLedgerScheme } from './to-ledger-scheme.js';

export const createLedgerScheme: Handler<'createLedgerScheme'> = async (call, app) =>
  idempotent(call, app, async (trx) => {
    const { actor, body } = call;
    const { tenantId } = actor;
    const { number, link = 'none' } = body;
    const name = body.name.trim();
    const debtorId = body.level === 'tenant' ? null : await findDebtor(trx, actor, body);
    if (!isEditable({ debtorId }, actor)) throw new Problem('forbidden');
    const parent = link === 'none' ? undefined : await findParent(trx, actor, { ...body, link, debtorId });
    const scheme = await LedgerScheme.query(trx)
      .insertAndFetch({
        tenantId,
        debtorId,
        number,
        name,
        ...LedgerScheme.searchColumns({ number, name }),
        parentId: link === 'linked' ? parent!.id : null,
      })
      .catch(refuseTaken('createLedgerScheme', '/number'));
    if (link === 'copied') await copyTimeline(trx, scheme, await readTimeline(trx, parent!));
    // A debtor's scheme comes before the bureau's with the same number, so companies may be booked under it from now on.
    await app.events.publish(trx, schemesChanged, { tenantId, schemeIds: [scheme.id], from: always });
    return {
      status: 201,
      body: toLedgerScheme(await findScheme(trx, actor, scheme.id), actor),
      version: scheme.version,
    };
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
): Promise<SchemeOfOwner> {
  if (parentId === undefined) refuse('/parentId', 'required');
  const parent = await findScheme(trx, actor, parentId).catch(refuseUnknown('createLedgerScheme', '/parentId'));
  const standsAlone = parent.parentId === null && (parent.debtorId === null || parent.debtorId === debtorId);
  if (link === 'linked' && !standsAlone) refuse('/parentId', 'notAllowed');
  return parent;
}

function refuse(pointer: string, code: FieldErrorCode): never {
  throw fieldProblem(fieldError('createLedgerScheme', pointer, code));
}
