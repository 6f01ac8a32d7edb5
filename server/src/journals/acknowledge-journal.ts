import type { Knex } from 'knex';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { rows } from '../database/index.js';
import { Acknowledgement } from './acknowledgement.js';
import { nameOfActor } from './name-of-actor.js';
import { findJournal } from './find-journal.js';

/** A journal that software took is delivered: what changes after that is a correction. */
export const acknowledgeJournal: Handler<'acknowledgeJournal'> = async ({ params, body, actor, language }, app) =>
  app.database.transaction(async (trx) => {
    const { tenantId } = actor;
    const { id, ...before } = await findJournal(trx, actor, params.journalId, language);
    if (before.acknowledgedAt !== null) {
      const { acknowledgedAt, acknowledgedDocument } = before;
      return {
        status: 200,
        body: {
          journalId: id,
          acknowledgedAt,
          acknowledgedBy: before.acknowledgedBy!,
          documentNumber: acknowledgedDocument,
        },
      };
    }
    if (before.supersededBy !== null) throw new Problem('journal-superseded');
    // Booked by both, it would be booked twice.
    if (await isSent(trx, tenantId, id)) throw new Problem('journal-sent');
    const said = {
      acknowledgedAt: app.now().toISOString(),
      acknowledgedBy: await nameOfActor(trx, actor),
      documentNumber: body.documentNumber ?? null,
    };
    await Acknowledgement.query(trx).insert({ tenantId, journalId: id, loginId: actor.login.id, ...said });
    return { status: 201, body: { journalId: id, ...said } };
  });

async function isSent(trx: Knex, tenantId: string, journalId: string): Promise<boolean> {
  const found = await rows(
    trx,
    `SELECT 1 FROM deliveries WHERE tenant_id = ? AND journal_id = ? AND state NOT IN ('refused', 'cancelled') LIMIT 1`,
    [tenantId, journalId],
  );
  return found.length > 0;
}
