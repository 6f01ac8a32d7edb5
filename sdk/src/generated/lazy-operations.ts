// Generated from openapi.yaml by `npm run generate`. Do not edit.
export const lazyRows = `
getHealth G/health p
listKeys G/keys p
getTenantSettings G/tenant-settings/current
updateTenantSettings A/tenant-settings/current b
listSessions G/sessions?q,sort,limit,cursor
endOtherSessions D/sessions
challengeSession P/sessions/current/challenges
proveSession P/sessions/current/proofs b
createPasskeyChallenge P/passkey-challenges bpt
answerChallenge P/challenge-answers bp
startChallengeEnrolment P/challenge-enrolments bp
addChallengeFactor P/challenge-factors bp
endOwnSession D/sessions/{sessionId}
getProviderDomain G/provider-domains/{domain}?tenant pt
startProviderSignIn P/provider-sign-ins bpt
completeProviderSignIn P/provider-sign-in-completions bp
claimProviderSignIn P/provider-sign-in-claims bp
listSignInProviders G/sign-in-providers?q,sort,limit,cursor
createSignInProvider P/sign-in-providers bk
getSignInProvider G/sign-in-providers/{providerId}
removeSignInProvider D/sign-in-providers/{providerId}
updateSignInProvider A/sign-in-providers/{providerId} b
testSignInProvider P/sign-in-providers/{providerId}/tests
listProviderLinks G/sign-in-providers/{providerId}/links?q,sort,limit,cursor
removeProviderLink D/sign-in-providers/{providerId}/links/{linkId}
listLogins G/logins
getLogin G/logins/{loginId}
removeLogin D/logins/{loginId}
updateLogin A/logins/{loginId} b
resetPassword P/password-reset-completions bp
getPerson G/persons/current
updatePerson A/persons/current b
changePassword U/persons/current/password b
listFactors G/persons/current/factors
addFactor P/persons/current/factors b
getFactor G/persons/current/factors/{factorId}
removeFactor D/persons/current/factors/{factorId}
updateFactor A/persons/current/factors/{factorId} b
startEnrolment P/persons/current/enrolments b
listLinkedProviders G/persons/current/linked-providers
removeLinkedProvider D/persons/current/linked-providers/{linkId}
getRecoveryCodes G/persons/current/recovery-codes
createRecoveryCodes P/persons/current/recovery-codes
listAccounts G/accounts?q,loginRole,sort,limit,cursor
removeAccountFactors P/accounts/{personId}/factor-removals b
listAccountSessions G/accounts/{personId}/sessions?q,sort,limit,cursor
endAccountSessions D/accounts/{personId}/sessions
endAccountSession D/accounts/{personId}/sessions/{sessionId}
listInvitations G/invitations?q,state,sort,limit,cursor
createInvitation P/invitations bk
revokeInvitation D/invitations/{invitationId}
resendInvitation P/invitations/{invitationId}/deliveries k
importInvitations P/invitation-imports bk
importFile P/imports bk
getImportSample G/import-samples/{kind}
previewInvitation P/invitation-previews bp
acceptInvitation P/invitation-acceptances bp
listColleagues G/colleagues?q,sort,limit,cursor
inviteColleague P/colleagues bk
getColleague G/colleagues/{loginId}
removeColleague D/colleagues/{loginId}
updateColleague A/colleagues/{loginId} b
resendColleagueInvitation P/colleagues/{loginId}/invitation-deliveries k
listFirms G/firms?q,sort,limit,cursor
createFirm P/firms bk
getFirm G/firms/{firmId}
updateFirm A/firms/{firmId} b
createTag P/tags bk
getTag G/tags/{tagId}
removeTag D/tags/{tagId}
updateTag A/tags/{tagId} b
listTagUsers G/tags/{tagId}/users?q,sort,limit,cursor
changeDebtorTags P/debtor-tags bk
listDebtors G/debtors?q,tag,include,sort,limit,cursor
createDebtor P/debtors bk
getDebtor G/debtors/{debtorId}
updateDebtor A/debtors/{debtorId} b
closeDebtor U/debtor-closures/{debtorId} b
reopenDebtor D/debtor-closures/{debtorId}
createCompany P/companies bk
getCompany G/companies/{companyId}
updateCompany A/companies/{companyId} b
closeCompany U/company-closures/{companyId} b
reopenCompany D/company-closures/{companyId}
updateCompanyVisibility A/company-visibilities/{companyId} b
moveCompany U/company-debtors/{companyId} b
listSavedViews G/saved-views?list,limit,cursor
setSavedView U/saved-views/{list}/{name} b
removeSavedView D/saved-views/{list}/{name}
listColumnChoices G/column-choices
setColumnChoice U/column-choices/{list} b
setFavouriteCompany U/favourite-companies/{companyId}
removeFavouriteCompany D/favourite-companies/{companyId}
listAccessReviews G/access-reviews?limit,cursor
startAccessReview P/access-reviews k
getAccessReview G/access-reviews/{reviewId}
listAccessReviewItems G/access-reviews/{reviewId}/items?q,decision,change,usage,sort,limit,cursor
closeAccessReview P/access-reviews/{reviewId}/closings
getAccessReviewFile G/access-reviews/{reviewId}/files
confirmAccess P/access-reviews/current/confirmations b
withdrawAccess P/access-reviews/current/withdrawals b
getAccessSettings G/access-settings/current
updateAccessSettings A/access-settings/current b
listRetentionRules G/retention-rules
listRetentionRemovals G/retention-removals?limit,cursor
listLegalHolds G/legal-holds?limit,cursor
setLegalHold P/legal-holds bk
endLegalHold D/legal-holds/{holdId}
exportOwnTenant P/tenant-exports
getPersonErasure G/accounts/{personId}/erasure
createPersonErasure P/accounts/{personId}/erasure k
exportPerson G/accounts/{personId}/exports
getEmployeeErasure G/employees/{employeeId}/erasure
createEmployeeErasure P/employees/{employeeId}/erasure k
exportEmployee G/employees/{employeeId}/exports
listCompanyViewers G/companies/{companyId}/viewers?q,sort,limit,cursor
listDepartments G/departments?q,companyId,state,sort,limit,cursor
createDepartment P/departments bk
getDepartment G/departments/{departmentId}
removeDepartment D/departments/{departmentId}
updateDepartment A/departments/{departmentId} b
listCostCentres G/cost-centres?q,companyId,state,sort,limit,cursor
createCostCentre P/cost-centres bk
listCostUnits G/cost-units?q,companyId,state,sort,limit,cursor
createCostUnit P/cost-units bk
getCostUnit G/cost-units/{costUnitId}
updateCostUnit A/cost-units/{costUnitId} b
listEmployees G/employees?q,companyId,status,sort,limit,cursor
createEmployee P/employees bk
getEmployee G/employees/{employeeId}
updateEmployee A/employees/{employeeId} b
getDashboard G/dashboards/current
listOpenPeriods G/open-periods
listNotices G/notices
readNotices P/notices/readings b
getNoticeSettings G/notice-settings/current
updateNoticeSettings A/notice-settings/current b
listWageCosts G/wage-costs?companyId
listIntegrations G/integrations?q,companyId,state,sort,limit,cursor
listRuns G/runs?q,companyId,year,period,periodType,kind,state,work,sort,limit,cursor
createRun P/runs bk
getRun G/runs/{runId}
replaceRun U/runs/{runId} b
lockRun P/runs/{runId}/locks
listRunLines G/runs/{runId}/lines?q,sort,limit,cursor
listRunLineBookings G/runs/{runId}/lines/{employee}/{wageCode}/bookings?q,sort,limit,cursor
listLedgerSchemes G/ledger-schemes?q,level,companyId,sort,limit,cursor
createLedgerScheme P/ledger-schemes bk
renumberLedgerSchemes P/ledger-renumberings bk
previewLedgerRenumbering P/ledger-renumbering-previews b
undoLedgerRenumbering P/undone-ledger-renumberings b
getLedgerScheme G/ledger-schemes/{schemeId}
removeLedgerScheme D/ledger-schemes/{schemeId}
updateLedgerScheme A/ledger-schemes/{schemeId} b
previewLedgerChange P/ledger-schemes/{schemeId}/change-previews b
listLedgerAccounts G/ledger-schemes/{schemeId}/accounts?on,q,sort,limit,cursor
createLedgerAccount P/ledger-schemes/{schemeId}/accounts bk
saveLedgerNumbers U/ledger-schemes/{schemeId}/account-numbers b
listAccountSuggestions G/ledger-schemes/{schemeId}/account-suggestions?companyId,q,limit,cursor
getLedgerAccount G/ledger-schemes/{schemeId}/accounts/{account}
saveLedgerAccount U/ledger-schemes/{schemeId}/accounts/{account} b
removeLedgerAccount D/ledger-schemes/{schemeId}/accounts/{account}
getLedgerAccountChange G/ledger-schemes/{schemeId}/accounts/{account}/changes/{validFrom}
saveLedgerAccountChange U/ledger-schemes/{schemeId}/accounts/{account}/changes/{validFrom} b
removeLedgerAccountChange D/ledger-schemes/{schemeId}/accounts/{account}/changes/{validFrom}
listLedgerLines G/ledger-schemes/{schemeId}/lines?on,q,sort,limit,cursor
createLedgerLine P/ledger-schemes/{schemeId}/lines bk
getLedgerLine G/ledger-schemes/{schemeId}/lines/{wageCode}
saveLedgerLine U/ledger-schemes/{schemeId}/lines/{wageCode} b
removeLedgerLine D/ledger-schemes/{schemeId}/lines/{wageCode}
getLedgerLineChange G/ledger-schemes/{schemeId}/lines/{wageCode}/changes/{validFrom}
saveLedgerLineChange U/ledger-schemes/{schemeId}/lines/{wageCode}/changes/{validFrom} b
removeLedgerLineChange D/ledger-schemes/{schemeId}/lines/{wageCode}/changes/{validFrom}
getCostCentre G/cost-centres/{costCentreId}
updateCostCentre A/cost-centres/{costCentreId} b
listJournals G/journals?q,companyId,year,period,runId,kind,current,stale,fileState,since,sort,limit,cursor
makeJournal P/journals bk
getPeriodPlan G/period-plans/{periodType}/{year}/{period}?askPackages
requestRemedy P/period-plans/{periodType}/{year}/{period}/requests b
processRuns P/runs/batches b
getRunPlan G/runs/{runId}/plans?askPackages
makeJournals P/journals/batches b
checkJournalFiles P/journals/file-checks b
downloadJournalFiles P/journals/file-archives b
acknowledgeJournals P/journals/acknowledgements b
reopenJournals P/journals/reopenings b
leaveJournals P/left-journals b
getJournal G/journals/{journalId}
listJournalLines G/journals/{journalId}/lines?q,sort,limit,cursor
getJournalLine G/journals/{journalId}/lines/{line}
listJournalLineWageCodes G/journals/{journalId}/lines/{line}/wage-codes?q,sort,limit,cursor
listJournalLineSources G/journals/{journalId}/lines/{line}/sources?wageCode,q,sort,limit,cursor
getJournalSourceFile G/journals/{journalId}/source-files?line,columns
checkJournal G/journals/{journalId}/checks
getJournalFile G/journals/{journalId}/files/{package}?preview
acknowledgeJournal P/journals/{journalId}/acknowledgements b
previewFile P/previews b
listReconciliations G/reconciliations?q,companyId,year,period,state,sort,limit,cursor
listReconciliationItems G/reconciliations/{companyId}/{year}/{period}/items?q,sort,limit,cursor
listReconciliationEmployees G/reconciliations/{companyId}/{year}/{period}/employees?q,sort,limit,cursor
saveReconciliationExplanation U/reconciliation-explanations/{companyId}/{year}/{period} b
removeReconciliationExplanation D/reconciliation-explanations/{companyId}/{year}/{period}
listReturnWageCodes G/return-wage-codes
saveReturnWageCode U/return-wage-codes/{wageCode} b
importWageTaxReturn P/wage-tax-returns x
getWageTaxReturn G/wage-tax-returns/{companyId}/{year}/{period}
saveWageTaxReturn U/wage-tax-returns/{companyId}/{year}/{period} b
listDeliveries G/deliveries?q,companyId,journalId,state,year,period,sort,limit,cursor
sendJournals P/deliveries b
bookInOpenPeriod P/journals/open-periods b
getDelivery G/deliveries/{deliveryId}
cancelDelivery D/deliveries/{deliveryId}
retryDelivery P/deliveries/{deliveryId}/retries
settleDelivery P/deliveries/{deliveryId}/settlements b
startConnection P/integrations/{level}/{ownerId}/{package}/connections b
removeConnection D/integrations/{level}/{ownerId}/{package}/connections
completeConnection P/connections b
listMappings G/administration-mappings?q,integrationId,mapped,sort,limit,cursor
getMapping G/administration-mappings/{companyId}
saveMapping U/administration-mappings/{companyId} b
removeMapping D/administration-mappings/{companyId}
getBookingPeriods G/administration-mappings/{companyId}/booking-periods?year
saveMappings P/administration-mappings/batches b
listMappingSuggestions G/mapping-suggestions?integrationId,q,limit,cursor
listAuthorizations G/authorizations?q,sort,limit,cursor
removeAuthorization D/authorizations/{authorizationId}
listConsents G/consents?q,sort,limit,cursor
removeConsent D/consents/{consentId}
previewAuthorization G/authorization-requests/{requestId}
refuseAuthorization D/authorization-requests/{requestId}
allowAuthorization P/authorization-requests/{requestId}/consents b
listClients G/clients?q,sort,limit,cursor
createClient P/clients b
getClient G/clients/{clientId}
removeClient D/clients/{clientId}
updateClient A/clients/{clientId} b
rotateClientSecret P/clients/{clientId}/secrets b
createToken P/tokens fp
listWebhooks G/webhooks?q,sort,limit,cursor
createWebhook P/webhooks b
getWebhook G/webhooks/{webhookId}
removeWebhook D/webhooks/{webhookId}
updateWebhook A/webhooks/{webhookId} b
rotateWebhookSecret P/webhooks/{webhookId}/secrets b
testWebhook P/webhooks/{webhookId}/tests
listWebhookMessages G/webhooks/{webhookId}/messages?q,state,sort,limit,cursor
replayWebhookMessage P/webhooks/{webhookId}/messages/{messageId}/replays
listAuditEntries G/audit-entries?q,companyId,loginId,action,subject,since,sort,limit,cursor
getAuditEntry G/audit-entries/{seq}
verifyAuditTrail G/audit-trails/current
`;
