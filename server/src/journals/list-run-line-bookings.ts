import type { Knex } from 'knex';
import type { Handler, Schemas } from '../contract/handler.js';
import type { Language } from '../contract/text.js';
import { matchesWords } from '../database/index.js';
import { pageOf } from '../http/page.js';
import { findRun } from '../runs/find-run.js';
import { explainJournal } from './explain-journal.js';
import { Journal } from './journal.js';
import { readLinesAt } from './journal-lines.js';
import { bearerOf, isOfWageCode } from './line-source.js';
import { toReasons } from './to-line-source.js';

type Booking = Schemas['RunLineBooking'];

export const listRunLineBookings: Handler<'listRunLineBookings'> = async ({ params, query, actor, language }, app) => {
  const { read } = app.database;
  const { tenantId, id: runId } = await findRun(read, actor, params.runId);
  const journals = await Journal.query(read).where({ tenantId, runId }).orderBy('number');
  const bookings: Booking[] = [];
  for (const journal of journals) bookings.push(...(await bookingsIn(read, journal, params, language)));
  const found = bookings.filter(({ reference, account, accountName }) =>
    matchesWords(query.q, `${reference} ${account} ${accountName}`),
  );
  return { body: pageOf(found, query, (each) => each) };
};

/** Finds the lines of a journal that an employee's wage code is in. */
async function bookingsIn(
  knex: Knex,
  { tenantId, id: journalId, reference, kind, supersededBy }: Journal,
  { employee, wageCode }: { employee: number; wageCode: number },
  language: Language,
): Promise<Booking[]> {
  const explained = await explainJournal(knex, tenantId, journalId, { employee });
  if (!explained) return [];
  const lines = await readLinesAt(knex, tenantId, journalId, [...explained.keys()]);
  return lines.flatMap(({ line, account, accountName }) =>
    explained
      .get(line)!
      .filter((source) => isOfWageCode(source, wageCode))
      .map((source) => ({
        journalId,
        reference,
        kind,
        isCurrent: supersededBy === null,
        line,
        account,
        accountName,
        ...bearerOf(source),
        share: source.share.share / 100,
        rounding: source.rounding,
        amount: source.amount,
        ...toReasons(source.cause, language),
      })),
  );
}
