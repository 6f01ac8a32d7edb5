import type { Page } from './page.js';
import { matcher } from './router.js';

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
  { path: '/companies/:companyId/integration', page: () => import('./pages/company-integration.js') },
  { path: '/debtors/new', page: () => import('./pages/debtor-new.js') },
  { path: '/employees', page: () => import('./pages/employees.js') },
  { path: '/employees/:employeeId', page: () => import('./pages/employee.js') },
  { path: '/settings', page: () => import('./pages/settings.js') },
  { path: '/settings/integrations/:level/:ownerId', page: () => import('./pages/integration.js') },
  { path: '/settings/integrations/:level/:ownerId/:package', page: () => import('./pages/integration.js') },
  { path: '/accounts', page: () => import('./pages/accounts.js') },
  { path: '/accounts/logins/:loginId', page: () => import('./pages/login.js') },
  { path: '/accounts/invitations', page: () => import('./pages/invitations.js') },
  { path: '/accounts/invitations/new', page: () => import('./pages/invitation-new.js') },
  { path: '/accounts/invitations/import', page: () => import('./pages/invitation-import.js') },
  { path: '/accounts/firms', page: () => import('./pages/firms.js') },
  { path: '/profile', page: () => import('./pages/profile.js') },
];

export const findRoute = matcher(routes);
