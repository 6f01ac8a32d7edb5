// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Role } from './models.js';
import type { OperationId } from '../types.js';

/** Who may call each operation; `person` is anyone who is signed in, `firmManager` an accountant who manages the firm. */
export const permissions: Record<OperationId, 'public' | 'person' | (Role | 'firmManager')[]> = {
  "getHealth": "public",
  "listKeys": "public",
  "getTenant": "public",
  "getTenantSettings": [
    "administrator"
  ],
  "updateTenantSettings": [
    "administrator"
  ],
  "listSessions": "person",
  "createSession": "public",
  "endOtherSessions": "person",
  "getSession": "person",
  "endSession": "person",
  "selectLogin": "person",
  "challengeSession": "person",
  "proveSession": "person",
  "refreshSession": "public",
  "createPasskeyChallenge": "public",
  "answerChallenge": "public",
  "startChallengeEnrolment": "public",
  "addChallengeFactor": "public",
  "endOwnSession": "person",
  "getProviderDomain": "public",
  "startProviderSignIn": "public",
  "completeProviderSignIn": "public",
  "claimProviderSignIn": "public",
  "listSignInProviders": [
    "administrator"
  ],
  "createSignInProvider": [
    "administrator"
  ],
  "getSignInProvider": [
    "administrator"
  ],
  "removeSignInProvider": [
    "administrator"
  ],
  "updateSignInProvider": [
    "administrator"
  ],
  "testSignInProvider": [
    "administrator"
  ],
  "listProviderLinks": [
    "administrator"
  ],
  "removeProviderLink": [
    "administrator"
  ],
  "listLogins": "person",
  "getLogin": [
    "administrator"
  ],
  "removeLogin": [
    "administrator"
  ],
  "updateLogin": [
    "administrator"
  ],
  "requestPasswordReset": "public",
  "resetPassword": "public",
  "getPerson": "person",
  "updatePerson": "person",
  "changePassword": "person",
  "listFactors": "person",
  "addFactor": "person",
  "getFactor": "person",
  "removeFactor": "person",
  "updateFactor": "person",
  "startEnrolment": "person",
  "listLinkedProviders": "person",
  "removeLinkedProvider": "person",
  "getRecoveryCodes": "person",
  "createRecoveryCodes": "person",
  "listAccounts": [
    "administrator"
  ],
  "removeAccountFactors": [
    "administrator"
  ],
  "listAccountSessions": [
    "administrator"
  ],
  "endAccountSessions": [
    "administrator"
  ],
  "endAccountSession": [
    "administrator"
  ],
  "listInvitations": [
    "administrator"
  ],
  "createInvitation": [
    "administrator"
  ],
  "revokeInvitation": [
    "administrator"
  ],
  "resendInvitation": [
    "administrator"
  ],
  "importInvitations": [
    "administrator"
  ],
  "importFile": [
    "administrator"
  ],
  "getImportSample": [
    "administrator"
  ],
  "previewInvitation": "public",
  "acceptInvitation": "public",
  "listColleagues": [
    "firmManager"
  ],
  "inviteColleague": [
    "firmManager"
  ],
  "getColleague": [
    "firmManager"
  ],
  "removeColleague": [
    "firmManager"
  ],
  "updateColleague": [
    "firmManager"
  ],
  "resendColleagueInvitation": [
    "firmManager"
  ],
  "listFirms": [
    "administrator",
    "accountant"
  ],
  "createFirm": [
    "administrator"
  ],
  "getFirm": [
    "administrator",
    "accountant"
  ],
  "updateFirm": [
    "administrator"
  ],
  "listTags": [
    "administrator",
    "accountant"
  ],
  "createTag": [
    "administrator"
  ],
  "getTag": [
    "administrator",
    "accountant"
  ],
  "removeTag": [
    "administrator"
  ],
  "updateTag": [
    "administrator"
  ],
  "listTagUsers": [
    "administrator"
  ],
  "changeDebtorTags": [
    "administrator"
  ],
  "listDebtors": [
    "administrator",
    "accountant"
  ],
  "createDebtor": [
    "administrator"
  ],
  "getDebtor": [
    "administrator",
    "accountant"
  ],
  "updateDebtor": [
    "administrator"
  ],
  "closeDebtor": [
    "administrator"
  ],
  "reopenDebtor": [
    "administrator"
  ],
  "listCompanies": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "createCompany": [
    "administrator",
    "accountant"
  ],
  "getCompany": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "updateCompany": [
    "administrator",
    "accountant"
  ],
  "closeCompany": [
    "administrator"
  ],
  "reopenCompany": [
    "administrator"
  ],
  "updateCompanyVisibility": [
    "administrator"
  ],
  "moveCompany": [
    "administrator"
  ],
  "listSavedViews": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "setSavedView": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "removeSavedView": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "listColumnChoices": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "setColumnChoice": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "setFavouriteCompany": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "removeFavouriteCompany": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "listAccessReviews": [
    "administrator",
    "firmManager"
  ],
  "startAccessReview": [
    "administrator"
  ],
  "getAccessReview": [
    "administrator",
    "firmManager"
  ],
  "listAccessReviewItems": [
    "administrator",
    "firmManager"
  ],
  "closeAccessReview": [
    "administrator"
  ],
  "getAccessReviewFile": [
    "administrator"
  ],
  "confirmAccess": [
    "administrator",
    "firmManager"
  ],
  "withdrawAccess": [
    "administrator",
    "firmManager"
  ],
  "getAccessSettings": [
    "administrator"
  ],
  "updateAccessSettings": [
    "administrator"
  ],
  "listRetentionRules": [
    "administrator"
  ],
  "listRetentionRemovals": [
    "administrator"
  ],
  "listLegalHolds": [
    "administrator"
  ],
  "setLegalHold": [
    "administrator"
  ],
  "endLegalHold": [
    "administrator"
  ],
  "exportOwnTenant": [
    "administrator"
  ],
  "getPersonErasure": [
    "administrator"
  ],
  "createPersonErasure": [
    "administrator"
  ],
  "exportPerson": [
    "administrator"
  ],
  "getEmployeeErasure": [
    "administrator"
  ],
  "createEmployeeErasure": [
    "administrator"
  ],
  "exportEmployee": [
    "administrator"
  ],
  "listCompanyViewers": [
    "administrator"
  ],
  "listDepartments": [
    "administrator",
    "accountant",
    "employer",
    "manager"
  ],
  "createDepartment": [
    "administrator",
    "accountant"
  ],
  "getDepartment": [
    "administrator",
    "accountant"
  ],
  "removeDepartment": [
    "administrator",
    "accountant"
  ],
  "updateDepartment": [
    "administrator",
    "accountant"
  ],
  "listCostCentres": [
    "administrator",
    "accountant",
    "employer",
    "manager"
  ],
  "createCostCentre": [
    "administrator",
    "accountant"
  ],
  "listCostUnits": [
    "administrator",
    "accountant",
    "employer",
    "manager"
  ],
  "createCostUnit": [
    "administrator",
    "accountant"
  ],
  "getCostUnit": [
    "administrator",
    "accountant"
  ],
  "updateCostUnit": [
    "administrator",
    "accountant"
  ],
  "listEmployees": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "createEmployee": [
    "administrator",
    "accountant",
    "employer"
  ],
  "getEmployee": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "updateEmployee": [
    "administrator",
    "accountant",
    "employer"
  ],
  "getDashboard": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "listOpenPeriods": [
    "administrator",
    "accountant"
  ],
  "listNotices": [
    "administrator",
    "accountant"
  ],
  "readNotices": [
    "administrator",
    "accountant"
  ],
  "getNoticeSettings": [
    "administrator",
    "accountant"
  ],
  "updateNoticeSettings": [
    "administrator",
    "accountant"
  ],
  "listWageCosts": [
    "administrator",
    "accountant",
    "employer"
  ],
  "listPackages": [
    "administrator",
    "accountant"
  ],
  "listIntegrations": [
    "administrator",
    "accountant"
  ],
  "getIntegration": [
    "administrator",
    "accountant"
  ],
  "saveIntegration": [
    "administrator",
    "accountant"
  ],
  "removeIntegration": [
    "administrator",
    "accountant"
  ],
  "testIntegration": [
    "administrator",
    "accountant"
  ],
  "listRuns": [
    "administrator",
    "accountant"
  ],
  "createRun": [
    "administrator",
    "accountant"
  ],
  "getRun": [
    "administrator",
    "accountant"
  ],
  "replaceRun": [
    "administrator",
    "accountant"
  ],
  "lockRun": [
    "administrator",
    "accountant"
  ],
  "listRunLines": [
    "administrator",
    "accountant"
  ],
  "listRunLineBookings": [
    "administrator",
    "accountant"
  ],
  "listLedgerSchemes": [
    "administrator",
    "accountant"
  ],
  "createLedgerScheme": [
    "administrator",
    "accountant"
  ],
  "renumberLedgerSchemes": [
    "administrator",
    "accountant"
  ],
  "previewLedgerRenumbering": [
    "administrator",
    "accountant"
  ],
  "undoLedgerRenumbering": [
    "administrator",
    "accountant"
  ],
  "getLedgerScheme": [
    "administrator",
    "accountant"
  ],
  "removeLedgerScheme": [
    "administrator",
    "accountant"
  ],
  "updateLedgerScheme": [
    "administrator",
    "accountant"
  ],
  "previewLedgerChange": [
    "administrator",
    "accountant"
  ],
  "listLedgerAccounts": [
    "administrator",
    "accountant"
  ],
  "createLedgerAccount": [
    "administrator",
    "accountant"
  ],
  "saveLedgerNumbers": [
    "administrator",
    "accountant"
  ],
  "listAccountSuggestions": [
    "administrator",
    "accountant"
  ],
  "getLedgerAccount": [
    "administrator",
    "accountant"
  ],
  "saveLedgerAccount": [
    "administrator",
    "accountant"
  ],
  "removeLedgerAccount": [
    "administrator",
    "accountant"
  ],
  "getLedgerAccountChange": [
    "administrator",
    "accountant"
  ],
  "saveLedgerAccountChange": [
    "administrator",
    "accountant"
  ],
  "removeLedgerAccountChange": [
    "administrator",
    "accountant"
  ],
  "listLedgerLines": [
    "administrator",
    "accountant"
  ],
  "createLedgerLine": [
    "administrator",
    "accountant"
  ],
  "getLedgerLine": [
    "administrator",
    "accountant"
  ],
  "saveLedgerLine": [
    "administrator",
    "accountant"
  ],
  "removeLedgerLine": [
    "administrator",
    "accountant"
  ],
  "getLedgerLineChange": [
    "administrator",
    "accountant"
  ],
  "saveLedgerLineChange": [
    "administrator",
    "accountant"
  ],
  "removeLedgerLineChange": [
    "administrator",
    "accountant"
  ],
  "getCostCentre": [
    "administrator",
    "accountant"
  ],
  "updateCostCentre": [
    "administrator",
    "accountant"
  ],
  "listJournals": [
    "administrator",
    "accountant"
  ],
  "makeJournal": [
    "administrator",
    "accountant"
  ],
  "getPeriodPlan": [
    "administrator",
    "accountant"
  ],
  "requestRemedy": [
    "administrator",
    "accountant"
  ],
  "processRuns": [
    "administrator",
    "accountant"
  ],
  "getRunPlan": [
    "administrator",
    "accountant"
  ],
  "makeJournals": [
    "administrator",
    "accountant"
  ],
  "checkJournalFiles": [
    "administrator",
    "accountant"
  ],
  "downloadJournalFiles": [
    "administrator",
    "accountant"
  ],
  "acknowledgeJournals": [
    "administrator",
    "accountant"
  ],
  "reopenJournals": [
    "administrator",
    "accountant"
  ],
  "leaveJournals": [
    "administrator",
    "accountant"
  ],
  "getJournal": [
    "administrator",
    "accountant"
  ],
  "listJournalLines": [
    "administrator",
    "accountant"
  ],
  "getJournalLine": [
    "administrator",
    "accountant"
  ],
  "listJournalLineWageCodes": [
    "administrator",
    "accountant"
  ],
  "listJournalLineSources": [
    "administrator",
    "accountant"
  ],
  "getJournalSourceFile": [
    "administrator",
    "accountant"
  ],
  "checkJournal": [
    "administrator",
    "accountant"
  ],
  "getJournalFile": [
    "administrator",
    "accountant"
  ],
  "acknowledgeJournal": [
    "administrator",
    "accountant"
  ],
  "previewFile": [
    "administrator",
    "accountant"
  ],
  "listReconciliations": [
    "administrator",
    "accountant"
  ],
  "listReconciliationItems": [
    "administrator",
    "accountant"
  ],
  "listReconciliationEmployees": [
    "administrator",
    "accountant"
  ],
  "saveReconciliationExplanation": [
    "administrator",
    "accountant"
  ],
  "removeReconciliationExplanation": [
    "administrator",
    "accountant"
  ],
  "listReturnWageCodes": [
    "administrator",
    "accountant"
  ],
  "saveReturnWageCode": [
    "administrator"
  ],
  "importWageTaxReturn": [
    "administrator",
    "accountant"
  ],
  "getWageTaxReturn": [
    "administrator",
    "accountant"
  ],
  "saveWageTaxReturn": [
    "administrator",
    "accountant"
  ],
  "listDeliveries": [
    "administrator",
    "accountant"
  ],
  "sendJournals": [
    "administrator",
    "accountant"
  ],
  "bookInOpenPeriod": [
    "administrator",
    "accountant"
  ],
  "getDelivery": [
    "administrator",
    "accountant"
  ],
  "cancelDelivery": [
    "administrator",
    "accountant"
  ],
  "retryDelivery": [
    "administrator",
    "accountant"
  ],
  "settleDelivery": [
    "administrator",
    "accountant"
  ],
  "startConnection": [
    "administrator",
    "accountant"
  ],
  "removeConnection": [
    "administrator",
    "accountant"
  ],
  "completeConnection": [
    "administrator",
    "accountant"
  ],
  "listChoices": [
    "administrator",
    "accountant"
  ],
  "listMappings": [
    "administrator",
    "accountant"
  ],
  "getMapping": [
    "administrator",
    "accountant"
  ],
  "saveMapping": [
    "administrator",
    "accountant"
  ],
  "removeMapping": [
    "administrator",
    "accountant"
  ],
  "getBookingPeriods": [
    "administrator",
    "accountant"
  ],
  "saveMappings": [
    "administrator",
    "accountant"
  ],
  "listMappingSuggestions": [
    "administrator",
    "accountant"
  ],
  "listAuthorizations": "person",
  "removeAuthorization": "person",
  "listConsents": [
    "administrator"
  ],
  "removeConsent": [
    "administrator"
  ],
  "previewAuthorization": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "refuseAuthorization": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "allowAuthorization": [
    "administrator",
    "accountant",
    "employer",
    "manager",
    "employee"
  ],
  "listClients": [
    "administrator"
  ],
  "createClient": [
    "administrator"
  ],
  "getClient": [
    "administrator"
  ],
  "removeClient": [
    "administrator"
  ],
  "updateClient": [
    "administrator"
  ],
  "rotateClientSecret": [
    "administrator"
  ],
  "createToken": "public",
  "listWebhooks": [
    "administrator",
    "accountant"
  ],
  "createWebhook": [
    "administrator",
    "accountant"
  ],
  "getWebhook": [
    "administrator",
    "accountant"
  ],
  "removeWebhook": [
    "administrator",
    "accountant"
  ],
  "updateWebhook": [
    "administrator",
    "accountant"
  ],
  "rotateWebhookSecret": [
    "administrator",
    "accountant"
  ],
  "testWebhook": [
    "administrator",
    "accountant"
  ],
  "listWebhookMessages": [
    "administrator",
    "accountant"
  ],
  "replayWebhookMessage": [
    "administrator",
    "accountant"
  ],
  "listAuditEntries": [
    "administrator",
    "accountant"
  ],
  "getAuditEntry": [
    "administrator",
    "accountant"
  ],
  "verifyAuditTrail": [
    "administrator"
  ]
};
