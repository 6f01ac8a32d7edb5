// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { readTable } from '../operation-table.js';

export interface Operations {
  getHealth: { method: 'GET'; path: '/health'; public: true };
  listKeys: { method: 'GET'; path: '/keys'; public: true };
  getTenant: { method: 'GET'; path: '/tenants/{tenant}'; public: true; tenant: true };
  createSession: { method: 'POST'; path: '/sessions'; body: true; public: true; tenant: true };
  getSession: { method: 'GET'; path: '/sessions/current' };
  endSession: { method: 'DELETE'; path: '/sessions/current' };
  selectLogin: { method: 'PUT'; path: '/sessions/current/login'; body: true };
  refreshSession: { method: 'POST'; path: '/sessions/current/tokens'; public: true };
  listLogins: { method: 'GET'; path: '/logins'; list: true };
  getLogin: { method: 'GET'; path: '/logins/{loginId}' };
  removeLogin: { method: 'DELETE'; path: '/logins/{loginId}'; ifMatch: true };
  updateLogin: { method: 'PATCH'; path: '/logins/{loginId}'; body: true; ifMatch: true };
  requestPasswordReset: { method: 'POST'; path: '/password-resets'; body: true; public: true; tenant: true };
  resetPassword: { method: 'POST'; path: '/password-reset-completions'; body: true; public: true };
  getPerson: { method: 'GET'; path: '/persons/current' };
  updatePerson: { method: 'PATCH'; path: '/persons/current'; body: true; ifMatch: true };
  changePassword: { method: 'PUT'; path: '/persons/current/password'; body: true };
  listAccounts: { method: 'GET'; path: '/accounts'; list: true };
  endAccountSessions: { method: 'DELETE'; path: '/accounts/{personId}/sessions' };
  listInvitations: { method: 'GET'; path: '/invitations'; list: true };
  createInvitation: { method: 'POST'; path: '/invitations'; body: true; idempotencyKey: true };
  revokeInvitation: { method: 'DELETE'; path: '/invitations/{invitationId}' };
  resendInvitation: { method: 'POST'; path: '/invitations/{invitationId}/deliveries'; idempotencyKey: true };
  importInvitations: { method: 'POST'; path: '/invitation-imports'; body: true; idempotencyKey: true };
  previewInvitation: { method: 'POST'; path: '/invitation-previews'; body: true; public: true };
  acceptInvitation: { method: 'POST'; path: '/invitation-acceptances'; body: true; public: true };
  listFirms: { method: 'GET'; path: '/firms'; list: true };
  createFirm: { method: 'POST'; path: '/firms'; body: true; idempotencyKey: true };
  listTags: { method: 'GET'; path: '/tags'; list: true };
  listDebtors: { method: 'GET'; path: '/debtors'; list: true };
  createDebtor: { method: 'POST'; path: '/debtors'; body: true; idempotencyKey: true };
  listCompanies: { method: 'GET'; path: '/companies'; list: true };
  createCompany: { method: 'POST'; path: '/companies'; body: true; idempotencyKey: true };
  getCompany: { method: 'GET'; path: '/companies/{companyId}' };
  updateCompany: { method: 'PATCH'; path: '/companies/{companyId}'; body: true; ifMatch: true };
  listDepartments: { method: 'GET'; path: '/departments'; list: true };
  listCostCentres: { method: 'GET'; path: '/cost-centres'; list: true };
  listEmployees: { method: 'GET'; path: '/employees'; list: true };
  createEmployee: { method: 'POST'; path: '/employees'; body: true; idempotencyKey: true };
  getEmployee: { method: 'GET'; path: '/employees/{employeeId}' };
  updateEmployee: { method: 'PATCH'; path: '/employees/{employeeId}'; body: true; ifMatch: true };
  getDashboard: { method: 'GET'; path: '/dashboards/current' };
  listPackages: { method: 'GET'; path: '/packages'; list: true };
  listIntegrations: { method: 'GET'; path: '/integrations'; list: true };
  getIntegration: { method: 'GET'; path: '/integrations/{level}/{ownerId}/{package}' };
  saveIntegration: { method: 'PUT'; path: '/integrations/{level}/{ownerId}/{package}'; body: true; ifMatch: true };
  removeIntegration: { method: 'DELETE'; path: '/integrations/{level}/{ownerId}/{package}'; ifMatch: true };
  testIntegration: { method: 'POST'; path: '/integrations/{level}/{ownerId}/{package}/tests' };
  listRuns: { method: 'GET'; path: '/runs'; list: true };
  createRun: { method: 'POST'; path: '/runs'; body: true; idempotencyKey: true };
  getRun: { method: 'GET'; path: '/runs/{runId}' };
  replaceRun: { method: 'PUT'; path: '/runs/{runId}'; body: true; ifMatch: true };
  lockRun: { method: 'POST'; path: '/runs/{runId}/locks' };
  listRunLines: { method: 'GET'; path: '/runs/{runId}/lines'; list: true };
  listLedgerSchemes: { method: 'GET'; path: '/ledger-schemes'; list: true };
  createLedgerScheme: { method: 'POST'; path: '/ledger-schemes'; body: true; idempotencyKey: true };
  getLedgerScheme: { method: 'GET'; path: '/ledger-schemes/{schemeId}' };
  removeLedgerScheme: { method: 'DELETE'; path: '/ledger-schemes/{schemeId}' };
  updateLedgerScheme: { method: 'PATCH'; path: '/ledger-schemes/{schemeId}'; body: true; ifMatch: true };
  listLedgerAccounts: { method: 'GET'; path: '/ledger-schemes/{schemeId}/accounts'; list: true };
  createLedgerAccount: { method: 'POST'; path: '/ledger-schemes/{schemeId}/accounts'; body: true; idempotencyKey: true };
  saveLedgerNumbers: { method: 'PUT'; path: '/ledger-schemes/{schemeId}/account-numbers'; body: true; ifMatch: true };
  listAccountSuggestions: { method: 'GET'; path: '/ledger-schemes/{schemeId}/account-suggestions'; list: true };
  getLedgerAccount: { method: 'GET'; path: '/ledger-schemes/{schemeId}/accounts/{account}' };
  saveLedgerAccount: { method: 'PUT'; path: '/ledger-schemes/{schemeId}/accounts/{account}'; body: true; ifMatch: true };
  removeLedgerAccount: { method: 'DELETE'; path: '/ledger-schemes/{schemeId}/accounts/{account}' };
  listLedgerLines: { method: 'GET'; path: '/ledger-schemes/{schemeId}/lines'; list: true };
  createLedgerLine: { method: 'POST'; path: '/ledger-schemes/{schemeId}/lines'; body: true; idempotencyKey: true };
  getLedgerLine: { method: 'GET'; path: '/ledger-schemes/{schemeId}/lines/{wageCode}' };
  saveLedgerLine: { method: 'PUT'; path: '/ledger-schemes/{schemeId}/lines/{wageCode}'; body: true; ifMatch: true };
  removeLedgerLine: { method: 'DELETE'; path: '/ledger-schemes/{schemeId}/lines/{wageCode}' };
  getCostCentre: { method: 'GET'; path: '/cost-centres/{costCentreId}' };
  updateCostCentre: { method: 'PATCH'; path: '/cost-centres/{costCentreId}'; body: true; ifMatch: true };
  listJournals: { method: 'GET'; path: '/journals'; list: true };
  makeJournal: { method: 'POST'; path: '/journals'; body: true; idempotencyKey: true };
  makeJournals: { method: 'POST'; path: '/journals/batches'; body: true };
  getJournal: { method: 'GET'; path: '/journals/{journalId}' };
  listJournalLines: { method: 'GET'; path: '/journals/{journalId}/lines'; list: true };
  checkJournal: { method: 'GET'; path: '/journals/{journalId}/checks' };
  getJournalFile: { method: 'GET'; path: '/journals/{journalId}/files/{package}' };
  acknowledgeJournal: { method: 'POST'; path: '/journals/{journalId}/acknowledgements'; body: true };
  previewFile: { method: 'POST'; path: '/previews'; body: true };
  listReconciliations: { method: 'GET'; path: '/reconciliations'; list: true };
  getWageTaxReturn: { method: 'GET'; path: '/wage-tax-returns/{companyId}/{year}/{period}' };
  saveWageTaxReturn: { method: 'PUT'; path: '/wage-tax-returns/{companyId}/{year}/{period}'; body: true; ifMatch: true };
  listDeliveries: { method: 'GET'; path: '/deliveries'; list: true };
  sendJournals: { method: 'POST'; path: '/deliveries'; body: true };
  getDelivery: { method: 'GET'; path: '/deliveries/{deliveryId}' };
  cancelDelivery: { method: 'DELETE'; path: '/deliveries/{deliveryId}'; ifMatch: true };
  retryDelivery: { method: 'POST'; path: '/deliveries/{deliveryId}/retries'; ifMatch: true };
  settleDelivery: { method: 'POST'; path: '/deliveries/{deliveryId}/settlements'; body: true; ifMatch: true };
  startConnection: { method: 'POST'; path: '/integrations/{level}/{ownerId}/{package}/connections'; body: true };
  removeConnection: { method: 'DELETE'; path: '/integrations/{level}/{ownerId}/{package}/connections' };
  completeConnection: { method: 'POST'; path: '/connections'; body: true };
  listChoices: { method: 'GET'; path: '/integrations/{level}/{ownerId}/{package}/choices/{choiceKind}'; list: true };
  listMappings: { method: 'GET'; path: '/administration-mappings'; list: true };
  getMapping: { method: 'GET'; path: '/administration-mappings/{companyId}' };
  saveMapping: { method: 'PUT'; path: '/administration-mappings/{companyId}'; body: true; ifMatch: true };
  removeMapping: { method: 'DELETE'; path: '/administration-mappings/{companyId}'; ifMatch: true };
  saveMappings: { method: 'POST'; path: '/administration-mappings/batches'; body: true };
  listMappingSuggestions: { method: 'GET'; path: '/mapping-suggestions'; list: true };
  listClients: { method: 'GET'; path: '/clients'; list: true };
  createClient: { method: 'POST'; path: '/clients'; body: true };
  getClient: { method: 'GET'; path: '/clients/{clientId}' };
  removeClient: { method: 'DELETE'; path: '/clients/{clientId}' };
  updateClient: { method: 'PATCH'; path: '/clients/{clientId}'; body: true; ifMatch: true };
  rotateClientSecret: { method: 'POST'; path: '/clients/{clientId}/secrets'; body: true };
  createToken: { method: 'POST'; path: '/tokens'; body: 'form'; public: true };
  listWebhooks: { method: 'GET'; path: '/webhooks'; list: true };
  createWebhook: { method: 'POST'; path: '/webhooks'; body: true };
  getWebhook: { method: 'GET'; path: '/webhooks/{webhookId}' };
  removeWebhook: { method: 'DELETE'; path: '/webhooks/{webhookId}' };
  updateWebhook: { method: 'PATCH'; path: '/webhooks/{webhookId}'; body: true; ifMatch: true };
  rotateWebhookSecret: { method: 'POST'; path: '/webhooks/{webhookId}/secrets'; body: true };
  testWebhook: { method: 'POST'; path: '/webhooks/{webhookId}/tests' };
  listWebhookMessages: { method: 'GET'; path: '/webhooks/{webhookId}/messages'; list: true };
  replayWebhookMessage: { method: 'POST'; path: '/webhooks/{webhookId}/messages/{messageId}/replays' };
}

/** The client's methods by resource. */
export interface Resources {
  service: { getHealth: 'getHealth'; listKeys: 'listKeys' };
  tenants: { get: 'getTenant' };
  sessions: { create: 'createSession'; get: 'getSession'; end: 'endSession'; selectLogin: 'selectLogin'; refresh: 'refreshSession' };
  logins: { list: 'listLogins'; get: 'getLogin'; remove: 'removeLogin'; update: 'updateLogin' };
  passwordResets: { request: 'requestPasswordReset'; resetPassword: 'resetPassword' };
  persons: { get: 'getPerson'; update: 'updatePerson'; changePassword: 'changePassword' };
  accounts: { list: 'listAccounts'; endAccountSessions: 'endAccountSessions' };
  invitations: { list: 'listInvitations'; create: 'createInvitation'; revoke: 'revokeInvitation'; resend: 'resendInvitation'; import: 'importInvitations'; preview: 'previewInvitation'; accept: 'acceptInvitation' };
  firms: { list: 'listFirms'; create: 'createFirm' };
  tags: { list: 'listTags' };
  debtors: { list: 'listDebtors'; create: 'createDebtor' };
  companies: { list: 'listCompanies'; create: 'createCompany'; get: 'getCompany'; update: 'updateCompany' };
  departments: { list: 'listDepartments' };
  costCentres: { list: 'listCostCentres'; get: 'getCostCentre'; update: 'updateCostCentre' };
  employees: { list: 'listEmployees'; create: 'createEmployee'; get: 'getEmployee'; update: 'updateEmployee' };
  dashboards: { get: 'getDashboard' };
  packages: { list: 'listPackages' };
  integrations: { list: 'listIntegrations'; get: 'getIntegration'; save: 'saveIntegration'; remove: 'removeIntegration'; test: 'testIntegration'; startConnection: 'startConnection'; removeConnection: 'removeConnection'; completeConnection: 'completeConnection'; listChoices: 'listChoices' };
  runs: { list: 'listRuns'; create: 'createRun'; get: 'getRun'; replace: 'replaceRun'; lock: 'lockRun' };
  runLines: { list: 'listRunLines' };
  ledgerSchemes: { list: 'listLedgerSchemes'; create: 'createLedgerScheme'; get: 'getLedgerScheme'; remove: 'removeLedgerScheme'; update: 'updateLedgerScheme' };
  ledgerAccounts: { list: 'listLedgerAccounts'; create: 'createLedgerAccount'; saveLedgerNumbers: 'saveLedgerNumbers'; get: 'getLedgerAccount'; save: 'saveLedgerAccount'; remove: 'removeLedgerAccount' };
  accountSuggestions: { list: 'listAccountSuggestions' };
  ledgerLines: { list: 'listLedgerLines'; create: 'createLedgerLine'; get: 'getLedgerLine'; save: 'saveLedgerLine'; remove: 'removeLedgerLine' };
  journals: { list: 'listJournals'; make: 'makeJournal'; get: 'getJournal'; check: 'checkJournal'; acknowledge: 'acknowledgeJournal' };
  journalBatches: { makeJournals: 'makeJournals' };
  journalLines: { list: 'listJournalLines' };
  journalFiles: { get: 'getJournalFile'; previewFile: 'previewFile' };
  reconciliations: { list: 'listReconciliations' };
  wageTaxReturns: { get: 'getWageTaxReturn'; save: 'saveWageTaxReturn' };
  deliveries: { list: 'listDeliveries'; sendJournals: 'sendJournals'; get: 'getDelivery'; cancel: 'cancelDelivery'; retry: 'retryDelivery'; settle: 'settleDelivery' };
  mappings: { list: 'listMappings'; get: 'getMapping'; save: 'saveMapping'; remove: 'removeMapping' };
  mappingBatches: { saveMappings: 'saveMappings' };
  mappingSuggestions: { list: 'listMappingSuggestions' };
  clients: { list: 'listClients'; create: 'createClient'; get: 'getClient'; remove: 'removeClient'; update: 'updateClient'; rotateClientSecret: 'rotateClientSecret' };
  tokens: { create: 'createToken' };
  webhooks: { list: 'listWebhooks'; create: 'createWebhook'; get: 'getWebhook'; remove: 'removeWebhook'; update: 'updateWebhook'; rotateWebhookSecret: 'rotateWebhookSecret'; test: 'testWebhook' };
  webhookMessages: { list: 'listWebhookMessages'; replay: 'replayWebhookMessage' };
}

export const { operations, resources } = readTable<Operations, Resources>(`
service
getHealth= G/health p
listKeys= G/keys p
tenants
get G/tenants/{tenant} pt
sessions
create P/sessions bpt
get G/sessions/current
end D/sessions/current
selectLogin= U/sessions/current/login b
refresh P/sessions/current/tokens p
logins
list G/logins l
get G/logins/{loginId}
remove D/logins/{loginId} m
update A/logins/{loginId} bm
passwordResets
request P/password-resets bpt
resetPassword= P/password-reset-completions bp
persons
get G/persons/current
update A/persons/current bm
changePassword= U/persons/current/password b
accounts
list G/accounts?q,loginRole,limit,cursor l
endAccountSessions= D/accounts/{personId}/sessions
invitations
list G/invitations?q,state,limit,cursor l
create P/invitations bk
revoke D/invitations/{invitationId}
resend P/invitations/{invitationId}/deliveries k
import=importInvitations P/invitation-imports bk
preview P/invitation-previews bp
accept P/invitation-acceptances bp
firms
list G/firms?q,limit,cursor l
create P/firms bk
tags
list G/tags?q,limit,cursor l
debtors
list G/debtors?q,limit,cursor l
create P/debtors bk
companies
list G/companies?q,kind,periodType,tag,integration,sort,limit,cursor l
create P/companies bk
get G/companies/{companyId}
update A/companies/{companyId} bm
departments
list G/departments?q,companyId,limit,cursor l
costCentres
list G/cost-centres?q,companyId,limit,cursor l
get G/cost-centres/{costCentreId}
update A/cost-centres/{costCentreId} bm
employees
list G/employees?q,companyId,status,limit,cursor l
create P/employees bk
get G/employees/{employeeId}
update A/employees/{employeeId} bm
dashboards
get G/dashboards/current
packages
list G/packages l
integrations
list G/integrations?q,companyId,state,limit,cursor l
get G/integrations/{level}/{ownerId}/{package}
save U/integrations/{level}/{ownerId}/{package}!package bm
remove D/integrations/{level}/{ownerId}/{package} m
test P/integrations/{level}/{ownerId}/{package}/tests
startConnection= P/integrations/{level}/{ownerId}/{package}/connections b
removeConnection= D/integrations/{level}/{ownerId}/{package}/connections
completeConnection= P/connections b
listChoices= G/integrations/{level}/{ownerId}/{package}/choices/{choiceKind}?administration,q,limit,cursor l
runs
list G/runs?q,companyId,year,period,periodType,state,work,limit,cursor l
create P/runs bk
get G/runs/{runId}
replace U/runs/{runId} bm
lock P/runs/{runId}/locks
runLines
list G/runs/{runId}/lines?q,limit,cursor l
ledgerSchemes
list G/ledger-schemes?q,level,companyId,limit,cursor l
create P/ledger-schemes bk
get G/ledger-schemes/{schemeId}
remove D/ledger-schemes/{schemeId}
update A/ledger-schemes/{schemeId} bm
ledgerAccounts
list G/ledger-schemes/{schemeId}/accounts?q,limit,cursor l
create P/ledger-schemes/{schemeId}/accounts bk
saveLedgerNumbers= U/ledger-schemes/{schemeId}/account-numbers bm
get G/ledger-schemes/{schemeId}/accounts/{account}
save U/ledger-schemes/{schemeId}/accounts/{account} bm
remove D/ledger-schemes/{schemeId}/accounts/{account}
accountSuggestions
list G/ledger-schemes/{schemeId}/account-suggestions?companyId,q,limit,cursor l
ledgerLines
list G/ledger-schemes/{schemeId}/lines?q,limit,cursor l
create P/ledger-schemes/{schemeId}/lines bk
get G/ledger-schemes/{schemeId}/lines/{wageCode}
save U/ledger-schemes/{schemeId}/lines/{wageCode} bm
remove D/ledger-schemes/{schemeId}/lines/{wageCode}
journals
list G/journals?q,companyId,year,period,runId,kind,current,stale,since,limit,cursor l
make P/journals bk
get G/journals/{journalId}
check G/journals/{journalId}/checks
acknowledge P/journals/{journalId}/acknowledgements b
journalBatches
makeJournals= P/journals/batches b
journalLines
list G/journals/{journalId}/lines?q,limit,cursor l
journalFiles
get G/journals/{journalId}/files/{package}
previewFile= P/previews b
reconciliations
list G/reconciliations?q,companyId,year,period,state,limit,cursor l
wageTaxReturns
get G/wage-tax-returns/{companyId}/{year}/{period}
save U/wage-tax-returns/{companyId}/{year}/{period} bm
deliveries
list G/deliveries?q,companyId,journalId,state,year,period,limit,cursor l
sendJournals= P/deliveries b
get G/deliveries/{deliveryId}
cancel D/deliveries/{deliveryId} m
retry P/deliveries/{deliveryId}/retries m
settle P/deliveries/{deliveryId}/settlements bm
mappings
list G/administration-mappings?q,integrationId,mapped,limit,cursor l
get G/administration-mappings/{companyId}
save U/administration-mappings/{companyId} bm
remove D/administration-mappings/{companyId} m
mappingBatches
saveMappings= P/administration-mappings/batches b
mappingSuggestions
list G/mapping-suggestions?integrationId,q,limit,cursor l
clients
list G/clients?q,limit,cursor l
create P/clients b
get G/clients/{clientId}
remove D/clients/{clientId}
update A/clients/{clientId} bm
rotateClientSecret= P/clients/{clientId}/secrets b
tokens
create P/tokens fp
webhooks
list G/webhooks?q,limit,cursor l
create P/webhooks b
get G/webhooks/{webhookId}
remove D/webhooks/{webhookId}
update A/webhooks/{webhookId} bm
rotateWebhookSecret= P/webhooks/{webhookId}/secrets b
test P/webhooks/{webhookId}/tests
webhookMessages
list G/webhooks/{webhookId}/messages?q,state,limit,cursor l
replay P/webhooks/{webhookId}/messages/{messageId}/replays
`);

export type OperationId = keyof Operations;
