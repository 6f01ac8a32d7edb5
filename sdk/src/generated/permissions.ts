// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { Role } from './models.js';
import type { OperationId } from './operations.js';

/** Who may call each operation; `person` is anyone who is signed in. */
export const permissions: Record<OperationId, 'public' | 'person' | Role[]> = {
  "getHealth": "public",
  "listKeys": "public",
  "getTenant": "public",
  "createSession": "public",
  "getSession": "person",
  "endSession": "person",
  "selectLogin": "person",
  "refreshSession": "public",
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
  "listAccounts": [
    "administrator"
  ],
  "endAccountSessions": [
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
  "previewInvitation": "public",
  "acceptInvitation": "public",
  "listFirms": [
    "administrator",
    "accountant"
  ],
  "createFirm": [
    "administrator"
  ],
  "listTags": [
    "administrator",
    "accountant"
  ],
  "listDebtors": [
    "administrator",
    "accountant"
  ],
  "createDebtor": [
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
  "listDepartments": [
    "administrator",
    "accountant",
    "employer",
    "manager"
  ],
  "listCostCentres": [
    "administrator",
    "accountant",
    "employer",
    "manager"
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
  ]
};
