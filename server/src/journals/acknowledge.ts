import type { Knex } from 'knex';
import { Person } from '../accounts/person.js';
import type { Actor, Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { findJournal } from './view.js';

/** A journal that software took is delivered: what changes after that is a correction. */
export const acknowledgeJournal: Handler<'acknowledgeJournal'> = async ({ params, body, actor }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const { id, ...before } = await findJournal(trx, actor, params.journalId);
    if (before.acknowledgedAt !== null) {
      const { acknowledgedAt, acknowledgedDocument } = before;
      return { status: 200, body: { journalId: id, acknowledgedAt, acknowledgedBy: before.acknowledgedBy!, documentNumber: acknowledgedDocument } };
    }
    if (before.supersededBy !== null) throw new Problem('journal-superseded');
    // Booked by both, it would be booked twice.
    if (await isSent(trx, tenantId, id)) throw new Problem('journal-sent');
    const said = {
      acknowledgedAt: app.now().toISOString(),
      acknowledgedBy: await nameOf(trx, actor),
      documentNumber: body.documentNumber ?? null,
    };
    await trx('acknowledgements').insert({ tenantId, journalId: id, loginId: actor.login.id, ...said });
    return { status: 201, body: { journalId: id, ...said } };
  });

const isSent = async (trx: Knex, tenantId: string, journalId: string): Promise<boolean> =>
  (await trx('deliveries').where({ tenantId, journalId }).whereNotIn('state', ['refused', 'cancelled']).first('id')) !== undefined;

async function nameOf(trx: Knex, actor: Actor): Promise<string> {
  if (!('personId' in actor)) return softwareName(trx, actor);
  const person = await Person.query(trx).findById([actor.tenantId, actor.personId]).throwIfNotFound();
  return person.name;
}

async function softwareName(trx: Knex, { tenantId, login }: Actor): Promise<string> {
  const client = (await trx('clients').select('name').where({ tenantId, id: login.id }).first()) as { name: string };
  return client.name;
}
