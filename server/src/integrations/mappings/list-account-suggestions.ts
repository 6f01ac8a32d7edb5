import type { Knex } from 'knex';
import { today } from '../../companies/wage-period.js';
import { findCompany } from '../../companies/find-company.js';
import type { Actor, Handler, Schemas } from '../../contract/handler.js';
import { Problem } from '../../contract/problem.js';
import { pageOf } from '../../http/page.js';
import { findAccounts } from '../../ledgers/scheme-accounts.js';
import { type AccountState, readTimeline } from '../../ledgers/scheme-timeline.js';
import { findScheme } from '../../ledgers/find-scheme.js';
import { findEffectiveIntegration } from '../effective-integration.js';
import { administrationOf } from '../connections/connection.js';
import { fetchChartOfAccounts } from '../connections/choices.js';
import type { Integration } from '../integration.js';
import type { Choice } from '../connectors/connector.js';
import { uniqueBy } from './unique-by.js';

/**
 * Accounts are read only through a company in scope, and in its own administration: other ones are not this login's to
 * read.
 */
export const listAccountSuggestions: Handler<'listAccountSuggestions'> = async ({ params, query, actor }, app) => {
  const { read } = app.database;
  const scheme = await findScheme(read, actor, params.schemeId);
  const { integration, administration } = await booksOf(read, actor, query.companyId);
  const toItem = suggester(await fetchChartOfAccounts(app, integration, administration));
  const accounts = findAccounts(await readTimeline(read, scheme), query.q, today(app.now()));
  return { body: pageOf(accounts, query, toItem) };
};

/** @throws Problem `not-found`, `company-not-mapped` */
async function booksOf(
  knex: Knex,
  actor: Actor,
  companyId: string,
): Promise<{ integration: Integration; administration: string }> {
  const { name } = await findCompany(knex, actor, companyId);
  const applying = await findEffectiveIntegration(knex, actor.tenantId, companyId);
  const administration = applying && (applying.mapping?.administration ?? administrationOf(applying.integration));
  if (!administration) throw new Problem('company-not-mapped', { values: { company: name } });
  return { integration: applying.integration, administration };
}

/** An RGS code that two accounts of the package have says of neither that it is the one. */
function suggester(chart: readonly Choice[]): (account: AccountState) => Schemas['AccountSuggestion'] {
  const byCode = new Map(chart.map((choice) => [choice.code, choice]));
  const byRgs = uniqueBy(chart, ({ rgs }) => rgs);
  return ({ account, number, name, rgs }) => {
    const same = byCode.get(number);
    const shown = { account, number, name, rgs, exists: same !== undefined };
    const classified = rgs === null ? undefined : same?.rgs === rgs ? same : byRgs.get(rgs);
    const fitting = classified ?? same;
    if (!fitting) return { ...shown, code: null, codeName: null, by: null };
    return { ...shown, code: fitting.code, codeName: fitting.name, by: classified ? 'rgs' : 'number' };
  };
}
