import type { Page } from './page.js';
import { createMatcher } from './router.js';

export interface Route {
  path: string;
  page: () => Promise<{ page: Page }>;
}

/** Every address of the portal; each page is loaded when it is first opened. */
export const routes: Route[] = [
  { path: '/', page: () => import('./pages/start.js') },
  { path: '/explorer', page: () => import('./pages/explorer.js') },
  { path: '/companies', page: () => import('./pages/companies.js') },
  { path: '/companies/new', page: () => import('./pages/company-new.js') },
  { path: '/companies/:companyId', page: () => import('./pages/company.js') },
  { path: '/companies/:companyId/employees', page: () => import('./pages/company-employees.js') },
  { path: '/companies/:companyId/employees/new', page: () => import('./pages/employee-new.js') },
  { path: '/companies/:companyId/runs', page: () => import('./pages/company-runs.js') },
  { path: '/companies/:companyId/journals', page: () => import('./pages/company-journals.js') },
  { path: '/companies/:companyId/deliveries', page: () => import('./pages/company-deliveries.js') },
  { path: '/companies/:companyId/cost-centres', page: () => import('./pages/company-cost-centres.js') },
  { path: '/companies/:companyId/cost-centres/:costCentreId', page: () => import('./pages/cost-centre.js') },
  { path: '/companies/:companyId/cost-units', page: () => import('./pages/company-cost-units.js') },
  { path: '/companies/:companyId/cost-units/:costUnitId', page: () => import('./pages/cost-unit.js') },
  { path: '/companies/:companyId/departments', page: () => import('./pages/company-departments.js') },
  { path: '/companies/:companyId/departments/:departmentId', page: () => import('./pages/department.js') },
  { path: '/companies/:companyId/integration', page: () => import('./pages/company-integration.js') },
  { path: '/companies/:companyId/viewers', page: () => import('./pages/company-viewers.js') },
  { path: '/debtors/new', page: () => import('./pages/debtor-new.js') },
  { path: '/employees', page: () => import('./pages/employees.js') },
  { path: '/employees/:employeeId', page: () => import('./pages/employee.js') },
  { path: '/journals', page: () => import('./pages/journals.js') },
  { path: '/journals/all', page: () => import('./pages/all-journals.js') },
  { path: '/journals/deliveries', page: () => import('./pages/deliveries.js') },
  { path: '/journals/reconciliation', page: () => import('./pages/reconciliation.js') },
  { path: '/journals/:journalId', page: () => import('./pages/journal.js') },
  { path: '/journals/:journalId/lines/:line', page: () => import('./pages/journal-line.js') },
  { path: '/runs/:runId/lines/:employee/:wageCode', page: () => import('./pages/run-line.js') },
  { path: '/runs/:runId', page: () => import('./pages/run.js') },
  { path: '/deliveries/:deliveryId', page: () => import('./pages/delivery.js') },
  { path: '/wage-tax-returns/:companyId/:year/:period', page: () => import('./pages/wage-tax-return.js') },
  { path: '/connect', page: () => import('./pages/connect.js') },
  { path: '/settings', page: () => import('./pages/settings.js') },
  { path: '/settings/administrations', page: () => import('./pages/administrations.js') },
  { path: '/settings/administrations/suggestions/:integrationId', page: () => import('./pages/suggestions.js') },
  { path: '/settings/ledger-schemes', page: () => import('./pages/ledger-schemes.js') },
  { path: '/settings/ledger-schemes/new', page: () => import('./pages/ledger-scheme-new.js') },
  { path: '/settings/ledger-schemes/renumbering', page: () => import('./pages/ledger-renumbering.js') },
  { path: '/settings/ledger-schemes/:schemeId', page: () => import('./pages/ledger-scheme.js') },
  { path: '/settings/ledger-schemes/:schemeId/comparison', page: () => import('./pages/ledger-comparison.js') },
  { path: '/settings/ledger-schemes/:schemeId/:part', page: () => import('./pages/ledger-scheme.js') },
  { path: '/settings/ledger-schemes/:schemeId/lines/:wageCode', page: () => import('./pages/ledger-line.js') },
  {
    path: '/settings/ledger-schemes/:schemeId/lines/:wageCode/from/:validFrom',
    page: () => import('./pages/ledger-line-change.js'),
  },
  {
    path: '/settings/ledger-schemes/:schemeId/accounts/:account/from/:validFrom',
    page: () => import('./pages/ledger-account-change.js'),
  },
  { path: '/settings/ledger-schemes/:schemeId/accounts/:account', page: () => import('./pages/ledger-account.js') },
  { path: '/settings/return-wage-codes', page: () => import('./pages/return-wage-codes.js') },
  { path: '/settings/software', page: () => import('./pages/clients.js') },
  { path: '/settings/software/:clientId', page: () => import('./pages/client.js') },
  { path: '/settings/webhooks', page: () => import('./pages/webhooks.js') },
  { path: '/settings/webhooks/:webhookId', page: () => import('./pages/webhook.js') },
  { path: '/settings/integrations/:level/:ownerId', page: () => import('./pages/integration.js') },
  { path: '/settings/integrations/:level/:ownerId/:package', page: () => import('./pages/integration.js') },
  { path: '/accounts', page: () => import('./pages/accounts.js') },
  { path: '/accounts/logins/:loginId', page: () => import('./pages/login.js') },
  { path: '/accounts/invitations', page: () => import('./pages/invitations.js') },
  { path: '/accounts/invitations/new', page: () => import('./pages/invitation-new.js') },
  { path: '/accounts/invitations/import', page: () => import('./pages/invitation-import.js') },
  { path: '/accounts/firms', page: () => import('./pages/firms.js') },
  { path: '/accounts/firms/:firmId', page: () => import('./pages/firm.js') },
  { path: '/profile', page: () => import('./pages/profile.js') },
];

export const findRoute = createMatcher(routes);
