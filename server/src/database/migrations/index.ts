import type { Knex } from 'knex';
import * as portal from './0001-portal.js';
import * as journals from './0002-journals.js';
import * as bookingPeriods from './0003-booking-periods.js';
import * as returns from './0004-returns.js';
import * as settling from './0005-settling.js';
import * as journalSources from './0006-journal-sources.js';
import * as schemeDates from './0007-scheme-dates.js';
import * as failedIntegrations from './0008-failed-integrations.js';
import * as accountNumbers from './0009-account-numbers.js';
import * as netPay from './0010-net-pay.js';
import * as unusedSettings from './0011-unused-settings.js';
import * as reconciliations from './0012-reconciliations.js';
import * as words from './0013-words.js';
import * as companyStructure from './0014-company-structure.js';
import * as documentNumbers from './0015-document-numbers.js';
import * as explanations from './0016-explanations.js';
import * as ledgerLineParts from './0017-ledger-line-parts.js';
import * as multiversSettings from './0018-multivers-settings.js';
import * as firmEnd from './0019-firm-end.js';
import * as fileImports from './0020-file-imports.js';
import * as tagVersions from './0021-tag-versions.js';
import * as companyNumbers from './0022-company-numbers.js';
import * as remedyRequests from './0023-remedy-requests.js';
import * as wageCosts from './0024-wage-costs.js';
import * as favouriteCompanies from './0025-favourite-companies.js';
import * as savedViews from './0026-saved-views.js';
import * as notices from './0027-notices.js';
import * as closing from './0028-closing.js';
import * as ownHouse from './0029-own-house.js';
import * as operators from './0030-operators.js';
import * as knownDevices from './0032-known-devices.js';
import * as audit from './0033-audit.js';
import * as factors from './0034-factors.js';
import * as sessionPlaces from './0035-session-places.js';
import * as keys from './0037-keys.js';
import * as columnChoices from './0039-column-choices.js';
import * as accessReviews from './0040-access-reviews.js';
import * as retention from './0041-retention.js';
import * as oauth from './0042-oauth.js';
import * as reusedTokens from './0043-reused-tokens.js';
import * as providers from './0044-providers.js';
import * as erasures from './0046-erasures.js';
import * as providerProofs from './0047-provider-proofs.js';
import * as remedyNotices from './0048-remedy-notices.js';
import * as waitingRuns from './0050-waiting-runs.js';
import * as growingLists from './0051-growing-lists.js';
import * as requestLooks from './0052-request-looks.js';
import * as operatorChain from './0053-operator-chain.js';
import * as runsByPeriod from './0054-runs-by-period.js';
import * as searchInScope from './0055-search-in-scope.js';
import * as countedWork from './0056-counted-work.js';

/** What both engines have after the first 53: see `define.ts`. They run in this order; a name that was released never changes. */
export const sharedMigrations: Record<string, Knex.Migration> = {
  '0054-runs-by-period': runsByPeriod,
  '0055-search-in-scope': searchInScope,
  '0056-counted-work': countedWork,
};

/** Those of SQLite, in their order. PostgreSQL begins with the tables as 0053 left them. */
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
  ...sharedMigrations,
};
