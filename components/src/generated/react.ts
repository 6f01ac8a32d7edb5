// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { LoonError } from '../errors.js';
import { define } from '../define.js';
import { LoonLogin as LoonLoginElement } from './loon-login.js';
import { LoonRolePicker as LoonRolePickerElement } from './loon-role-picker.js';
import { LoonLoginForm as LoonLoginFormElement } from './loon-login-form.js';
import { LoonPersonForm as LoonPersonFormElement } from './loon-person-form.js';
import { LoonPasswordForm as LoonPasswordFormElement } from './loon-password-form.js';
import { LoonAccountList as LoonAccountListElement } from './loon-account-list.js';
import { LoonInvitationList as LoonInvitationListElement } from './loon-invitation-list.js';
import { LoonInvitationForm as LoonInvitationFormElement } from './loon-invitation-form.js';
import { LoonInvitationImport as LoonInvitationImportElement } from './loon-invitation-import.js';
import { LoonFirmList as LoonFirmListElement } from './loon-firm-list.js';
import { LoonFirmForm as LoonFirmFormElement } from './loon-firm-form.js';
import { LoonDebtorForm as LoonDebtorFormElement } from './loon-debtor-form.js';
import { LoonCompanySearch as LoonCompanySearchElement } from './loon-company-search.js';
import { LoonCompanyCreateForm as LoonCompanyCreateFormElement } from './loon-company-create-form.js';
import { LoonCompanyForm as LoonCompanyFormElement } from './loon-company-form.js';
import { LoonEmployeeList as LoonEmployeeListElement } from './loon-employee-list.js';
import { LoonEmployeeCreateForm as LoonEmployeeCreateFormElement } from './loon-employee-create-form.js';
import { LoonEmployeeForm as LoonEmployeeFormElement } from './loon-employee-form.js';
import { LoonDashboard as LoonDashboardElement } from './loon-dashboard.js';
import { LoonPackagePicker as LoonPackagePickerElement } from './loon-package-picker.js';
import { LoonIntegrationList as LoonIntegrationListElement } from './loon-integration-list.js';
import { LoonIntegrationForm as LoonIntegrationFormElement } from './loon-integration-form.js';

define('loon-login', LoonLoginElement);
/** Sign in, reset a forgotten password, and accept an invitation. */
export const LoonLogin = createComponent({
  tagName: 'loon-login',
  elementClass: LoonLoginElement,
  react: React,
  events: {
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonLoginRequired: 'loon-login-required' as EventName<CustomEvent<{ logins: { id: string; role: string; label: string; scope: string }[] }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-role-picker', LoonRolePickerElement);
/** Choose the login to work with when a person has several. */
export const LoonRolePicker = createComponent({
  tagName: 'loon-role-picker',
  elementClass: LoonRolePickerElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ value: string; item: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-login-form', LoonLoginFormElement);
/** Change what a login sees. */
export const LoonLoginForm = createComponent({
  tagName: 'loon-login-form',
  elementClass: LoonLoginFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-person-form', LoonPersonFormElement);
/** Change your own name and language. */
export const LoonPersonForm = createComponent({
  tagName: 'loon-person-form',
  elementClass: LoonPersonFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-password-form', LoonPasswordFormElement);
/** Change your own password. */
export const LoonPasswordForm = createComponent({
  tagName: 'loon-password-form',
  elementClass: LoonPasswordFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-account-list', LoonAccountListElement);
/** Persons with their logins. */
export const LoonAccountList = createComponent({
  tagName: 'loon-account-list',
  elementClass: LoonAccountListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-invitation-list', LoonInvitationListElement);
/** Invitations, to be sent again or revoked. */
export const LoonInvitationList = createComponent({
  tagName: 'loon-invitation-list',
  elementClass: LoonInvitationListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-invitation-form', LoonInvitationFormElement);
/** Invite a person with a role and a grant. */
export const LoonInvitationForm = createComponent({
  tagName: 'loon-invitation-form',
  elementClass: LoonInvitationFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-invitation-import', LoonInvitationImportElement);
/** Invite many persons from a CSV file. */
export const LoonInvitationImport = createComponent({
  tagName: 'loon-invitation-import',
  elementClass: LoonInvitationImportElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-firm-list', LoonFirmListElement);
/** Accounting firms. */
export const LoonFirmList = createComponent({
  tagName: 'loon-firm-list',
  elementClass: LoonFirmListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-firm-form', LoonFirmFormElement);
/** Add an accounting firm. */
export const LoonFirmForm = createComponent({
  tagName: 'loon-firm-form',
  elementClass: LoonFirmFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-debtor-form', LoonDebtorFormElement);
/** Add a debtor. */
export const LoonDebtorForm = createComponent({
  tagName: 'loon-debtor-form',
  elementClass: LoonDebtorFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-company-search', LoonCompanySearchElement);
/** Search the companies that the login sees, as a combobox or as a table with the total. */
export const LoonCompanySearch = createComponent({
  tagName: 'loon-company-search',
  elementClass: LoonCompanySearchElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-company-create-form', LoonCompanyCreateFormElement);
/** Make a company, from a template if wished. */
export const LoonCompanyCreateForm = createComponent({
  tagName: 'loon-company-create-form',
  elementClass: LoonCompanyCreateFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-company-form', LoonCompanyFormElement);
/** See and change a company's general data. */
export const LoonCompanyForm = createComponent({
  tagName: 'loon-company-form',
  elementClass: LoonCompanyFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-employee-list', LoonEmployeeListElement);
/** Employees of one company, or of all companies that the login sees. */
export const LoonEmployeeList = createComponent({
  tagName: 'loon-employee-list',
  elementClass: LoonEmployeeListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-employee-create-form', LoonEmployeeCreateFormElement);
/** Add an employee to a company. */
export const LoonEmployeeCreateForm = createComponent({
  tagName: 'loon-employee-create-form',
  elementClass: LoonEmployeeCreateFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-employee-form', LoonEmployeeFormElement);
/** See and change an employee. */
export const LoonEmployeeForm = createComponent({
  tagName: 'loon-employee-form',
  elementClass: LoonEmployeeFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-dashboard', LoonDashboardElement);
/** The figures of the start screen, each a link to the list behind it. */
export const LoonDashboard = createComponent({
  tagName: 'loon-dashboard',
  elementClass: LoonDashboardElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ key: string; operation: string; params: Record<string, string> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-package-picker', LoonPackagePickerElement);
/** Choose a bookkeeping package. */
export const LoonPackagePicker = createComponent({
  tagName: 'loon-package-picker',
  elementClass: LoonPackagePickerElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ value: string; item: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-integration-list', LoonIntegrationListElement);
/** Integrations with bookkeeping packages and which of them applies. */
export const LoonIntegrationList = createComponent({
  tagName: 'loon-integration-list',
  elementClass: LoonIntegrationListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-integration-form', LoonIntegrationFormElement);
/** Choose a bookkeeping package and fill in its own form. */
export const LoonIntegrationForm = createComponent({
  tagName: 'loon-integration-form',
  elementClass: LoonIntegrationFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

