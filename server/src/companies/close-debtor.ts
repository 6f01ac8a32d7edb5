import type { Knex } from 'knex';
import type { Handler } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import type { Language } from '../contract/text.js';
import { Company } from './company.js';
import { readDebtor } from './debtor-row.js';
import { Debtor } from './debtor.js';
import { companyEnding } from './events.js';

export const closeDebtor: Handler<'closeDebtor'> = async (call, app) =>
  app.database.transaction(async (trx) => {
    const { operation, params, body, version, actor, language } = call;
    const { endsOn, companies = 0 } = body;
    const { tenantId } = actor;
    const debtor = await Debtor.query(trx).findById([tenantId, params.debtorId]);
    if (!debtor) throw new Problem('not-found');
    const { id } = await Debtor.updateAtVersion<Debtor>(trx, tenantId, debtor.id, version!, { endsOn });
    const going = await companiesAfter(trx, debtor, endsOn);
    if (going.length !== companies) {
      const values = { count: going.length, companies: namesOf(going, language) };
      throw new Problem('debtor-has-companies', { values });
    }
    for (const before of going) {
      const company = await Company.updateAtVersion<Company>(trx, tenantId, before.id, before.version, { endsOn });
      await app.events.publish(trx, companyEnding, { operation, company, endsOn });
    }
    return readDebtor(app, trx, actor, id);
  });

/** Reads the companies of a debtor that would go on after a day. */
const companiesAfter = (trx: Knex, { tenantId, id: debtorId }: Debtor, day: string): PromiseLike<Company[]> =>
  Company.query(trx)
    .where({ tenantId, debtorId })
    .where((end) => end.whereNull('endsOn').orWhere('endsOn', '>', day))
    .orderBy('sortName');

/** So many companies are named; of more, how many there are. */
const namedCompanies = 5;

function namesOf(companies: Company[], language: Language): string {
  const names = companies.slice(0, namedCompanies).map(({ number, name }) => `${number} ${name}`);
  const more = companies.length - names.length;
  const others = language === 'nl' ? `en nog ${more}` : `and ${more} more`;
  return `${names.join(', ') || '–'}${more > 0 ? ` ${others}` : ''}`;
}
