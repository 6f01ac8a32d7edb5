// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { components, operations } from './schema.js';

type Schemas = components['schemas'];
type Query<K extends keyof operations> = NonNullable<operations[K]['parameters']['query']>;
type Path<K extends keyof operations> = NonNullable<operations[K]['parameters']['path']>;
type Body<K extends keyof operations> = NonNullable<operations[K]['requestBody']> extends { content: { 'application/json': infer B } } ? B : never;

/** What each operation takes: path, query and body in one object. */
export interface Params {
  getHealth: Record<never, never>;
  listKeys: Record<never, never>;
  getTenant: Path<'getTenant'>;
  createSession: Body<'createSession'>;
  getSession: Record<never, never>;
  endSession: Record<never, never>;
  selectLogin: Body<'selectLogin'>;
  refreshSession: Record<never, never>;
  listLogins: Record<never, never>;
  getLogin: Path<'getLogin'>;
  removeLogin: Path<'removeLogin'>;
  updateLogin: Path<'updateLogin'> & Body<'updateLogin'>;
  requestPasswordReset: Body<'requestPasswordReset'>;
  resetPassword: Body<'resetPassword'>;
  getPerson: Record<never, never>;
  updatePerson: Body<'updatePerson'>;
  changePassword: Body<'changePassword'>;
  listAccounts: Query<'listAccounts'>;
  endAccountSessions: Path<'endAccountSessions'>;
  listInvitations: Query<'listInvitations'>;
  createInvitation: Body<'createInvitation'>;
  revokeInvitation: Path<'revokeInvitation'>;
  resendInvitation: Path<'resendInvitation'>;
  importInvitations: Body<'importInvitations'>;
  previewInvitation: Body<'previewInvitation'>;
  acceptInvitation: Body<'acceptInvitation'>;
  listFirms: Query<'listFirms'>;
  createFirm: Body<'createFirm'>;
  listTags: Query<'listTags'>;
  listDebtors: Query<'listDebtors'>;
  createDebtor: Body<'createDebtor'>;
  listCompanies: Query<'listCompanies'>;
  createCompany: Body<'createCompany'>;
  getCompany: Path<'getCompany'>;
  updateCompany: Path<'updateCompany'> & Body<'updateCompany'>;
  listDepartments: Query<'listDepartments'>;
  listCostCentres: Query<'listCostCentres'>;
  listEmployees: Query<'listEmployees'>;
  createEmployee: Body<'createEmployee'>;
  getEmployee: Path<'getEmployee'>;
  updateEmployee: Path<'updateEmployee'> & Body<'updateEmployee'>;
  getDashboard: Record<never, never>;
  listPackages: Record<never, never>;
  listIntegrations: Query<'listIntegrations'>;
  getIntegration: Path<'getIntegration'>;
  saveIntegration: Path<'saveIntegration'> & Body<'saveIntegration'>;
  removeIntegration: Path<'removeIntegration'>;
  testIntegration: Path<'testIntegration'>;
}

/** What each operation gives. */
export interface Results {
  getHealth: Schemas['Health'];
  listKeys: Schemas['KeySet'];
  getTenant: Schemas['Tenant'];
  createSession: operations['createSession']['responses'][201]['content']['application/json'];
  getSession: Schemas['SessionInfo'];
  endSession: void;
  selectLogin: operations['selectLogin']['responses'][200]['content']['application/json'];
  refreshSession: operations['refreshSession']['responses'][201]['content']['application/json'];
  listLogins: Schemas['LoginPage'];
  getLogin: Schemas['LoginDetail'];
  removeLogin: void;
  updateLogin: Schemas['LoginDetail'];
  requestPasswordReset: void;
  resetPassword: void;
  getPerson: Schemas['Person'];
  updatePerson: Schemas['Person'];
  changePassword: void;
  listAccounts: Schemas['AccountPage'];
  endAccountSessions: void;
  listInvitations: Schemas['InvitationPage'];
  createInvitation: Schemas['Invitation'];
  revokeInvitation: void;
  resendInvitation: Schemas['Invitation'];
  importInvitations: Schemas['InvitationReport'];
  previewInvitation: Schemas['InvitationPreview'];
  acceptInvitation: void;
  listFirms: Schemas['FirmPage'];
  createFirm: Schemas['Firm'];
  listTags: Schemas['TagPage'];
  listDebtors: Schemas['DebtorPage'];
  createDebtor: Schemas['Debtor'];
  listCompanies: Schemas['CompanyPage'];
  createCompany: Schemas['Company'];
  getCompany: Schemas['Company'];
  updateCompany: Schemas['Company'];
  listDepartments: Schemas['DepartmentPage'];
  listCostCentres: Schemas['CostCentrePage'];
  listEmployees: Schemas['EmployeePage'];
  createEmployee: Schemas['Employee'];
  getEmployee: Schemas['Employee'];
  updateEmployee: Schemas['Employee'];
  getDashboard: Schemas['Dashboard'];
  listPackages: Schemas['PackagePage'];
  listIntegrations: Schemas['IntegrationPage'];
  getIntegration: Schemas['Integration'];
  saveIntegration: Schemas['Integration'];
  removeIntegration: void;
  testIntegration: Schemas['IntegrationTest'];
}

/** The client's methods by resource. */
export const resources = {
  "service": {
    "getHealth": "getHealth",
    "listKeys": "listKeys"
  },
  "tenants": {
    "get": "getTenant"
  },
  "sessions": {
    "create": "createSession",
    "get": "getSession",
    "end": "endSession",
    "selectLogin": "selectLogin",
    "refresh": "refreshSession"
  },
  "logins": {
    "list": "listLogins",
    "get": "getLogin",
    "remove": "removeLogin",
    "update": "updateLogin"
  },
  "passwordResets": {
    "request": "requestPasswordReset",
    "resetPassword": "resetPassword"
  },
  "persons": {
    "get": "getPerson",
    "update": "updatePerson",
    "changePassword": "changePassword"
  },
  "accounts": {
    "list": "listAccounts",
    "endAccountSessions": "endAccountSessions"
  },
  "invitations": {
    "list": "listInvitations",
    "create": "createInvitation",
    "revoke": "revokeInvitation",
    "resend": "resendInvitation",
    "import": "importInvitations",
    "preview": "previewInvitation",
    "accept": "acceptInvitation"
  },
  "firms": {
    "list": "listFirms",
    "create": "createFirm"
  },
  "tags": {
    "list": "listTags"
  },
  "debtors": {
    "list": "listDebtors",
    "create": "createDebtor"
  },
  "companies": {
    "list": "listCompanies",
    "create": "createCompany",
    "get": "getCompany",
    "update": "updateCompany"
  },
  "departments": {
    "list": "listDepartments"
  },
  "costCentres": {
    "list": "listCostCentres"
  },
  "employees": {
    "list": "listEmployees",
    "create": "createEmployee",
    "get": "getEmployee",
    "update": "updateEmployee"
  },
  "dashboards": {
    "get": "getDashboard"
  },
  "packages": {
    "list": "listPackages"
  },
  "integrations": {
    "list": "listIntegrations",
    "get": "getIntegration",
    "save": "saveIntegration",
    "remove": "removeIntegration",
    "test": "testIntegration"
  }
} as const;
