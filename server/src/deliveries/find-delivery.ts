import type { Knex } from 'knex';
import type { Actor, Handler, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { scopeOf } from '../scope/scope.js';
import type { Attempt } from './delivery.js';
import { columns, type Row, tables, toSummary } from './view.js';

/** What the history shows of a delivery that was tried more often. */
const shown = 200;

export const getDelivery: Handler<'getDelivery'> = async ({ params, actor, language }, { database }) => {
  const delivery = await findDelivery(database.read, actor, params.deliveryId);
  return { body: await toDelivery(database.read, actor, delivery, language), version: delivery.version };
};

/**
 * A delivery of a company that the login sees.
 *
 * @throws Problem `not-found`
 */
export async function findDelivery(knex: Knex, actor: Actor, id: string): Promise<Row> {
  const { sql, bindings } = scopeOf(actor).companies('c');
  const [row] = (await knex.raw(`SELECT ${columns} ${tables} WHERE d.tenant_id = ? AND d.id = ? AND (${sql})`, [
    actor.tenantId,
    id,
    ...bindings,
  ])) as Row[];
  if (!row) throw new Problem('not-found');
  return row;
}

export async function toDelivery(knex: Knex, { tenantId }: Actor, row: Row, language: Language): Promise<Schemas['Delivery']> {
  const attempts = (await knex('deliveryAttempts')
    .where({ tenantId, deliveryId: row.id })
    .orderBy('seq', 'desc')
    .limit(shown)) as Attempt[];
  const history = attempts.reverse().map(({ seq, kind, startedAt, endedAt, outcome, documentNumber, message, wait }) => ({
    ...{ seq, kind, startedAt, endedAt, outcome, documentNumber, message, wait },
  }));
  return { ...toSummary(row, language), administration: row.administration, history };
}
