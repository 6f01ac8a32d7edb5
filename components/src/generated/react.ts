// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import type { LoonError } from '../errors.js';
import { define } from '../define.js';
import { LoonTenantForm as LoonTenantFormElement } from './loon-tenant-form.js';
import { LoonSessionList as LoonSessionListElement } from './loon-session-list.js';
import { LoonLogin as LoonLoginElement } from './loon-login.js';
import { LoonRolePicker as LoonRolePickerElement } from './loon-role-picker.js';
import { LoonProofForm as LoonProofFormElement } from './loon-proof-form.js';
import { LoonSignInProviderList as LoonSignInProviderListElement } from './loon-sign-in-provider-list.js';
import { LoonSignInProviderForm as LoonSignInProviderFormElement } from './loon-sign-in-provider-form.js';
import { LoonSignInProviderEditForm as LoonSignInProviderEditFormElement } from './loon-sign-in-provider-edit-form.js';
import { LoonProviderLinkList as LoonProviderLinkListElement } from './loon-provider-link-list.js';
import { LoonLoginForm as LoonLoginFormElement } from './loon-login-form.js';
import { LoonPersonForm as LoonPersonFormElement } from './loon-person-form.js';
import { LoonPasswordForm as LoonPasswordFormElement } from './loon-password-form.js';
import { LoonFactorList as LoonFactorListElement } from './loon-factor-list.js';
import { LoonFactorForm as LoonFactorFormElement } from './loon-factor-form.js';
import { LoonFactorEditForm as LoonFactorEditFormElement } from './loon-factor-edit-form.js';
import { LoonLinkedProviderList as LoonLinkedProviderListElement } from './loon-linked-provider-list.js';
import { LoonRecoveryCodes as LoonRecoveryCodesElement } from './loon-recovery-codes.js';
import { LoonAccountList as LoonAccountListElement } from './loon-account-list.js';
import { LoonFactorRemovalForm as LoonFactorRemovalFormElement } from './loon-factor-removal-form.js';
import { LoonAccountSessionList as LoonAccountSessionListElement } from './loon-account-session-list.js';
import { LoonInvitationList as LoonInvitationListElement } from './loon-invitation-list.js';
import { LoonInvitationForm as LoonInvitationFormElement } from './loon-invitation-form.js';
import { LoonInvitationImport as LoonInvitationImportElement } from './loon-invitation-import.js';
import { LoonFileImport as LoonFileImportElement } from './loon-file-import.js';
import { LoonColleagueList as LoonColleagueListElement } from './loon-colleague-list.js';
import { LoonColleagueForm as LoonColleagueFormElement } from './loon-colleague-form.js';
import { LoonColleagueEditForm as LoonColleagueEditFormElement } from './loon-colleague-edit-form.js';
import { LoonFirmList as LoonFirmListElement } from './loon-firm-list.js';
import { LoonFirmForm as LoonFirmFormElement } from './loon-firm-form.js';
import { LoonFirmEditForm as LoonFirmEditFormElement } from './loon-firm-edit-form.js';
import { LoonTagList as LoonTagListElement } from './loon-tag-list.js';
import { LoonTagCreateForm as LoonTagCreateFormElement } from './loon-tag-create-form.js';
import { LoonTagForm as LoonTagFormElement } from './loon-tag-form.js';
import { LoonTagUserList as LoonTagUserListElement } from './loon-tag-user-list.js';
import { LoonDebtorTagsForm as LoonDebtorTagsFormElement } from './loon-debtor-tags-form.js';
import { LoonDebtorList as LoonDebtorListElement } from './loon-debtor-list.js';
import { LoonDebtorForm as LoonDebtorFormElement } from './loon-debtor-form.js';
import { LoonDebtorEditForm as LoonDebtorEditFormElement } from './loon-debtor-edit-form.js';
import { LoonDebtorClosureForm as LoonDebtorClosureFormElement } from './loon-debtor-closure-form.js';
import { LoonCompanySearch as LoonCompanySearchElement } from './loon-company-search.js';
import { LoonCompanyCreateForm as LoonCompanyCreateFormElement } from './loon-company-create-form.js';
import { LoonCompanyForm as LoonCompanyFormElement } from './loon-company-form.js';
import { LoonCompanyClosureForm as LoonCompanyClosureFormElement } from './loon-company-closure-form.js';
import { LoonCompanyVisibilityForm as LoonCompanyVisibilityFormElement } from './loon-company-visibility-form.js';
import { LoonCompanyMoveForm as LoonCompanyMoveFormElement } from './loon-company-move-form.js';
import { LoonAccessReviewList as LoonAccessReviewListElement } from './loon-access-review-list.js';
import { LoonAccessSettingsForm as LoonAccessSettingsFormElement } from './loon-access-settings-form.js';
import { LoonLegalHoldForm as LoonLegalHoldFormElement } from './loon-legal-hold-form.js';
import { LoonCompanyViewerList as LoonCompanyViewerListElement } from './loon-company-viewer-list.js';
import { LoonDepartmentList as LoonDepartmentListElement } from './loon-department-list.js';
import { LoonDepartmentCreateForm as LoonDepartmentCreateFormElement } from './loon-department-create-form.js';
import { LoonDepartmentForm as LoonDepartmentFormElement } from './loon-department-form.js';
import { LoonCostCentreList as LoonCostCentreListElement } from './loon-cost-centre-list.js';
import { LoonCostCentreCreateForm as LoonCostCentreCreateFormElement } from './loon-cost-centre-create-form.js';
import { LoonCostUnitList as LoonCostUnitListElement } from './loon-cost-unit-list.js';
import { LoonCostUnitCreateForm as LoonCostUnitCreateFormElement } from './loon-cost-unit-create-form.js';
import { LoonCostUnitForm as LoonCostUnitFormElement } from './loon-cost-unit-form.js';
import { LoonEmployeeList as LoonEmployeeListElement } from './loon-employee-list.js';
import { LoonEmployeeCreateForm as LoonEmployeeCreateFormElement } from './loon-employee-create-form.js';
import { LoonEmployeeForm as LoonEmployeeFormElement } from './loon-employee-form.js';
import { LoonDashboard as LoonDashboardElement } from './loon-dashboard.js';
import { LoonNoticeSettingsForm as LoonNoticeSettingsFormElement } from './loon-notice-settings-form.js';
import { LoonPackagePicker as LoonPackagePickerElement } from './loon-package-picker.js';
import { LoonIntegrationList as LoonIntegrationListElement } from './loon-integration-list.js';
import { LoonIntegrationForm as LoonIntegrationFormElement } from './loon-integration-form.js';
import { LoonRunList as LoonRunListElement } from './loon-run-list.js';
import { LoonRunLines as LoonRunLinesElement } from './loon-run-lines.js';
import { LoonRunLineBookings as LoonRunLineBookingsElement } from './loon-run-line-bookings.js';
import { LoonLedgerSchemeList as LoonLedgerSchemeListElement } from './loon-ledger-scheme-list.js';
import { LoonLedgerSchemeCreateForm as LoonLedgerSchemeCreateFormElement } from './loon-ledger-scheme-create-form.js';
import { LoonLedgerRenumberingForm as LoonLedgerRenumberingFormElement } from './loon-ledger-renumbering-form.js';
import { LoonLedgerRenumberingUndoForm as LoonLedgerRenumberingUndoFormElement } from './loon-ledger-renumbering-undo-form.js';
import { LoonLedgerSchemeForm as LoonLedgerSchemeFormElement } from './loon-ledger-scheme-form.js';
import { LoonLedgerAccountList as LoonLedgerAccountListElement } from './loon-ledger-account-list.js';
import { LoonLedgerAccountCreateForm as LoonLedgerAccountCreateFormElement } from './loon-ledger-account-create-form.js';
import { LoonLedgerAccountForm as LoonLedgerAccountFormElement } from './loon-ledger-account-form.js';
import { LoonLedgerAccountChangeForm as LoonLedgerAccountChangeFormElement } from './loon-ledger-account-change-form.js';
import { LoonLedgerLineList as LoonLedgerLineListElement } from './loon-ledger-line-list.js';
import { LoonLedgerLineCreateForm as LoonLedgerLineCreateFormElement } from './loon-ledger-line-create-form.js';
import { LoonLedgerLineForm as LoonLedgerLineFormElement } from './loon-ledger-line-form.js';
import { LoonLedgerLineChangeForm as LoonLedgerLineChangeFormElement } from './loon-ledger-line-change-form.js';
import { LoonCostCentreForm as LoonCostCentreFormElement } from './loon-cost-centre-form.js';
import { LoonJournalList as LoonJournalListElement } from './loon-journal-list.js';
import { LoonJournalForm as LoonJournalFormElement } from './loon-journal-form.js';
import { LoonJournalLines as LoonJournalLinesElement } from './loon-journal-lines.js';
import { LoonJournalLineWageCodes as LoonJournalLineWageCodesElement } from './loon-journal-line-wage-codes.js';
import { LoonJournalLineSources as LoonJournalLineSourcesElement } from './loon-journal-line-sources.js';
import { LoonReconciliationList as LoonReconciliationListElement } from './loon-reconciliation-list.js';
import { LoonReconciliationItems as LoonReconciliationItemsElement } from './loon-reconciliation-items.js';
import { LoonReconciliationEmployees as LoonReconciliationEmployeesElement } from './loon-reconciliation-employees.js';
import { LoonWageTaxReturnForm as LoonWageTaxReturnFormElement } from './loon-wage-tax-return-form.js';
import { LoonDeliveryList as LoonDeliveryListElement } from './loon-delivery-list.js';
import { LoonDeliverySettlement as LoonDeliverySettlementElement } from './loon-delivery-settlement.js';
import { LoonMappingList as LoonMappingListElement } from './loon-mapping-list.js';
import { LoonMappingForm as LoonMappingFormElement } from './loon-mapping-form.js';
import { LoonAuthorizationList as LoonAuthorizationListElement } from './loon-authorization-list.js';
import { LoonConsentList as LoonConsentListElement } from './loon-consent-list.js';
import { LoonAuthorizationForm as LoonAuthorizationFormElement } from './loon-authorization-form.js';
import { LoonClientList as LoonClientListElement } from './loon-client-list.js';
import { LoonClientForm as LoonClientFormElement } from './loon-client-form.js';
import { LoonClientEditForm as LoonClientEditFormElement } from './loon-client-edit-form.js';
import { LoonClientSecretForm as LoonClientSecretFormElement } from './loon-client-secret-form.js';
import { LoonWebhookList as LoonWebhookListElement } from './loon-webhook-list.js';
import { LoonWebhookForm as LoonWebhookFormElement } from './loon-webhook-form.js';
import { LoonWebhookEditForm as LoonWebhookEditFormElement } from './loon-webhook-edit-form.js';
import { LoonWebhookSecretForm as LoonWebhookSecretFormElement } from './loon-webhook-secret-form.js';
import { LoonWebhookMessageList as LoonWebhookMessageListElement } from './loon-webhook-message-list.js';
import { LoonAuditTrail as LoonAuditTrailElement } from './loon-audit-trail.js';

define('loon-tenant-form', LoonTenantFormElement);
/** Change how the bureau and its mails present themselves. */
export const LoonTenantForm = createComponent({
  tagName: 'loon-tenant-form',
  elementClass: LoonTenantFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-session-list', LoonSessionListElement);
/** Where a person is signed in. */
export const LoonSessionList = createComponent({
  tagName: 'loon-session-list',
  elementClass: LoonSessionListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

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

define('loon-proof-form', LoonProofFormElement);
/** Prove that it is still you, as signing in does. */
export const LoonProofForm = createComponent({
  tagName: 'loon-proof-form',
  elementClass: LoonProofFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-sign-in-provider-list', LoonSignInProviderListElement);
/** The providers with which people of a firm sign in. */
export const LoonSignInProviderList = createComponent({
  tagName: 'loon-sign-in-provider-list',
  elementClass: LoonSignInProviderListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-sign-in-provider-form', LoonSignInProviderFormElement);
/** Set up the provider with which people of a firm sign in. */
export const LoonSignInProviderForm = createComponent({
  tagName: 'loon-sign-in-provider-form',
  elementClass: LoonSignInProviderFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-sign-in-provider-edit-form', LoonSignInProviderEditFormElement);
/** Change the provider with which people of a firm sign in. */
export const LoonSignInProviderEditForm = createComponent({
  tagName: 'loon-sign-in-provider-edit-form',
  elementClass: LoonSignInProviderEditFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-provider-link-list', LoonProviderLinkListElement);
/** The people who sign in with a provider. */
export const LoonProviderLinkList = createComponent({
  tagName: 'loon-provider-link-list',
  elementClass: LoonProviderLinkListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
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

define('loon-factor-list', LoonFactorListElement);
/** A person's own authenticator apps and passkeys. */
export const LoonFactorList = createComponent({
  tagName: 'loon-factor-list',
  elementClass: LoonFactorListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-factor-form', LoonFactorFormElement);
/** Add an authenticator app or a passkey, and keep the recovery codes. */
export const LoonFactorForm = createComponent({
  tagName: 'loon-factor-form',
  elementClass: LoonFactorFormElement,
  react: React,
  events: {
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-factor-edit-form', LoonFactorEditFormElement);
/** Rename one of a person's own second factors. */
export const LoonFactorEditForm = createComponent({
  tagName: 'loon-factor-edit-form',
  elementClass: LoonFactorEditFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-linked-provider-list', LoonLinkedProviderListElement);
/** The providers that a person signs in with. */
export const LoonLinkedProviderList = createComponent({
  tagName: 'loon-linked-provider-list',
  elementClass: LoonLinkedProviderListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-recovery-codes', LoonRecoveryCodesElement);
/** See how many recovery codes are left, and make new ones. */
export const LoonRecoveryCodes = createComponent({
  tagName: 'loon-recovery-codes',
  elementClass: LoonRecoveryCodesElement,
  react: React,
  events: {
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
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-factor-removal-form', LoonFactorRemovalFormElement);
/** End the second factors and the password of a person who lost them. */
export const LoonFactorRemovalForm = createComponent({
  tagName: 'loon-factor-removal-form',
  elementClass: LoonFactorRemovalFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-account-session-list', LoonAccountSessionListElement);
/** Where somebody is signed in, for an administrator. */
export const LoonAccountSessionList = createComponent({
  tagName: 'loon-account-session-list',
  elementClass: LoonAccountSessionListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
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
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
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
/** Invite many persons from a file, once it was seen who they are. */
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

define('loon-file-import', LoonFileImportElement);
/** Bring in companies, employees, runs and what belongs to them from a file, once it was seen what would change. */
export const LoonFileImport = createComponent({
  tagName: 'loon-file-import',
  elementClass: LoonFileImportElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-colleague-list', LoonColleagueListElement);
/** The colleagues of a firm, with what each sees. */
export const LoonColleagueList = createComponent({
  tagName: 'loon-colleague-list',
  elementClass: LoonColleagueListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-colleague-form', LoonColleagueFormElement);
/** Invite a colleague of one's own firm. */
export const LoonColleagueForm = createComponent({
  tagName: 'loon-colleague-form',
  elementClass: LoonColleagueFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-colleague-edit-form', LoonColleagueEditFormElement);
/** Change what a colleague sees. */
export const LoonColleagueEditForm = createComponent({
  tagName: 'loon-colleague-edit-form',
  elementClass: LoonColleagueEditFormElement,
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
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
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

define('loon-firm-edit-form', LoonFirmEditFormElement);
/** Change an accounting firm, or end it. */
export const LoonFirmEditForm = createComponent({
  tagName: 'loon-firm-edit-form',
  elementClass: LoonFirmEditFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-tag-list', LoonTagListElement);
/** The tags of debtors. */
export const LoonTagList = createComponent({
  tagName: 'loon-tag-list',
  elementClass: LoonTagListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-tag-create-form', LoonTagCreateFormElement);
/** Add a tag. */
export const LoonTagCreateForm = createComponent({
  tagName: 'loon-tag-create-form',
  elementClass: LoonTagCreateFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-tag-form', LoonTagFormElement);
/** Rename a tag, or give it another number or colour. */
export const LoonTagForm = createComponent({
  tagName: 'loon-tag-form',
  elementClass: LoonTagFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-tag-user-list', LoonTagUserListElement);
/** Who sees debtors by a tag. */
export const LoonTagUserList = createComponent({
  tagName: 'loon-tag-user-list',
  elementClass: LoonTagUserListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-debtor-tags-form', LoonDebtorTagsFormElement);
/** Give tags to debtors, or take them. */
export const LoonDebtorTagsForm = createComponent({
  tagName: 'loon-debtor-tags-form',
  elementClass: LoonDebtorTagsFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-debtor-list', LoonDebtorListElement);
/** The debtors that the login sees. */
export const LoonDebtorList = createComponent({
  tagName: 'loon-debtor-list',
  elementClass: LoonDebtorListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
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

define('loon-debtor-edit-form', LoonDebtorEditFormElement);
/** Change a debtor. */
export const LoonDebtorEditForm = createComponent({
  tagName: 'loon-debtor-edit-form',
  elementClass: LoonDebtorEditFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-debtor-closure-form', LoonDebtorClosureFormElement);
/** Close a debtor, and its companies with it. */
export const LoonDebtorClosureForm = createComponent({
  tagName: 'loon-debtor-closure-form',
  elementClass: LoonDebtorClosureFormElement,
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
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
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

define('loon-company-closure-form', LoonCompanyClosureFormElement);
/** Close a company from a day on. */
export const LoonCompanyClosureForm = createComponent({
  tagName: 'loon-company-closure-form',
  elementClass: LoonCompanyClosureFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-company-visibility-form', LoonCompanyVisibilityFormElement);
/** Hide a company, or make it confidential. */
export const LoonCompanyVisibilityForm = createComponent({
  tagName: 'loon-company-visibility-form',
  elementClass: LoonCompanyVisibilityFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-company-move-form', LoonCompanyMoveFormElement);
/** Move a company to another debtor. */
export const LoonCompanyMoveForm = createComponent({
  tagName: 'loon-company-move-form',
  elementClass: LoonCompanyMoveFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-access-review-list', LoonAccessReviewListElement);
/** The logins and the software of a review of who has access, to confirm or withdraw. */
export const LoonAccessReviewList = createComponent({
  tagName: 'loon-access-review-list',
  elementClass: LoonAccessReviewListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-access-settings-form', LoonAccessSettingsFormElement);
/** Choose how access is reviewed. */
export const LoonAccessSettingsForm = createComponent({
  tagName: 'loon-access-settings-form',
  elementClass: LoonAccessSettingsFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-legal-hold-form', LoonLegalHoldFormElement);
/** Hold data that is past its term. */
export const LoonLegalHoldForm = createComponent({
  tagName: 'loon-legal-hold-form',
  elementClass: LoonLegalHoldFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-company-viewer-list', LoonCompanyViewerListElement);
/** Who sees a company. */
export const LoonCompanyViewerList = createComponent({
  tagName: 'loon-company-viewer-list',
  elementClass: LoonCompanyViewerListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-department-list', LoonDepartmentListElement);
/** Departments of a company. */
export const LoonDepartmentList = createComponent({
  tagName: 'loon-department-list',
  elementClass: LoonDepartmentListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-department-create-form', LoonDepartmentCreateFormElement);
/** Add a department to a company. */
export const LoonDepartmentCreateForm = createComponent({
  tagName: 'loon-department-create-form',
  elementClass: LoonDepartmentCreateFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-department-form', LoonDepartmentFormElement);
/** Rename a department, close it, or open it again. */
export const LoonDepartmentForm = createComponent({
  tagName: 'loon-department-form',
  elementClass: LoonDepartmentFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-cost-centre-list', LoonCostCentreListElement);
/** Cost centres of a company, with the ledger scheme that each of them has of its own. */
export const LoonCostCentreList = createComponent({
  tagName: 'loon-cost-centre-list',
  elementClass: LoonCostCentreListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-cost-centre-create-form', LoonCostCentreCreateFormElement);
/** Add a cost centre to a company. */
export const LoonCostCentreCreateForm = createComponent({
  tagName: 'loon-cost-centre-create-form',
  elementClass: LoonCostCentreCreateFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-cost-unit-list', LoonCostUnitListElement);
/** Cost units of a company. */
export const LoonCostUnitList = createComponent({
  tagName: 'loon-cost-unit-list',
  elementClass: LoonCostUnitListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-cost-unit-create-form', LoonCostUnitCreateFormElement);
/** Add a cost unit to a company. */
export const LoonCostUnitCreateForm = createComponent({
  tagName: 'loon-cost-unit-create-form',
  elementClass: LoonCostUnitCreateFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-cost-unit-form', LoonCostUnitFormElement);
/** Rename a cost unit, close it, or open it again. */
export const LoonCostUnitForm = createComponent({
  tagName: 'loon-cost-unit-form',
  elementClass: LoonCostUnitFormElement,
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
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
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

define('loon-notice-settings-form', LoonNoticeSettingsFormElement);
/** Choose how this login is mailed about what waits for it. */
export const LoonNoticeSettingsForm = createComponent({
  tagName: 'loon-notice-settings-form',
  elementClass: LoonNoticeSettingsFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
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
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
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
    onLoonOpen: 'loon-open' as EventName<CustomEvent<{ package: string; integration: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-run-list', LoonRunListElement);
/** Payroll runs of one company, or of all companies that the login sees, with their journals and deliveries. */
export const LoonRunList = createComponent({
  tagName: 'loon-run-list',
  elementClass: LoonRunListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-run-lines', LoonRunLinesElement);
/** The lines of a payroll run, by employee and wage code. */
export const LoonRunLines = createComponent({
  tagName: 'loon-run-lines',
  elementClass: LoonRunLinesElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-run-line-bookings', LoonRunLineBookingsElement);
/** The lines of journals that an employee's wage code is in. */
export const LoonRunLineBookings = createComponent({
  tagName: 'loon-run-line-bookings',
  elementClass: LoonRunLineBookingsElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-scheme-list', LoonLedgerSchemeListElement);
/** Ledger schemes of the bureau and of debtors. */
export const LoonLedgerSchemeList = createComponent({
  tagName: 'loon-ledger-scheme-list',
  elementClass: LoonLedgerSchemeListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-scheme-create-form', LoonLedgerSchemeCreateFormElement);
/** Make a ledger scheme: empty, as a copy, or linked to another. */
export const LoonLedgerSchemeCreateForm = createComponent({
  tagName: 'loon-ledger-scheme-create-form',
  elementClass: LoonLedgerSchemeCreateFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-renumbering-form', LoonLedgerRenumberingFormElement);
/** Give the accounts of one client or of all other numbers from a day on, with a preview. */
export const LoonLedgerRenumberingForm = createComponent({
  tagName: 'loon-ledger-renumbering-form',
  elementClass: LoonLedgerRenumberingFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-renumbering-undo-form', LoonLedgerRenumberingUndoFormElement);
/** Take back the numbers that accounts have from a day on. */
export const LoonLedgerRenumberingUndoForm = createComponent({
  tagName: 'loon-ledger-renumbering-undo-form',
  elementClass: LoonLedgerRenumberingUndoFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-scheme-form', LoonLedgerSchemeFormElement);
/** See and rename a ledger scheme. */
export const LoonLedgerSchemeForm = createComponent({
  tagName: 'loon-ledger-scheme-form',
  elementClass: LoonLedgerSchemeFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-account-list', LoonLedgerAccountListElement);
/** The accounts of a ledger scheme. */
export const LoonLedgerAccountList = createComponent({
  tagName: 'loon-ledger-account-list',
  elementClass: LoonLedgerAccountListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-account-create-form', LoonLedgerAccountCreateFormElement);
/** Add an account to a ledger scheme. */
export const LoonLedgerAccountCreateForm = createComponent({
  tagName: 'loon-ledger-account-create-form',
  elementClass: LoonLedgerAccountCreateFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-account-form', LoonLedgerAccountFormElement);
/** Add or change an account of a ledger scheme. */
export const LoonLedgerAccountForm = createComponent({
  tagName: 'loon-ledger-account-form',
  elementClass: LoonLedgerAccountFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-account-change-form', LoonLedgerAccountChangeFormElement);
/** Say what an account is from a day on. */
export const LoonLedgerAccountChangeForm = createComponent({
  tagName: 'loon-ledger-account-change-form',
  elementClass: LoonLedgerAccountChangeFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-line-list', LoonLedgerLineListElement);
/** The wage codes of a ledger scheme and their accounts. */
export const LoonLedgerLineList = createComponent({
  tagName: 'loon-ledger-line-list',
  elementClass: LoonLedgerLineListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-line-create-form', LoonLedgerLineCreateFormElement);
/** Add a wage code to a ledger scheme. */
export const LoonLedgerLineCreateForm = createComponent({
  tagName: 'loon-ledger-line-create-form',
  elementClass: LoonLedgerLineCreateFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-line-form', LoonLedgerLineFormElement);
/** Say where a wage code is booked. */
export const LoonLedgerLineForm = createComponent({
  tagName: 'loon-ledger-line-form',
  elementClass: LoonLedgerLineFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-ledger-line-change-form', LoonLedgerLineChangeFormElement);
/** Say what a wage code is from a day on. */
export const LoonLedgerLineChangeForm = createComponent({
  tagName: 'loon-ledger-line-change-form',
  elementClass: LoonLedgerLineChangeFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-cost-centre-form', LoonCostCentreFormElement);
/** Rename a cost centre, close it or open it again, and give it a ledger scheme of its own. */
export const LoonCostCentreForm = createComponent({
  tagName: 'loon-cost-centre-form',
  elementClass: LoonCostCentreFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-journal-list', LoonJournalListElement);
/** Journals of one company or run, or of all companies that the login sees. */
export const LoonJournalList = createComponent({
  tagName: 'loon-journal-list',
  elementClass: LoonJournalListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-journal-form', LoonJournalFormElement);
/** Make the journal of a run, or correct one that was delivered. */
export const LoonJournalForm = createComponent({
  tagName: 'loon-journal-form',
  elementClass: LoonJournalFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-journal-lines', LoonJournalLinesElement);
/** The lines of a journal. */
export const LoonJournalLines = createComponent({
  tagName: 'loon-journal-lines',
  elementClass: LoonJournalLinesElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-journal-line-wage-codes', LoonJournalLineWageCodesElement);
/** The wage codes that make up a line of a journal, with the scheme that put them there. */
export const LoonJournalLineWageCodes = createComponent({
  tagName: 'loon-journal-line-wage-codes',
  elementClass: LoonJournalLineWageCodesElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-journal-line-sources', LoonJournalLineSourcesElement);
/** The employees and wage codes that make up a line of a journal, to the cent. */
export const LoonJournalLineSources = createComponent({
  tagName: 'loon-journal-line-sources',
  elementClass: LoonJournalLineSourcesElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-reconciliation-list', LoonReconciliationListElement);
/** Wage tax in the journals against the returns. */
export const LoonReconciliationList = createComponent({
  tagName: 'loon-reconciliation-list',
  elementClass: LoonReconciliationListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-reconciliation-items', LoonReconciliationItemsElement);
/** A wage-tax return against the payroll runs, item by item. */
export const LoonReconciliationItems = createComponent({
  tagName: 'loon-reconciliation-items',
  elementClass: LoonReconciliationItemsElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-reconciliation-employees', LoonReconciliationEmployeesElement);
/** Employees whose wages differ from the wage-tax return, down to the wage code. */
export const LoonReconciliationEmployees = createComponent({
  tagName: 'loon-reconciliation-employees',
  elementClass: LoonReconciliationEmployeesElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-wage-tax-return-form', LoonWageTaxReturnFormElement);
/** Save the total of a wage-tax return. */
export const LoonWageTaxReturnForm = createComponent({
  tagName: 'loon-wage-tax-return-form',
  elementClass: LoonWageTaxReturnFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-delivery-list', LoonDeliveryListElement);
/** Journals on their way to a bookkeeping package, and how each of them fared. */
export const LoonDeliveryList = createComponent({
  tagName: 'loon-delivery-list',
  elementClass: LoonDeliveryListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-delivery-settlement', LoonDeliverySettlementElement);
/** Say whether a journal is in the package. */
export const LoonDeliverySettlement = createComponent({
  tagName: 'loon-delivery-settlement',
  elementClass: LoonDeliverySettlementElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-mapping-list', LoonMappingListElement);
/** Companies and the administrations that they are booked in. */
export const LoonMappingList = createComponent({
  tagName: 'loon-mapping-list',
  elementClass: LoonMappingListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-mapping-form', LoonMappingFormElement);
/** Say which administration a company is booked in. */
export const LoonMappingForm = createComponent({
  tagName: 'loon-mapping-form',
  elementClass: LoonMappingFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-authorization-list', LoonAuthorizationListElement);
/** Software that acts for a person. */
export const LoonAuthorizationList = createComponent({
  tagName: 'loon-authorization-list',
  elementClass: LoonAuthorizationListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-consent-list', LoonConsentListElement);
/** What persons allowed software. */
export const LoonConsentList = createComponent({
  tagName: 'loon-consent-list',
  elementClass: LoonConsentListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-authorization-form', LoonAuthorizationFormElement);
/** Allow software to act for a login. */
export const LoonAuthorizationForm = createComponent({
  tagName: 'loon-authorization-form',
  elementClass: LoonAuthorizationFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-client-list', LoonClientListElement);
/** Software that may call the API. */
export const LoonClientList = createComponent({
  tagName: 'loon-client-list',
  elementClass: LoonClientListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-client-form', LoonClientFormElement);
/** Give software access. */
export const LoonClientForm = createComponent({
  tagName: 'loon-client-form',
  elementClass: LoonClientFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-client-edit-form', LoonClientEditFormElement);
/** Change what software may do and see, or switch it off. */
export const LoonClientEditForm = createComponent({
  tagName: 'loon-client-edit-form',
  elementClass: LoonClientEditFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-client-secret-form', LoonClientSecretFormElement);
/** Give a client a new secret. */
export const LoonClientSecretForm = createComponent({
  tagName: 'loon-client-secret-form',
  elementClass: LoonClientSecretFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-webhook-list', LoonWebhookListElement);
/** Addresses that are told what happens. */
export const LoonWebhookList = createComponent({
  tagName: 'loon-webhook-list',
  elementClass: LoonWebhookListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-webhook-form', LoonWebhookFormElement);
/** Have an address told what happens. */
export const LoonWebhookForm = createComponent({
  tagName: 'loon-webhook-form',
  elementClass: LoonWebhookFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-webhook-edit-form', LoonWebhookEditFormElement);
/** Change a webhook, or switch it on or off. */
export const LoonWebhookEditForm = createComponent({
  tagName: 'loon-webhook-edit-form',
  elementClass: LoonWebhookEditFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-webhook-secret-form', LoonWebhookSecretFormElement);
/** Give a webhook a new secret. */
export const LoonWebhookSecretForm = createComponent({
  tagName: 'loon-webhook-secret-form',
  elementClass: LoonWebhookSecretFormElement,
  react: React,
  events: {
    onLoonChange: 'loon-change' as EventName<CustomEvent<{ name: string; value: unknown }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-webhook-message-list', LoonWebhookMessageListElement);
/** Messages of a webhook, to be sent again. */
export const LoonWebhookMessageList = createComponent({
  tagName: 'loon-webhook-message-list',
  elementClass: LoonWebhookMessageListElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

define('loon-audit-trail', LoonAuditTrailElement);
/** Who did what and when, of one company, of one login, or of all that the login sees. */
export const LoonAuditTrail = createComponent({
  tagName: 'loon-audit-trail',
  elementClass: LoonAuditTrailElement,
  react: React,
  events: {
    onLoonSelect: 'loon-select' as EventName<CustomEvent<{ item: unknown }>>,
    onLoonSearch: 'loon-search' as EventName<CustomEvent<{ params: Record<string, unknown>; total: number }>>,
    onLoonSuccess: 'loon-success' as EventName<CustomEvent<{ operation: string; result: unknown }>>,
    onLoonAsk: 'loon-ask' as EventName<CustomEvent<{ operation: string; values: Record<string, unknown> }>>,
    onLoonError: 'loon-error' as EventName<CustomEvent<LoonError>>,
  },
});

