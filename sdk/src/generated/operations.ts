// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { readNames, readRows } from '../operation-table.js';

export const { resources, lists } = readNames(`
service getHealth= listKeys=
tenants get
tenantSettings get+ update+
sessions list* create endOther+ get end selectLogin= challenge prove refresh endOwn
passkeyChallenges create
challenges answer
challengeEnrolments start
challengeFactors add
providerDomains get
providerSignIns start complete claim
signInProviders list* create get remove update test
providerLinks list* remove
logins list* get remove update
passwordResets request resetPassword=
persons get update changePassword=
factors list* add get remove update
enrolments start
linkedProviders list* remove
recoveryCodes get+ create+
accounts list* listAccountSessions=* endAccountSessions= endAccountSession=
accountFactors remove+
invitations list* create revoke resend import+ preview accept
files import
importSamples get
colleagues list* invite get remove update resendColleagueInvitation=
firms list* create get update
tags list* create get remove update
tagUsers list*
debtorTags change+
debtors list* create get update close reopen
companies list* create get update close reopen updateCompanyVisibility= move
savedViews list* set remove
columnChoices list+ set
favouriteCompanies set remove
accessReviews list* start get close
accessReviewItems list*
accessReviewFiles get
accessDecisions confirmAccess= withdrawAccess=
accessSettings get+ update+
retentionRules list+
retentionRemovals list*
legalHolds list* set end
tenantExports exportOwnTenant=
personErasures get create
personExports exportPerson=
employeeErasures get create
employeeExports exportEmployee=
companyViewers list*
departments list* create get remove update
costCentres list* create get update
costUnits list* create get update
employees list* create get update
dashboards get
openPeriods list+
notices list+ read+
noticeSettings get+ update+
wageCosts list+
packages list*
integrations list* get save remove test startConnection= removeConnection= completeConnection= listChoices=*
runs list* create get replace lock process+
runLines list*
runLineBookings list*
ledgerSchemes list* create renumber+ previewLedgerRenumbering= undoLedgerRenumbering= get remove update previewLedgerChange=
ledgerAccounts list* create saveLedgerNumbers= get save remove getLedgerAccountChange= saveLedgerAccountChange= removeLedgerAccountChange=
accountSuggestions list*
ledgerLines list* create get save remove getLedgerLineChange= saveLedgerLineChange= removeLedgerLineChange=
journals list* make leave+ get check acknowledge
periodPlans get requestRemedy=
runPlans get
journalBatches makeJournals= acknowledgeJournals= reopenJournals= bookInOpenPeriod=
journalFiles check+ download+ get previewFile=
journalLines list* get
journalLineWageCodes list*
journalLineSources list*
journalSourceFiles get
reconciliations list*
reconciliationItems list*
reconciliationEmployees list*
reconciliationExplanations save remove
returnWageCodes list+ save
wageTaxReturns import get save
deliveries list* sendJournals= get cancel retry settle
mappings list* get save remove getBookingPeriods=
mappingBatches saveMappings=
mappingSuggestions list*
authorizations list* remove preview refuse allow
consents list* remove
clients list* create get remove update rotateClientSecret=
tokens create
webhooks list* create get remove update rotateWebhookSecret= test
webhookMessages list* replay
auditEntries list* get
auditTrail verify
`);

export const eagerOperations = readRows(`
getTenant G/tenants/{tenant} pt
createSession P/sessions bpt
getSession G/sessions/current
endSession D/sessions/current
selectLogin U/sessions/current/login b
refreshSession P/sessions/current/tokens p
requestPasswordReset P/password-resets bpt
listTags G/tags?q,sort,limit,cursor
listCompanies G/companies?q,kind,periodType,tag,integration,include,debtorId,sort,favourite,ids,loginId,limit,cursor
listPackages G/packages
getIntegration G/integrations/{level}/{ownerId}/{package}
saveIntegration U/integrations/{level}/{ownerId}/{package}!package b
removeIntegration D/integrations/{level}/{ownerId}/{package}
testIntegration P/integrations/{level}/{ownerId}/{package}/tests
listChoices G/integrations/{level}/{ownerId}/{package}/choices/{choiceKind}?administration,q,limit,cursor
`);
