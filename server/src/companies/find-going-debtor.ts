import type { Knex } from 'knex';
import type { Call } from '../contract/handler.js';
import { fieldError } from '../contract/labels.js';
import { fieldProblem } from '../contract/problem.js';
import { dayText } from '../contract/text.js';
import { scopeOf } from '../scope/scope.js';
import { Debtor } from './debtor.js';

/**
 * Reads the debtor that is to get a company, as far as the login sees it.
 *
 * @throws Problem `rejected-input` where it is not seen, or has a last day
 */
export async function findGoingDebtor(
  trx: Knex,
  { operation, actor, body: { debtorId } }: Pick<Call<'createCompany' | 'moveCompany'>, 'operation' | 'actor' | 'body'>,
): Promise<Debtor> {
  const { sql, bindings } = scopeOf(actor).debtors('d');
  const debtor = await Debtor.query(trx)
    .alias('d')
    .where({ 'd.tenantId': actor.tenantId, 'd.id': debtorId })
    .whereRaw(`(${sql})`, bindings)
    .first();
  if (!debtor) throw fieldProblem(fieldError(operation, '/debtorId', 'notFound'));
  if (debtor.endsOn === null) return debtor;
  throw fieldProblem(fieldError(operation, '/debtorId', 'debtorClosed', { day: dayText(debtor.endsOn) }));
}
