import type { Knex } from 'knex';
import type { Actor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { rows } from '../database/index.js';
import { Acknowledgement } from './acknowledgement.js';
import { findJournal } from './find-journal.js';
import { nameOfActor } from './name-of-actor.js';

export interface Acknowledging {
  journalId: string;
  documentNumber: string | null;
  now: Date;
}

/**
 * Notes that a journal is in the books: software took it, or a person imported its file. It is delivered by that: what
 * changes after it is a correction.
 *
 * @throws Problem `not-found`, `journal-superseded`, `journal-sent`
 */
export async function acknowledge(
  trx: Knex.Transaction,
  actor: Actor,
  { journalId, documentNumber, now }: Acknowledging,
  language: Language,
): Promise<{ isNew: boolean; acknowledgement: Schemas['Acknowledgement'] }> {
  const { tenantId } = actor;
  const before = await findJournal(trx, actor, journalId, language);
  if (before.acknowledgedAt !== null) {
    const { acknowledgedAt, acknowledgedBy, acknowledgedDocument } = before;
    return {
      isNew: false,
      acknowledgement: {
        journalId,
        acknowledgedAt,
        acknowledgedBy: acknowledgedBy!,
        documentNumber: acknowledgedDocument,
      },
    };
  }
  if (before.supersededBy !== null) throw new Problem('journal-superseded');
  // Booked by both, it would be booked twice.
  if (await isSent(trx, tenantId, journalId)) throw new Problem('journal-sent');
  const acknowledgement = {
    journalId,
    acknowledgedAt: now.toISOString(),
    acknowledgedBy: await nameOfActor(trx, actor),
    documentNumber,
  };
  const byPerson = 'personId' in actor;
  await Acknowledgement.query(trx).insert({ tenantId, loginId: actor.login.id, byPerson, ...acknowledgement });
  return { isNew: true, acknowledgement };
}

async function isSent(trx: Knex, tenantId: string, journalId: string): Promise<boolean> {
  const found = await rows(
    trx,
    `SELECT 1 FROM deliveries WHERE tenant_id = ? AND journal_id = ? AND state NOT IN ('refused', 'cancelled') LIMIT 1`,
    [tenantId, journalId],
  );
  return found.length > 0;
}
