import type { Knex } from 'knex';
import { OperatorError } from '../contract/operator-error.js';
import type { Database } from './database.js';
import { databaseError } from './errors.js';
import * as portal from './migrations/0001-portal.js';
import * as journals from './migrations/0002-journals.js';
import * as bookingPeriods from './migrations/0003-booking-periods.js';
import * as returns from './migrations/0004-returns.js';
import * as settling from './migrations/0005-settling.js';
import * as journalSources from './migrations/0006-journal-sources.js';
import * as schemeDates from './migrations/0007-scheme-dates.js';
import * as failedIntegrations from './migrations/0008-failed-integrations.js';
import * as accountNumbers from './migrations/0009-account-numbers.js';
import * as netPay from './migrations/0010-net-pay.js';
import * as unusedSettings from './migrations/0011-unused-settings.js';
import * as reconciliations from './migrations/0012-reconciliations.js';
import * as words from './migrations/0013-words.js';
import * as companyStructure from './migrations/0014-company-structure.js';
import * as documentNumbers from './migrations/0015-document-numbers.js';
import * as explanations from './migrations/0016-explanations.js';
import * as ledgerLineParts from './migrations/0017-ledger-line-parts.js';
import * as multiversSettings from './migrations/0018-multivers-settings.js';
import * as firmEnd from './migrations/0019-firm-end.js';
import * as fileImports from './migrations/0020-file-imports.js';
import * as tagVersions from './migrations/0021-tag-versions.js';
import * as companyNumbers from './migrations/0022-company-numbers.js';
import * as remedyRequests from './migrations/0023-remedy-requests.js';
import * as wageCosts from './migrations/0024-wage-costs.js';
import * as favouriteCompanies from './migrations/0025-favourite-companies.js';
import * as savedViews from './migrations/0026-saved-views.js';
import * as notices from './migrations/0027-notices.js';
import * as closing from './migrations/0028-closing.js';
import * as ownHouse from './migrations/0029-own-house.js';
import * as operators from './migrations/0030-operators.js';
import * as knownDevices from './migrations/0032-known-devices.js';
import * as audit from './migrations/0033-audit.js';
import * as factors from './migrations/0034-factors.js';
import * as sessionPlaces from './migrations/0035-session-places.js';
import * as keys from './migrations/0037-keys.js';
import * as columnChoices from './migrations/0039-column-choices.js';
import * as accessReviews from './migrations/0040-access-reviews.js';
import * as retention from './migrations/0041-retention.js';
import * as oauth from './migrations/0042-oauth.js';
import * as reusedTokens from './migrations/0043-reused-tokens.js';
import * as providers from './migrations/0044-providers.js';
import * as erasures from './migrations/0046-erasures.js';
import * as providerProofs from './migrations/0047-provider-proofs.js';
import * as remedyNotices from './migrations/0048-remedy-notices.js';
import * as waitingRuns from './migrations/0050-waiting-runs.js';
import * as growingLists from './migrations/0051-growing-lists.js';
import * as requestLooks from './migrations/0052-request-looks.js';
import * as operatorChain from './migrations/0053-operator-chain.js';
import { connectWriter } from './sqlite.js';

/** Migrations run in this order; a name that was released never changes. */
export const migrations: Record<string, Knex.Migration> = {
  '0001-portal': portal,
  '0002-journals': journals,
  '0003-booking-periods': bookingPeriods,
  '0004-returns': returns,
  '0005-settling': settling,
  '0006-journal-sources': journalSources,
  '0007-scheme-dates': schemeDates,
  '0008-failed-integrations': failedIntegrations,
  '0009-account-numbers': accountNumbers,
  '0010-net-pay': netPay,
  '0011-unused-settings': unusedSettings,
  '0012-reconciliations': reconciliations,
  '0013-words': words,
  '0014-company-structure': companyStructure,
  '0015-document-numbers': documentNumbers,
  '0016-explanations': explanations,
  '0017-ledger-line-parts': ledgerLineParts,
  '0018-multivers-settings': multiversSettings,
  '0019-firm-end': firmEnd,
  '0020-file-imports': fileImports,
  '0021-tag-versions': tagVersions,
  '0022-company-numbers': companyNumbers,
  '0023-remedy-requests': remedyRequests,
  '0024-wage-costs': wageCosts,
  '0025-favourite-companies': favouriteCompanies,
  '0026-saved-views': savedViews,
  '0027-notices': notices,
  '0028-closing': closing,
  '0029-own-house': ownHouse,
  '0030-operators': operators,
  '0032-known-devices': knownDevices,
  '0033-audit': audit,
  '0034-factors': factors,
  '0035-session-places': sessionPlaces,
  '0037-keys': keys,
  '0039-column-choices': columnChoices,
  '0040-access-reviews': accessReviews,
  '0041-retention': retention,
  '0042-oauth': oauth,
  '0043-reused-tokens': reusedTokens,
  '0044-providers': providers,
  '0046-erasures': erasures,
  '0047-provider-proofs': providerProofs,
  '0048-remedy-notices': remedyNotices,
  '0050-waiting-runs': waitingRuns,
  '0051-growing-lists': growingLists,
  '0052-request-looks': requestLooks,
  '0053-operator-chain': operatorChain,
};

const source: Knex.MigrationSource<string> = {
  getMigrations: () => Promise.resolve(Object.keys(migrations)),
  getMigrationName: (name) => name,
  getMigration: (name) => Promise.resolve(migrations[name] as Knex.Migration),
};

/**
 * Returns the migrations that the tables have not had yet.
 *
 * @throws OperatorError when a newer version of this program has changed them
 */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const [table] = await database.rows("SELECT 1 FROM sqlite_master WHERE name = 'knex_migrations'");
  const done = table ? await database.rows<{ name: string }>('SELECT name FROM knex_migrations') : [];
  if (done.some(({ name }) => !(name in migrations))) {
    throw new OperatorError({
      nl: 'Een nieuwere versie van Loonpoort heeft deze database gebruikt: start die, of zet een reservekopie terug',
      en: 'A newer version of Loonpoort has used this database: start that one, or restore a backup',
    });
  }
  return Object.keys(migrations).filter((name) => !done.some((each) => each.name === name));
}

/**
 * Brings the tables up to date. All of it, knex's own migration lock included, is one transaction: a process
 * that dies half-way leaves nothing behind, and a second one waits for the first.
 *
 * @returns names of the migrations that were run
 * @throws DatabaseUnavailableError when another process writes for longer than the busy timeout
 */
export async function migrate(database: Database): Promise<string[]> {
  if ((await pendingMigrations(database)).length === 0) return [];
  const knex = connectWriter({ ...database.connect, namesAreMapped: false });
  try {
    return await knex.transaction(async (trx) => {
      // Its lock is taken and freed in this transaction, so one that others see was left by something else.
      await trx.migrate.forceFreeMigrationsLock({ migrationSource: source });
      const [, run] = (await trx.migrate.latest({ migrationSource: source })) as [number, string[]];
      return run;
    });
  } catch (error) {
    throw databaseError(error);
  } finally {
    await knex.destroy();
  }
}
