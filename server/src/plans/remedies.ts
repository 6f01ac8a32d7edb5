import type { FindingCode } from '../contract/finding.js';
import type { Schemas } from '../contract/handler.js';

type Remedy = Schemas['Remedy'];

/** How each kind of finding is put right, by the shortest way for a person who looks at a whole period. */
export const remedies: Record<FindingCode, Remedy> = {
  unmappedWageCode: 'chooseAccount',
  fixedCostCentreUnknown: 'editLine',
  fixedCostUnitUnknown: 'editLine',
  unbalanced: 'openScheme',
  noScheme: 'chooseScheme',
  emptyJournal: 'lookAgain',
  // Processing makes these again by itself; where it cannot, something else says why.
  staleJournal: 'openJournal',
  supersededJournal: 'lookAgain',
  otherVariant: 'openJournal',
  bookingChanged: 'openJournal',
  dateOutsidePeriod: 'openJournal',
  testCompany: 'lookAgain',
  noIntegration: 'connect',
  notConnected: 'signIn',
  noAdministration: 'mapAdministrations',
  noAccess: 'mapAdministrations',
  notAutomatic: 'openJournal',
  signInFailed: 'signIn',
  alreadySent: 'openJournal',
  alreadyBooked: 'openJournal',
  fileDownloaded: 'openJournal',
  noFile: 'editIntegration',
  closedPeriod: 'bookInOpenPeriod',
  otherPeriod: 'bookInOpenPeriod',
  // A period or a financial year is opened in the package.
  noOpenPeriod: 'lookAgain',
  periodUnknown: 'lookAgain',
  noPaymentDate: 'openJournal',
  accountUnknown: 'editAccount',
  accountBlocked: 'editAccount',
  accountTooLong: 'editAccount',
  accountFormat: 'editAccount',
  amountTooLarge: 'editAccount',
  costCentreUnknown: 'editCostCentres',
  costCentreEnded: 'editCostCentres',
  costCentreTooLong: 'editCostCentres',
  costCentreFormat: 'editCostCentres',
  costCentreMissing: 'editIntegration',
  costCentreNotAllowed: 'editAccount',
  costUnitUnknown: 'editCostUnits',
  costUnitEnded: 'editCostUnits',
  costUnitTooLong: 'editCostUnits',
  costUnitFormat: 'editCostUnits',
  costUnitMissing: 'editCostUnits',
  costUnitNotAllowed: 'editAccount',
  relationUnknown: 'editIntegration',
  relationBlocked: 'editIntegration',
  relationTooLong: 'editIntegration',
  relationFormat: 'editIntegration',
  journalUnknown: 'editIntegration',
  journalBlocked: 'editIntegration',
  characters: 'editIntegration',
  tooManyLines: 'editIntegration',
  columnTooShort: 'editIntegration',
  entryNumbersUsedUp: 'editIntegration',
  settingMissing: 'editIntegration',
  runOpen: 'lockRuns',
  correctionNeeded: 'chooseCorrection',
  deliveryNeedsReview: 'openDelivery',
};

/** Remedies of a wage code. */
export const ofLine: readonly Remedy[] = ['chooseAccount', 'editLine'];

/** Remedies of a ledger scheme. */
export const ofScheme: readonly Remedy[] = [...ofLine, 'editAccount', 'openScheme'];

/** Remedies of the integration that applies. */
export const ofIntegration: readonly Remedy[] = ['signIn', 'editIntegration', 'mapAdministrations'];
