import type { Knex } from 'knex';
import { findCompany } from '../../companies/find-company.js';
import type { Actor, Handler, Schemas } from '../../contract/handler.js';
import { Problem } from '../../contract/problem.js';
import { readPage } from '../../http/read-page.js';
import { list, type NumberedAccount, ofScheme } from '../../ledgers/accounts.js';
import { findScheme } from '../../ledgers/find-scheme.js';
import { applyingTo } from '../applying.js';
import { administrationOf } from '../connections/connection.js';
import { chartOf } from '../connections/choices.js';
import type { Integration } from '../integration.js';
import type { Choice } from '../packages/connector.js';
import { unique } from './suggest-mappings.js';

/** Only through a company in scope, and in its own administration: other books are not this login's to read. */
export const listAccountSuggestions: Handler<'listAccountSuggestions'> = async ({ params, query, actor }, app) => {
  const { read } = app.database;
  const scheme = await findScheme(read, actor, params.schemeId);
  const { integration, administration } = await booksOf(read, actor, query.companyId);
  const item = suggester(await chartOf(app, integration, administration));
  return { body: await readPage(app.database, { ...list, item }, ofScheme(scheme, query.q), query) };
};

/** @throws Problem `not-found`, `company-not-mapped` */
async function booksOf(knex: Knex, actor: Actor, companyId: string): Promise<{ integration: Integration; administration: string }> {
  const { name } = await findCompany(knex, actor, companyId);
  const applying = await applyingTo(knex, actor.tenantId, companyId);
  const administration = applying && (applying.mapping?.administration ?? administrationOf(applying.integration));
  if (!administration) throw new Problem('company-not-mapped', { values: { company: name } });
  return { integration: applying.integration, administration };
}

/** An RGS code that two accounts of the package have says of neither that it is the one. */
function suggester(chart: readonly Choice[]): (account: NumberedAccount) => Schemas['AccountSuggestion'] {
  const byCode = new Map(chart.map((choice) => [choice.code, choice]));
  const byRgs = unique(chart, ({ rgs }) => rgs);
  return ({ number, name, rgs }) => {
    const same = byCode.get(String(number));
    const shown = { account: number, name, rgs, exists: same !== undefined };
    const classified = rgs === null ? undefined : same?.rgs === rgs ? same : byRgs.get(rgs);
    const fitting = classified ?? same;
    if (!fitting) return { ...shown, code: null, codeName: null, by: null };
    return { ...shown, code: fitting.code, codeName: fitting.name, by: classified ? 'rgs' : 'number' };
  };
}
