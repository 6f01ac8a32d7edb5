// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { CallOptions, ChangeOptions, CreateOptions, NoParams, SaveOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import type { APIPromise } from '../promise.js';
import type {
  Id,
  TenantSettings,
  TenantSettingsPatch,
  Slug,
  Role,
  CompanyKind,
  PeriodType,
  IntegrationFilter,
  EmployeeStatus,
  InvitationState,
  IntegrationLevel,
  IntegrationState,
  PackageKey,
  Health,
  KeySet,
  Tenant,
  Erasure,
  AuditAction,
  AuditSubject,
  AuditPeriod,
  AuditEntry,
  AuditEntryDetail,
  AuditVerification,
  SessionInput,
  EmailDomain,
  SignInProviderInput,
  SignInProviderPatch,
  SignInProvider,
  SignInProviderTest,
  ProviderLink,
  LinkedProvider,
  ProviderDomain,
  ProviderSignInInput,
  ProviderSignInStart,
  ProviderSignInCompletion,
  ProviderSignInReturn,
  ProviderSignInClaim,
  OpenSession,
  SessionChallenge,
  SessionProof,
  LoginChoice,
  Person,
  PersonPatch,
  PasswordChange,
  Login,
  Session,
  SignInChallenge,
  PasskeyChallengeInput,
  ChallengeAnswer,
  EnrolmentInput,
  ChallengeEnrolmentInput,
  Enrolment,
  FactorInput,
  ChallengeFactorInput,
  Factor,
  FactorPatch,
  NewFactor,
  RecoveryCodes,
  NewRecoveryCodes,
  FactorRemovalInput,
  SessionInfo,
  PasswordResetInput,
  PasswordResetCompletion,
  LinkToken,
  InvitationPreview,
  InvitationAcceptance,
  Invitation,
  InvitationInput,
  InvitationImport,
  FileImport,
  FileImportReport,
  SampleKind,
  ImportSample,
  InvitationReport,
  LoginDetail,
  Colleague,
  ColleagueInput,
  ColleaguePatch,
  LoginPatch,
  Account,
  Firm,
  FirmInput,
  FirmPatch,
  TagInput,
  TagPatch,
  TagDetail,
  TagUser,
  DebtorTagsInput,
  DebtorTagsChange,
  Debtor,
  DebtorInclusion,
  DebtorClosureInput,
  DebtorInput,
  DebtorPatch,
  CompanySummary,
  ListName,
  ViewName,
  SavedViewInput,
  SavedView,
  ColumnChoiceInput,
  ColumnChoices,
  CompanyViewer,
  Company,
  CompanyInput,
  CompanyPatch,
  CompanyInclusion,
  ClosureInput,
  CompanyVisibilityPatch,
  CompanyMoveInput,
  StructureState,
  Department,
  DepartmentInput,
  DepartmentPatch,
  CostCentre,
  CostCentreInput,
  CostUnit,
  CostUnitInput,
  CostUnitPatch,
  EmployeeSummary,
  Employee,
  EmployeeInput,
  EmployeePatch,
  Dashboard,
  OpenPeriodList,
  AccessDecision,
  AccessChange,
  AccessUsage,
  AccessReview,
  AccessReviewItem,
  AccessSelection,
  AccessDecisionReport,
  AccessReviewFile,
  AccessSettings,
  RetentionRuleList,
  RetentionRemoval,
  LegalHoldInput,
  LegalHold,
  NoticeList,
  NoticeReading,
  NoticeSettings,
  WageCostList,
  Package,
  IntegrationSummary,
  Integration,
  IntegrationTest,
  IntegrationInput,
  RunYear,
  RunPeriod,
  RunState,
  RunWork,
  WageCodeNumber,
  RunInput,
  RunReplacement,
  Run,
  RunSummary,
  RunLineDetail,
  LedgerLevel,
  LedgerScheme,
  LedgerSchemeInput,
  LedgerSchemePatch,
  SchemeDay,
  LedgerAccountId,
  LedgerAccount,
  LedgerChange,
  LedgerEffect,
  LedgerRenumbering,
  LedgerRenumberingUndo,
  LedgerRenumberingReport,
  LedgerNumbers,
  LedgerNumbersReport,
  AccountSuggestion,
  LedgerAccountInput,
  LedgerAccountPatch,
  LedgerLine,
  LedgerLineInput,
  LedgerLinePatch,
  CostCentrePatch,
  JournalYear,
  JournalPeriod,
  ReturnPeriod,
  JournalKind,
  Journal,
  JournalInput,
  JournalOutcome,
  JournalSelection,
  JournalFileState,
  JournalFileReport,
  AcknowledgementReport,
  ReopenReport,
  LeaveInput,
  LeaveReport,
  PlanCause,
  PeriodPlan,
  ProcessInput,
  ProcessReport,
  RemedyRequest,
  JournalBatch,
  JournalBatchReport,
  JournalLine,
  SourceColumn,
  JournalLineWageCode,
  JournalLineSource,
  RunLineBooking,
  JournalCheck,
  JournalFile,
  PreviewInput,
  Preview,
  AcknowledgementInput,
  Acknowledgement,
  ReconciliationState,
  Reconciliation,
  ReconciliationPage,
  WageTaxReturnImport,
  ReturnWageCode,
  ReturnWageCodes,
  ReturnWageCodeInput,
  ReconciliationExplanationInput,
  ReconciliationExplanation,
  ReconciliationItem,
  ReconciliationEmployee,
  WageTaxReturnInput,
  WageTaxReturn,
  DeliveryState,
  DeliverySummary,
  Delivery,
  OpenPeriodInput,
  OpenPeriodReport,
  SendInput,
  SendReport,
  Settlement,
  ConnectionInput,
  ConnectionStart,
  ConnectionCompletion,
  IntegrationIdentity,
  ChoiceKind,
  Choice,
  MappedFilter,
  MappingSummary,
  Mapping,
  BookingPeriods,
  MappingInput,
  MappingBatch,
  MappingReport,
  Suggestion,
  AuthorizationInput,
  AuthorizationRequest,
  AuthorizationAnswer,
  Authorization,
  Consent,
  ClientInput,
  ClientPatch,
  Client,
  IssuedClient,
  SecretRotation,
  TokenRequest,
  AccessToken,
  WebhookInput,
  WebhookPatch,
  Webhook,
  IssuedWebhook,
  WebhookMessageState,
  WebhookMessage,
} from './models.js';

/** The parameters of `getTenant`. */
export interface GetTenantParams {
  /** The tenant's slug, or `current` for the tenant of the host name. */
  tenant: Slug;
}

/** The parameters of `listSessions`. */
export interface ListSessionsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'device' | '-device' | 'address' | '-address' | 'page' | '-page' | 'createdAt' | '-createdAt' | 'lastUsedAt' | '-lastUsedAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `endOwnSession`. */
export interface EndOwnSessionParams {
  /** The id of a session. */
  sessionId: Id;
}

/** The parameters of `getProviderDomain`. */
export interface GetProviderDomainParams {
  /** What stands after the @ of an e-mail address. */
  domain: EmailDomain;
  /** The tenant to sign in to; left out where the host name tells. */
  tenant?: Slug;
}

/** The parameters of `listSignInProviders`. */
export interface ListSignInProvidersParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'ownerName' | '-ownerName' | 'people' | '-people';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getSignInProvider`. */
export interface GetSignInProviderParams {
  /** The id of a provider. */
  providerId: Id;
}

/** The parameters of `removeSignInProvider`. */
export interface RemoveSignInProviderParams {
  /** The id of a provider. */
  providerId: Id;
}

/** The parameters of `updateSignInProvider`. */
export interface UpdateSignInProviderParams extends SignInProviderPatch {
  /** The id of a provider. */
  providerId: Id;
}

/** The parameters of `testSignInProvider`. */
export interface TestSignInProviderParams {
  /** The id of a provider. */
  providerId: Id;
}

/** The parameters of `listProviderLinks`. */
export interface ListProviderLinksParams {
  /** The id of a provider. */
  providerId: Id;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'email' | '-email' | 'linkedAt' | '-linkedAt' | 'lastUsedAt' | '-lastUsedAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `removeProviderLink`. */
export interface RemoveProviderLinkParams {
  /** The id of a provider. */
  providerId: Id;
  /** The id of a link. */
  linkId: Id;
}

/** The parameters of `getLogin`. */
export interface GetLoginParams {
  /** The id of a login. */
  loginId: Id;
}

/** The parameters of `removeLogin`. */
export interface RemoveLoginParams {
  /** The id of a login. */
  loginId: Id;
}

/** The parameters of `updateLogin`. */
export interface UpdateLoginParams extends LoginPatch {
  /** The id of a login. */
  loginId: Id;
}

/** The parameters of `getFactor`. */
export interface GetFactorParams {
  /** The id of a factor. */
  factorId: Id;
}

/** The parameters of `removeFactor`. */
export interface RemoveFactorParams {
  /** The id of a factor. */
  factorId: Id;
}

/** The parameters of `updateFactor`. */
export interface UpdateFactorParams extends FactorPatch {
  /** The id of a factor. */
  factorId: Id;
}

/** The parameters of `removeLinkedProvider`. */
export interface RemoveLinkedProviderParams {
  /** The id of a link. */
  linkId: Id;
}

/** The parameters of `listAccounts`. */
export interface ListAccountsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** Only persons with a login of this role. */
  loginRole?: Role;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'email' | '-email' | 'lastUsedAt' | '-lastUsedAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `listAccountSessions`. */
export interface ListAccountSessionsParams {
  /** The id of a person. */
  personId: Id;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'device' | '-device' | 'address' | '-address' | 'page' | '-page' | 'createdAt' | '-createdAt' | 'lastUsedAt' | '-lastUsedAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `endAccountSessions`. */
export interface EndAccountSessionsParams {
  /** The id of a person. */
  personId: Id;
}

/** The parameters of `endAccountSession`. */
export interface EndAccountSessionParams {
  /** The id of a person. */
  personId: Id;
  /** The id of a session. */
  sessionId: Id;
}

/** The parameters of `removeAccountFactors`. */
export interface RemoveAccountFactorsParams extends FactorRemovalInput {
  /** The id of a person. */
  personId: Id;
}

/** The parameters of `listInvitations`. */
export interface ListInvitationsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** Only invitations in this state. */
  state?: InvitationState;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'email' | '-email' | 'role' | '-role' | 'firmName' | '-firmName' | 'expiresAt' | '-expiresAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `revokeInvitation`. */
export interface RevokeInvitationParams {
  /** The id of an invitation. */
  invitationId: Id;
}

/** The parameters of `resendInvitation`. */
export interface ResendInvitationParams {
  /** The id of an invitation. */
  invitationId: Id;
}

/** The parameters of `getImportSample`. */
export interface GetImportSampleParams {
  /** What is imported. */
  kind: SampleKind;
}

/** The parameters of `listColleagues`. */
export interface ListColleaguesParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'email' | '-email' | 'state' | '-state' | 'lastUsedAt' | '-lastUsedAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getColleague`. */
export interface GetColleagueParams {
  /** The id of a login. */
  loginId: Id;
}

/** The parameters of `removeColleague`. */
export interface RemoveColleagueParams {
  /** The id of a login. */
  loginId: Id;
}

/** The parameters of `updateColleague`. */
export interface UpdateColleagueParams extends ColleaguePatch {
  /** The id of a login. */
  loginId: Id;
}

/** The parameters of `resendColleagueInvitation`. */
export interface ResendColleagueInvitationParams {
  /** The id of a login. */
  loginId: Id;
}

/** The parameters of `listFirms`. */
export interface ListFirmsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'number' | '-number';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getFirm`. */
export interface GetFirmParams {
  /** The id of an accounting firm. */
  firmId: Id;
}

/** The parameters of `updateFirm`. */
export interface UpdateFirmParams extends FirmPatch {
  /** The id of an accounting firm. */
  firmId: Id;
}

/** The parameters of `listTags`. */
export interface ListTagsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'number' | '-number';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getTag`. */
export interface GetTagParams {
  /** The id of a tag. */
  tagId: Id;
}

/** The parameters of `removeTag`. */
export interface RemoveTagParams {
  /** The id of a tag. */
  tagId: Id;
}

/** The parameters of `updateTag`. */
export interface UpdateTagParams extends TagPatch {
  /** The id of a tag. */
  tagId: Id;
}

/** The parameters of `listTagUsers`. */
export interface ListTagUsersParams {
  /** The id of a tag. */
  tagId: Id;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'email' | '-email' | 'role' | '-role' | 'firmName' | '-firmName' | 'state' | '-state';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `listDebtors`. */
export interface ListDebtorsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** Only debtors with this tag. */
  tag?: Id;
  /** Also debtors that are left out otherwise. */
  include?: DebtorInclusion[];
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'number' | '-number' | 'firmName' | '-firmName';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getDebtor`. */
export interface GetDebtorParams {
  /** The id of a debtor. */
  debtorId: Id;
}

/** The parameters of `updateDebtor`. */
export interface UpdateDebtorParams extends DebtorPatch {
  /** The id of a debtor. */
  debtorId: Id;
}

/** The parameters of `closeDebtor`. */
export interface CloseDebtorParams extends DebtorClosureInput {
  /** The id of a debtor. */
  debtorId: Id;
}

/** The parameters of `reopenDebtor`. */
export interface ReopenDebtorParams {
  /** The id of a debtor. */
  debtorId: Id;
}

/** The parameters of `listCompanies`. */
export interface ListCompaniesParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** Only companies of these kinds. */
  kind?: CompanyKind[];
  /** Only companies with these period types. */
  periodType?: PeriodType[];
  /** Only companies whose debtor has this tag. */
  tag?: Id;
  /** Only companies without an integration that is switched on, or with one that has a problem. */
  integration?: IntegrationFilter;
  /** Also companies that are left out otherwise. */
  include?: CompanyInclusion[];
  /** Only companies of this debtor. */
  debtorId?: Id;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'number' | '-number' | 'debtorName' | '-debtorName' | 'debtorNumber' | '-debtorNumber' | 'periodType' | '-periodType' | 'kind' | '-kind';
  /** Only favourites of the login that asks, or only the others. */
  favourite?: boolean;
  /** Only these companies, as far as the login sees them. */
  ids?: Id[];
  /**
   * Only companies that this login sees; for an administrator, who is told by it what somebody sees. Others are
   * answered with 403.
   */
  loginId?: Id;
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getCompany`. */
export interface GetCompanyParams {
  /** The id of a company. */
  companyId: Id;
}

/** The parameters of `updateCompany`. */
export interface UpdateCompanyParams extends CompanyPatch {
  /** The id of a company. */
  companyId: Id;
}

/** The parameters of `closeCompany`. */
export interface CloseCompanyParams extends ClosureInput {
  /** The id of a company. */
  companyId: Id;
}

/** The parameters of `reopenCompany`. */
export interface ReopenCompanyParams {
  /** The id of a company. */
  companyId: Id;
}

/** The parameters of `updateCompanyVisibility`. */
export interface UpdateCompanyVisibilityParams extends CompanyVisibilityPatch {
  /** The id of a company. */
  companyId: Id;
}

/** The parameters of `moveCompany`. */
export interface MoveCompanyParams extends CompanyMoveInput {
  /** The id of a company. */
  companyId: Id;
}

/** The parameters of `listSavedViews`. */
export interface ListSavedViewsParams {
  /** The operationId of the list. */
  list: ListName;
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `setSavedView`. */
export interface SetSavedViewParams extends SavedViewInput {
  /** The operationId of the list. */
  list: ListName;
  /** What the login calls the view. */
  name: ViewName;
}

/** The parameters of `removeSavedView`. */
export interface RemoveSavedViewParams {
  /** The operationId of the list. */
  list: ListName;
  /** What the login calls the view. */
  name: ViewName;
}

/** The parameters of `setColumnChoice`. */
export interface SetColumnChoiceParams extends ColumnChoiceInput {
  /** The operationId of the list. */
  list: ListName;
}

/** The parameters of `setFavouriteCompany`. */
export interface SetFavouriteCompanyParams {
  /** The id of a company. */
  companyId: Id;
}

/** The parameters of `removeFavouriteCompany`. */
export interface RemoveFavouriteCompanyParams {
  /** The id of a company. */
  companyId: Id;
}

/** The parameters of `listAccessReviews`. */
export interface ListAccessReviewsParams {
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getAccessReview`. */
export interface GetAccessReviewParams {
  /** The id of a review of who has access. */
  reviewId: Id;
}

/** The parameters of `closeAccessReview`. */
export interface CloseAccessReviewParams {
  /** The id of a review of who has access. */
  reviewId: Id;
}

/** The parameters of `listAccessReviewItems`. */
export interface ListAccessReviewItemsParams {
  /** The id of a review of who has access. */
  reviewId: Id;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** Only what was decided so. */
  decision?: AccessDecision;
  /** Only what changed in this way. */
  change?: AccessChange;
  /** Only what was used, or was not used for long. */
  usage?: AccessUsage;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'email' | '-email' | 'role' | '-role' | 'firmName' | '-firmName' | 'companyCount' | '-companyCount' | 'since' | '-since' | 'lastUsedAt' | '-lastUsedAt' | 'grantedBy' | '-grantedBy' | 'change' | '-change' | 'decision' | '-decision';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getAccessReviewFile`. */
export interface GetAccessReviewFileParams {
  /** The id of a review of who has access. */
  reviewId: Id;
}

/** The parameters of `listRetentionRemovals`. */
export interface ListRetentionRemovalsParams {
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `listLegalHolds`. */
export interface ListLegalHoldsParams {
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `endLegalHold`. */
export interface EndLegalHoldParams {
  /** The id of a hold. */
  holdId: Id;
}

/** The parameters of `getPersonErasure`. */
export interface GetPersonErasureParams {
  /** The id of a person. */
  personId: Id;
}

/** The parameters of `createPersonErasure`. */
export interface CreatePersonErasureParams {
  /** The id of a person. */
  personId: Id;
}

/** The parameters of `exportPerson`. */
export interface ExportPersonParams {
  /** The id of a person. */
  personId: Id;
}

/** The parameters of `getEmployeeErasure`. */
export interface GetEmployeeErasureParams {
  /** The id of an employee. */
  employeeId: Id;
}

/** The parameters of `createEmployeeErasure`. */
export interface CreateEmployeeErasureParams {
  /** The id of an employee. */
  employeeId: Id;
}

/** The parameters of `exportEmployee`. */
export interface ExportEmployeeParams {
  /** The id of an employee. */
  employeeId: Id;
}

/** The parameters of `listCompanyViewers`. */
export interface ListCompanyViewersParams {
  /** The id of a company. */
  companyId: Id;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'email' | '-email' | 'role' | '-role' | 'firmName' | '-firmName' | 'grantKind' | '-grantKind' | 'grantedBy' | '-grantedBy' | 'since' | '-since' | 'lastUsedAt' | '-lastUsedAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `listDepartments`. */
export interface ListDepartmentsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The id of a company; only its rows are given. */
  companyId?: Id;
  /** Only what is open, or only what is closed. */
  state?: StructureState;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'number' | '-number' | 'state' | '-state';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getDepartment`. */
export interface GetDepartmentParams {
  /** The id of a department. */
  departmentId: Id;
}

/** The parameters of `removeDepartment`. */
export interface RemoveDepartmentParams {
  /** The id of a department. */
  departmentId: Id;
}

/** The parameters of `updateDepartment`. */
export interface UpdateDepartmentParams extends DepartmentPatch {
  /** The id of a department. */
  departmentId: Id;
}

/** The parameters of `listCostCentres`. */
export interface ListCostCentresParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The id of a company; only its rows are given. */
  companyId?: Id;
  /** Only what is open, or only what is closed. */
  state?: StructureState;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'code' | '-code' | 'description' | '-description' | 'state' | '-state';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getCostCentre`. */
export interface GetCostCentreParams {
  /** The id of a cost centre. */
  costCentreId: Id;
}

/** The parameters of `updateCostCentre`. */
export interface UpdateCostCentreParams extends CostCentrePatch {
  /** The id of a cost centre. */
  costCentreId: Id;
}

/** The parameters of `listCostUnits`. */
export interface ListCostUnitsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The id of a company; only its rows are given. */
  companyId?: Id;
  /** Only what is open, or only what is closed. */
  state?: StructureState;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'code' | '-code' | 'description' | '-description' | 'state' | '-state';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getCostUnit`. */
export interface GetCostUnitParams {
  /** The id of a cost unit. */
  costUnitId: Id;
}

/** The parameters of `updateCostUnit`. */
export interface UpdateCostUnitParams extends CostUnitPatch {
  /** The id of a cost unit. */
  costUnitId: Id;
}

/** The parameters of `listEmployees`. */
export interface ListEmployeesParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The id of a company; only its rows are given. */
  companyId?: Id;
  /** Only employees in this state today, or who joined or left in the current period of their company. */
  status?: EmployeeStatus;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'number' | '-number' | 'companyName' | '-companyName' | 'departmentName' | '-departmentName' | 'inServiceOn' | '-inServiceOn' | 'outOfServiceOn' | '-outOfServiceOn';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getEmployee`. */
export interface GetEmployeeParams {
  /** The id of an employee. */
  employeeId: Id;
}

/** The parameters of `updateEmployee`. */
export interface UpdateEmployeeParams extends EmployeePatch {
  /** The id of an employee. */
  employeeId: Id;
}

/** The parameters of `listWageCosts`. */
export interface ListWageCostsParams {
  /** The id of a company; only its rows are given. */
  companyId?: Id;
}

/** The parameters of `listIntegrations`. */
export interface ListIntegrationsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The id of a company; only the integrations that can apply to it are given. */
  companyId?: Id;
  /** Only rows in this state. */
  state?: IntegrationState;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'packageName' | '-packageName' | 'level' | '-level' | 'ownerName' | '-ownerName' | 'state' | '-state';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getIntegration`. */
export interface GetIntegrationParams {
  /** The level at which the integration is set. */
  level: IntegrationLevel;
  /** The id of the tenant, firm or company that the level names. */
  ownerId: Id;
  /** The key of a bookkeeping package. */
  package: PackageKey;
}

/** The parameters of `saveIntegration`. */
export type SaveIntegrationParams = {
  /** The level at which the integration is set. */
  level: IntegrationLevel;
  /** The id of the tenant, firm or company that the level names. */
  ownerId: Id;
} & IntegrationInput;

/** The parameters of `removeIntegration`. */
export interface RemoveIntegrationParams {
  /** The level at which the integration is set. */
  level: IntegrationLevel;
  /** The id of the tenant, firm or company that the level names. */
  ownerId: Id;
  /** The key of a bookkeeping package. */
  package: PackageKey;
}

/** The parameters of `testIntegration`. */
export interface TestIntegrationParams {
  /** The level at which the integration is set. */
  level: IntegrationLevel;
  /** The id of the tenant, firm or company that the level names. */
  ownerId: Id;
  /** The key of a bookkeeping package. */
  package: PackageKey;
}

/** The parameters of `startConnection`. */
export interface StartConnectionParams extends ConnectionInput {
  /** The level at which the integration is set. */
  level: IntegrationLevel;
  /** The id of the tenant, firm or company that the level names. */
  ownerId: Id;
  /** The key of a bookkeeping package. */
  package: PackageKey;
}

/** The parameters of `removeConnection`. */
export interface RemoveConnectionParams {
  /** The level at which the integration is set. */
  level: IntegrationLevel;
  /** The id of the tenant, firm or company that the level names. */
  ownerId: Id;
  /** The key of a bookkeeping package. */
  package: PackageKey;
}

/** The parameters of `listChoices`. */
export interface ListChoicesParams {
  /** The level at which the integration is set. */
  level: IntegrationLevel;
  /** The id of the tenant, firm or company that the level names. */
  ownerId: Id;
  /** The key of a bookkeeping package. */
  package: PackageKey;
  /** The kind of thing to list. */
  choiceKind: ChoiceKind;
  /**
   * The package's code or id of the administration. Left out for the one in the settings, or else the first that the
   * package lists.
   */
  administration?: string;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `listRuns`. */
export interface ListRunsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The id of a company; only its rows are given. */
  companyId?: Id;
  /** Only runs of this year. From 2000 to 2100. */
  year?: number;
  /** Only runs over this period of their company. From 1 to 53. */
  period?: number;
  /** Only runs of companies with this kind of period. */
  periodType?: PeriodType;
  /** Only runs of companies of these kinds. */
  kind?: CompanyKind[];
  /** Only rows in this state. */
  state?: RunState;
  /** Only runs that are this far, or that still ask for this. */
  work?: RunWork;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'companyName' | '-companyName' | 'companyNumber' | '-companyNumber' | 'periodText' | '-periodText' | 'number' | '-number' | 'type' | '-type' | 'state' | '-state' | 'deliveryState' | '-deliveryState' | 'packageName' | '-packageName' | 'documentNumber' | '-documentNumber';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getRun`. */
export interface GetRunParams {
  /** The id of a payroll run. */
  runId: Id;
}

/** The parameters of `replaceRun`. */
export interface ReplaceRunParams extends RunReplacement {
  /** The id of a payroll run. */
  runId: Id;
}

/** The parameters of `lockRun`. */
export interface LockRunParams {
  /** The id of a payroll run. */
  runId: Id;
}

/** The parameters of `listRunLines`. */
export interface ListRunLinesParams {
  /** The id of a payroll run. */
  runId: Id;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'employee' | '-employee' | 'employeeName' | '-employeeName' | 'wageCode' | '-wageCode' | 'amount' | '-amount';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `listRunLineBookings`. */
export interface ListRunLineBookingsParams {
  /** The id of a payroll run. */
  runId: Id;
  /** The number of an employee. */
  employee: number;
  /** The number of a wage component (looncode). From 1 to 9999. */
  wageCode: number;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'reference' | '-reference' | 'account' | '-account' | 'accountName' | '-accountName' | 'costCentre' | '-costCentre' | 'costUnit' | '-costUnit' | 'share' | '-share' | 'rounding' | '-rounding' | 'amount' | '-amount';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `listLedgerSchemes`. */
export interface ListLedgerSchemesParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** Only ledger schemes of this level. */
  level?: LedgerLevel;
  /** The id of a company; only the ledger schemes that it can use are given, each with whether it applies to it. */
  companyId?: Id;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'number' | '-number' | 'level' | '-level' | 'ownerName' | '-ownerName' | 'parentName' | '-parentName';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getLedgerScheme`. */
export interface GetLedgerSchemeParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
}

/** The parameters of `removeLedgerScheme`. */
export interface RemoveLedgerSchemeParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
}

/** The parameters of `updateLedgerScheme`. */
export interface UpdateLedgerSchemeParams extends LedgerSchemePatch {
  /** The id of a ledger scheme. */
  schemeId: Id;
}

/** The parameters of `previewLedgerChange`. */
export interface PreviewLedgerChangeParams extends LedgerChange {
  /** The id of a ledger scheme. */
  schemeId: Id;
}

/** The parameters of `listLedgerAccounts`. */
export interface ListLedgerAccountsParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /**
   * Only what holds on this day (`YYYY-MM-DD`), with the account numbers of that day. An ISO 8601 date, such as
   * `2026-11-30`.
   */
  on?: SchemeDay;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'number' | '-number' | 'name' | '-name' | 'kind' | '-kind' | 'rgs' | '-rgs' | 'validFrom' | '-validFrom';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `createLedgerAccount`. */
export interface CreateLedgerAccountParams extends LedgerAccountInput {
  /** The id of a ledger scheme. */
  schemeId: Id;
}

/** The parameters of `saveLedgerNumbers`. */
export interface SaveLedgerNumbersParams extends LedgerNumbers {
  /** The id of a ledger scheme. */
  schemeId: Id;
}

/** The parameters of `getLedgerAccount`. */
export interface GetLedgerAccountParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The number of an account of the ledger scheme. */
  account: LedgerAccountId;
}

/** The parameters of `saveLedgerAccount`. */
export interface SaveLedgerAccountParams extends LedgerAccountPatch {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The number of an account of the ledger scheme. */
  account: LedgerAccountId;
}

/** The parameters of `removeLedgerAccount`. */
export interface RemoveLedgerAccountParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The number of an account of the ledger scheme. */
  account: LedgerAccountId;
}

/** The parameters of `getLedgerAccountChange`. */
export interface GetLedgerAccountChangeParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The number of an account of the ledger scheme. */
  account: LedgerAccountId;
  /** The first day (`YYYY-MM-DD`) of what holds from then on. An ISO 8601 date, such as `2026-11-30`. */
  validFrom: SchemeDay;
}

/** The parameters of `saveLedgerAccountChange`. */
export interface SaveLedgerAccountChangeParams extends LedgerAccountPatch {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The number of an account of the ledger scheme. */
  account: LedgerAccountId;
  /** The first day (`YYYY-MM-DD`) of what holds from then on. An ISO 8601 date, such as `2026-11-30`. */
  validFrom: SchemeDay;
}

/** The parameters of `removeLedgerAccountChange`. */
export interface RemoveLedgerAccountChangeParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The number of an account of the ledger scheme. */
  account: LedgerAccountId;
  /** The first day (`YYYY-MM-DD`) of what holds from then on. An ISO 8601 date, such as `2026-11-30`. */
  validFrom: SchemeDay;
}

/** The parameters of `listAccountSuggestions`. */
export interface ListAccountSuggestionsParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The id of the company whose administration is compared with the scheme. */
  companyId: Id;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `listLedgerLines`. */
export interface ListLedgerLinesParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /**
   * Only what holds on this day (`YYYY-MM-DD`), with the account numbers of that day. An ISO 8601 date, such as
   * `2026-11-30`.
   */
  on?: SchemeDay;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'wageCode' | '-wageCode' | 'name' | '-name' | 'debit' | '-debit' | 'debitName' | '-debitName' | 'credit' | '-credit' | 'creditName' | '-creditName' | 'validFrom' | '-validFrom';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `createLedgerLine`. */
export interface CreateLedgerLineParams extends LedgerLineInput {
  /** The id of a ledger scheme. */
  schemeId: Id;
}

/** The parameters of `getLedgerLine`. */
export interface GetLedgerLineParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The number of a wage code of the ledger scheme. From 1 to 9999. */
  wageCode: WageCodeNumber;
}

/** The parameters of `saveLedgerLine`. */
export interface SaveLedgerLineParams extends LedgerLinePatch {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The number of a wage code of the ledger scheme. From 1 to 9999. */
  wageCode: WageCodeNumber;
}

/** The parameters of `removeLedgerLine`. */
export interface RemoveLedgerLineParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The number of a wage code of the ledger scheme. From 1 to 9999. */
  wageCode: WageCodeNumber;
}

/** The parameters of `getLedgerLineChange`. */
export interface GetLedgerLineChangeParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The number of a wage code of the ledger scheme. From 1 to 9999. */
  wageCode: WageCodeNumber;
  /** The first day (`YYYY-MM-DD`) of what holds from then on. An ISO 8601 date, such as `2026-11-30`. */
  validFrom: SchemeDay;
}

/** The parameters of `saveLedgerLineChange`. */
export interface SaveLedgerLineChangeParams extends LedgerLinePatch {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The number of a wage code of the ledger scheme. From 1 to 9999. */
  wageCode: WageCodeNumber;
  /** The first day (`YYYY-MM-DD`) of what holds from then on. An ISO 8601 date, such as `2026-11-30`. */
  validFrom: SchemeDay;
}

/** The parameters of `removeLedgerLineChange`. */
export interface RemoveLedgerLineChangeParams {
  /** The id of a ledger scheme. */
  schemeId: Id;
  /** The number of a wage code of the ledger scheme. From 1 to 9999. */
  wageCode: WageCodeNumber;
  /** The first day (`YYYY-MM-DD`) of what holds from then on. An ISO 8601 date, such as `2026-11-30`. */
  validFrom: SchemeDay;
}

/** The parameters of `listJournals`. */
export interface ListJournalsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The id of a company; only its rows are given. */
  companyId?: Id;
  /** Only journals of this wage year. From 2000 to 2100. */
  year?: JournalYear;
  /** Only journals whose run covers this wage period. From 1 to 53. */
  period?: JournalPeriod;
  /** The id of a payroll run; only its journals are given. */
  runId?: Id;
  /** Only journals of this kind. */
  kind?: JournalKind;
  /** Leaves out journals that a newer one took the place of; `false` shows those too. Default: `true`. */
  current?: boolean;
  /** Only journals that would have other lines if they were made now, or only the others. */
  stale?: boolean;
  /** Only journals whose file is that far. */
  fileState?: JournalFileState[];
  /** The `cursor` of a journal, or a moment such as `2026-01-31T00:00:00Z`; `0` for all. */
  since?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'reference' | '-reference' | 'companyName' | '-companyName' | 'companyNumber' | '-companyNumber' | 'debtorName' | '-debtorName' | 'periodText' | '-periodText' | 'date' | '-date' | 'kind' | '-kind' | 'total' | '-total';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getJournal`. */
export interface GetJournalParams {
  /** The id of a journal. */
  journalId: Id;
}

/** The parameters of `checkJournal`. */
export interface CheckJournalParams {
  /** The id of a journal. */
  journalId: Id;
}

/** The parameters of `acknowledgeJournal`. */
export interface AcknowledgeJournalParams extends AcknowledgementInput {
  /** The id of a journal. */
  journalId: Id;
}

/** The parameters of `getPeriodPlan`. */
export interface GetPeriodPlanParams {
  /** The kind of wage period. */
  periodType: PeriodType;
  /** The year of the wage period, four digits. From 2000 to 2100. */
  year: RunYear;
  /** The number of the wage period in its year. From 1 to 53. */
  period: RunPeriod;
  /**
   * Whether packages are asked what they would refuse. What they do not answer within 15 seconds is left out. Default:
   * `true`.
   */
  askPackages?: boolean;
}

/** The parameters of `requestRemedy`. */
export interface RequestRemedyParams extends RemedyRequest {
  /** The kind of wage period. */
  periodType: PeriodType;
  /** The year of the wage period, four digits. From 2000 to 2100. */
  year: RunYear;
  /** The number of the wage period in its year. From 1 to 53. */
  period: RunPeriod;
}

/** The parameters of `getRunPlan`. */
export interface GetRunPlanParams {
  /** The id of a payroll run. */
  runId: Id;
  /**
   * Whether packages are asked what they would refuse. What they do not answer within 15 seconds is left out. Default:
   * `true`.
   */
  askPackages?: boolean;
}

/** The parameters of `getJournalFile`. */
export interface GetJournalFileParams {
  /** The id of a journal. */
  journalId: Id;
  /** The key of a bookkeeping package. */
  package: PackageKey;
  /**
   * Whether the file is only looked at. It shows the document number that is next, and gives none. Default: `false`.
   */
  preview?: boolean;
}

/** The parameters of `listJournalLines`. */
export interface ListJournalLinesParams {
  /** The id of a journal. */
  journalId: Id;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'account' | '-account' | 'accountName' | '-accountName' | 'rgs' | '-rgs' | 'costCentre' | '-costCentre' | 'costUnit' | '-costUnit' | 'department' | '-department' | 'employeeNumber' | '-employeeNumber' | 'description' | '-description' | 'debit' | '-debit' | 'credit' | '-credit';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getJournalLine`. */
export interface GetJournalLineParams {
  /** The id of a journal. */
  journalId: Id;
  /** The place of a line in its journal, from 1. */
  line: number;
}

/** The parameters of `listJournalLineWageCodes`. */
export interface ListJournalLineWageCodesParams {
  /** The id of a journal. */
  journalId: Id;
  /** The place of a line in its journal, from 1. */
  line: number;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'wageCode' | '-wageCode' | 'name' | '-name' | 'employees' | '-employees' | 'rounding' | '-rounding' | 'amount' | '-amount';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `listJournalLineSources`. */
export interface ListJournalLineSourcesParams {
  /** The id of a journal. */
  journalId: Id;
  /** The place of a line in its journal, from 1. */
  line: number;
  /** Only what is of this wage code. From 1 to 9999. */
  wageCode?: WageCodeNumber;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'employeeName' | '-employeeName' | 'employee' | '-employee' | 'wageCode' | '-wageCode' | 'name' | '-name' | 'wages' | '-wages' | 'costCentre' | '-costCentre' | 'costUnit' | '-costUnit' | 'share' | '-share' | 'rounding' | '-rounding' | 'amount' | '-amount';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getJournalSourceFile`. */
export interface GetJournalSourceFileParams {
  /** The id of a journal. */
  journalId: Id;
  /** Only this line of the journal. */
  line?: number;
  /** The columns, in this order; left out, all of them. */
  columns?: SourceColumn[];
}

/** The parameters of `listReconciliations`. */
export interface ListReconciliationsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The id of a company; only its rows are given. */
  companyId?: Id;
  /** Only this year; the current one where it is left out. From 2000 to 2100. */
  year?: JournalYear;
  /** Only this period of the return. From 1 to 13. */
  period?: ReturnPeriod;
  /** Only rows in this state. */
  state?: ReconciliationState;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'companyName' | '-companyName' | 'companyNumber' | '-companyNumber' | 'debtorName' | '-debtorName' | 'period' | '-period' | 'journalTotal' | '-journalTotal' | 'returnTotal' | '-returnTotal' | 'difference' | '-difference' | 'state' | '-state';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `listReconciliationItems`. */
export interface ListReconciliationItemsParams {
  /** The id of a company. */
  companyId: Id;
  /** The year of the wage-tax return, four digits. From 2000 to 2100. */
  year: JournalYear;
  /** The number of the period of the wage-tax return in its year. From 1 to 13. */
  period: ReturnPeriod;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'item' | '-item' | 'wages' | '-wages' | 'declared' | '-declared' | 'difference' | '-difference' | 'state' | '-state';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `listReconciliationEmployees`. */
export interface ListReconciliationEmployeesParams {
  /** The id of a company. */
  companyId: Id;
  /** The year of the wage-tax return, four digits. From 2000 to 2100. */
  year: JournalYear;
  /** The number of the period of the wage-tax return in its year. From 1 to 13. */
  period: ReturnPeriod;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'employeeName' | '-employeeName' | 'employeeNumber' | '-employeeNumber' | 'item' | '-item' | 'wages' | '-wages' | 'declared' | '-declared' | 'difference' | '-difference';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `saveReconciliationExplanation`. */
export interface SaveReconciliationExplanationParams extends ReconciliationExplanationInput {
  /** The id of a company. */
  companyId: Id;
  /** The year of the wage-tax return, four digits. From 2000 to 2100. */
  year: JournalYear;
  /** The number of the period of the wage-tax return in its year. From 1 to 13. */
  period: ReturnPeriod;
}

/** The parameters of `removeReconciliationExplanation`. */
export interface RemoveReconciliationExplanationParams {
  /** The id of a company. */
  companyId: Id;
  /** The year of the wage-tax return, four digits. From 2000 to 2100. */
  year: JournalYear;
  /** The number of the period of the wage-tax return in its year. From 1 to 13. */
  period: ReturnPeriod;
}

/** The parameters of `saveReturnWageCode`. */
export interface SaveReturnWageCodeParams extends ReturnWageCodeInput {
  /** The wage code. From 1 to 9999. */
  wageCode: WageCodeNumber;
}

/** The parameters of `importWageTaxReturn`. */
export interface ImportWageTaxReturnParams {
  /**
   * The message: an XML file whose root is `Loonaangifte` of the namespace
   * `http://xml.belastingdienst.nl/schemas/Loonaangifte/2026/01`.
   */
  xml: string | Blob;
}

/** The parameters of `getWageTaxReturn`. */
export interface GetWageTaxReturnParams {
  /** The id of a company. */
  companyId: Id;
  /** The year of the wage-tax return, four digits. From 2000 to 2100. */
  year: JournalYear;
  /** The number of the period of the wage-tax return in its year. From 1 to 13. */
  period: ReturnPeriod;
}

/** The parameters of `saveWageTaxReturn`. */
export interface SaveWageTaxReturnParams extends WageTaxReturnInput {
  /** The id of a company. */
  companyId: Id;
  /** The year of the wage-tax return, four digits. From 2000 to 2100. */
  year: JournalYear;
  /** The number of the period of the wage-tax return in its year. From 1 to 13. */
  period: ReturnPeriod;
}

/** The parameters of `listDeliveries`. */
export interface ListDeliveriesParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The id of a company; only its rows are given. */
  companyId?: Id;
  /** The id of a journal; only its deliveries are given. */
  journalId?: Id;
  /** Only rows in this state. */
  state?: DeliveryState[];
  /** Only journals of this year. From 2000 to 2100. */
  year?: number;
  /** Only journals of this period. From 1 to 53. */
  period?: number;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'companyName' | '-companyName' | 'reference' | '-reference' | 'periodText' | '-periodText' | 'packageName' | '-packageName' | 'state' | '-state' | 'documentNumber' | '-documentNumber' | 'updatedAt' | '-updatedAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getDelivery`. */
export interface GetDeliveryParams {
  /** The id of a delivery. */
  deliveryId: Id;
}

/** The parameters of `cancelDelivery`. */
export interface CancelDeliveryParams {
  /** The id of a delivery. */
  deliveryId: Id;
}

/** The parameters of `retryDelivery`. */
export interface RetryDeliveryParams {
  /** The id of a delivery. */
  deliveryId: Id;
}

/** The parameters of `settleDelivery`. */
export interface SettleDeliveryParams extends Settlement {
  /** The id of a delivery. */
  deliveryId: Id;
}

/** The parameters of `listMappings`. */
export interface ListMappingsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The id of an integration; only the companies that are booked through it are given. */
  integrationId?: Id;
  /** Only companies with, or without, an administration. */
  mapped?: MappedFilter;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'companyName' | '-companyName' | 'companyNumber' | '-companyNumber' | 'debtorName' | '-debtorName' | 'packageName' | '-packageName' | 'administrationName' | '-administrationName' | 'journalCode' | '-journalCode';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getMapping`. */
export interface GetMappingParams {
  /** The id of a company. */
  companyId: Id;
}

/** The parameters of `saveMapping`. */
export interface SaveMappingParams extends MappingInput {
  /** The id of a company. */
  companyId: Id;
}

/** The parameters of `removeMapping`. */
export interface RemoveMappingParams {
  /** The id of a company. */
  companyId: Id;
}

/** The parameters of `getBookingPeriods`. */
export interface GetBookingPeriodsParams {
  /** The id of a company. */
  companyId: Id;
  /** The wage year. Left out for the present one. From 2000 to 2100. */
  year?: JournalYear;
}

/** The parameters of `listMappingSuggestions`. */
export interface ListMappingSuggestionsParams {
  /** The id of the integration whose administrations are offered. */
  integrationId: Id;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `listAuthorizations`. */
export interface ListAuthorizationsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'clientName' | '-clientName' | 'firmName' | '-firmName' | 'createdAt' | '-createdAt' | 'lastUsedAt' | '-lastUsedAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `removeAuthorization`. */
export interface RemoveAuthorizationParams {
  /** The id of a consent. */
  authorizationId: Id;
}

/** The parameters of `previewAuthorization`. */
export interface PreviewAuthorizationParams {
  /** The id of what software asks, from the address of the page. */
  requestId: string;
}

/** The parameters of `refuseAuthorization`. */
export interface RefuseAuthorizationParams {
  /** The id of what software asks, from the address of the page. */
  requestId: string;
}

/** The parameters of `allowAuthorization`. */
export interface AllowAuthorizationParams extends AuthorizationInput {
  /** The id of what software asks, from the address of the page. */
  requestId: string;
}

/** The parameters of `listConsents`. */
export interface ListConsentsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'personName' | '-personName' | 'clientName' | '-clientName' | 'createdAt' | '-createdAt' | 'lastUsedAt' | '-lastUsedAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `removeConsent`. */
export interface RemoveConsentParams {
  /** The id of a consent. */
  consentId: Id;
}

/** The parameters of `listClients`. */
export interface ListClientsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'name' | '-name' | 'firmName' | '-firmName' | 'lastUsedAt' | '-lastUsedAt' | 'secretExpiresAt' | '-secretExpiresAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getClient`. */
export interface GetClientParams {
  /** The id of a client. */
  clientId: Id;
}

/** The parameters of `removeClient`. */
export interface RemoveClientParams {
  /** The id of a client. */
  clientId: Id;
}

/** The parameters of `updateClient`. */
export interface UpdateClientParams extends ClientPatch {
  /** The id of a client. */
  clientId: Id;
}

/** The parameters of `rotateClientSecret`. */
export interface RotateClientSecretParams extends SecretRotation {
  /** The id of a client. */
  clientId: Id;
}

/** The parameters of `listWebhooks`. */
export interface ListWebhooksParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'url' | '-url' | 'state' | '-state' | 'ownerName' | '-ownerName' | 'lastDeliveredAt' | '-lastDeliveredAt' | 'waiting' | '-waiting';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getWebhook`. */
export interface GetWebhookParams {
  /** The id of a webhook. */
  webhookId: Id;
}

/** The parameters of `removeWebhook`. */
export interface RemoveWebhookParams {
  /** The id of a webhook. */
  webhookId: Id;
}

/** The parameters of `updateWebhook`. */
export interface UpdateWebhookParams extends WebhookPatch {
  /** The id of a webhook. */
  webhookId: Id;
}

/** The parameters of `rotateWebhookSecret`. */
export interface RotateWebhookSecretParams extends SecretRotation {
  /** The id of a webhook. */
  webhookId: Id;
}

/** The parameters of `testWebhook`. */
export interface TestWebhookParams {
  /** The id of a webhook. */
  webhookId: Id;
}

/** The parameters of `listWebhookMessages`. */
export interface ListWebhookMessagesParams {
  /** The id of a webhook. */
  webhookId: Id;
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** Only messages in this state. */
  state?: WebhookMessageState;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'type' | '-type' | 'companyName' | '-companyName' | 'state' | '-state' | 'createdAt' | '-createdAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `replayWebhookMessage`. */
export interface ReplayWebhookMessageParams {
  /** The id of a webhook. */
  webhookId: Id;
  /** The id of a message of the webhook. */
  messageId: Id;
}

/** The parameters of `listAuditEntries`. */
export interface ListAuditEntriesParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The id of a company; only its rows are given. */
  companyId?: Id;
  /** The id of a login; only what it did, and what was done to it, is given. */
  loginId?: Id;
  /** Only entries of this kind. */
  action?: AuditAction;
  /** Only entries about this. */
  subject?: AuditSubject;
  /** Only entries of this time. */
  since?: AuditPeriod;
  /** The column that sorts the rows; with `-` before it the last comes first. */
  sort?: 'at' | '-at';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `getAuditEntry`. */
export interface GetAuditEntryParams {
  /** The place of the entry in the audit trail, from 1. */
  seq: number;
}

/** The service itself. */
export interface ServiceResource {
  /**
   * Check that the service answers.
   *
   * Answers 503 while the database cannot be read. Whoever runs the service asks `/readyz` of its monitor (`MONITOR`),
   * which says more: whether it can save, and whether its disk, its keys and its mail server will do.
   *
   * Anyone may call it.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Health`: The service answers.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const health = await client.service.getHealth();
   * console.log(health.status);
   * ```
   */
  getHealth(params?: NoParams, options?: CallOptions): APIPromise<Health>;

  /**
   * Get the public keys of access tokens.
   *
   * Software that checks access tokens itself finds the key by the token's `kid`. A new key is listed before it signs,
   * for longer than `Cache-Control` lets anybody keep this list; the old one stays listed until the last token that it
   * signed has expired.
   *
   * Anyone may call it.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `KeySet`: A JSON Web Key Set.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const keySet = await client.service.listKeys();
   * console.log(keySet.keys);
   * ```
   */
  listKeys(params?: NoParams, options?: CallOptions): APIPromise<KeySet>;
}

/** Environments of payroll bureaus. */
export interface TenantsResource {
  /**
   * Get what a sign-in page shows of a tenant.
   *
   * Tells which bureau a sign-in page belongs to. `current` stands for the tenant of the host name, or the default one.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.tenant The tenant's slug, or `current` for the tenant of the host name.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Tenant`: The tenant.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const tenant = await client.tenants.get({ tenant: 'oamkb' });
   * console.log(tenant.name);
   * ```
   */
  get(params: GetTenantParams, options?: CallOptions): APIPromise<Tenant>;
}

/** How a payroll bureau and its mails present themselves. */
export interface TenantSettingsResource {
  /**
   * Get how the bureau presents itself.
   *
   * Gives the bureau's name, how its mails are signed and answered, its language and the web addresses of its own. The
   * ETag is needed to change them.
   *
   * For the role administrator.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `TenantSettings`: The settings.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const tenantSettings = await client.tenantSettings.get();
   * console.log(tenantSettings.name);
   * ```
   */
  get(params?: NoParams, options?: CallOptions): APIPromise<TenantSettings>;

  /**
   * Change how the bureau presents itself.
   *
   * Only the properties that are sent change; a list of origins takes the place of the former one. The slug stays: web
   * addresses that were mailed have it. A mail that waits to be sent has the sender of the moment at which it leaves.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.name The bureau's name.
   * @param params.mailName The name that mails show as their sender; null for that of the installation.
   * @param params.replyTo The address that answers to mails go to; null for the one that mails are sent from.
   * @param params.language The language of mails and screens, Dutch or English.
   * @param params.embedOrigins The origins of web pages that may call the API from a browser for this bureau, with any
   * of its logins. They are kept as those of firms are.
   * @param params.factorRoles The roles for which signing in asks a second factor. Whoever has one is asked for it
   * always.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `TenantSettings`: The settings as they are now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.tenantSettings.get().withResponse();
   * const tenantSettings = await client.tenantSettings.update({ name: 'Salarisbureau Maasdal' }, { ifMatch: response.headers.get('etag')! });
   * console.log(tenantSettings.name);
   * ```
   */
  update(params: TenantSettingsPatch, options: ChangeOptions): APIPromise<TenantSettings>;
}

/** Signing in, choosing a login, signing out. */
export interface SessionsResource {
  /**
   * List where you are signed in.
   *
   * Lists the person's own sessions that have not ended, the last used first: in which browser, from which network
   * address, on which page and since when. Every word of `q` must occur in what is shown. A session ends by itself
   * after an hour without use, or twelve hours. A person may have any number of them.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of sessions. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const session of client.sessions.list({ q: 'std bouw 4' })) {
   *   console.log(session.id);
   * }
   * ```
   */
  list(params?: ListSessionsParams, options?: CallOptions): PagePromise<OpenSession>;

  /**
   * Sign in with e-mail and password.
   *
   * A person with one login, or with just one of the wanted `role`, starts with it. Otherwise `login` is null and
   * `selectLogin` comes next. On the service's own origin a refresh token is set as an HttpOnly cookie; another origin
   * gets an access token only.
   *
   * Whoever has a second factor, or has a role for which the bureau asks one, gets a challenge in place of a session:
   * `answerChallenge` answers it, `startChallengeEnrolment` adds the first factor.
   *
   * Failures make the next attempts wait: five from one network at one account, twenty at one account from anywhere,
   * twenty from one network at any accounts. None of these holds up a browser in which the person signed in before,
   * which a second HttpOnly cookie tells. After 100 failures in a row the account asks every other browser for a new
   * password.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.tenant The name of a tenant in web addresses, such as `oamkb`.
   * @param params.email An e-mail address. Capitals and small letters count as the same.
   * @param params.password The password as it was set.
   * @param params.role What a person does with a login. The role decides which operations may be called.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `SignInChallenge`: The password is right; a second step is still needed. `Session`: The session with a
   * fresh access token.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many attempts: wait as long as `Retry-After` says.
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const result = await client.sessions.create({ email: 'j.jansen@voorbeeld.nl', password: 'correct paard batterij nietje' });
   * console.log(result);
   * ```
   */
  create(params: SessionInput, options?: CallOptions): APIPromise<SignInChallenge | Session>;

  /**
   * Sign out everywhere else.
   *
   * All of the person's sessions but this one end within 5 seconds, wherever they are in use.
   *
   * For everyone who is signed in, also without a chosen login. A person must have been proved to be there in the last
   * ten minutes.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The other sessions have ended.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.sessions.endOther();
   * ```
   */
  endOther(params?: NoParams, options?: CallOptions): APIPromise<void>;

  /**
   * Get the session and its login.
   *
   * Tells a page who is signed in, which login was chosen and what that login may do. 401 means that the session has
   * ended and that the person must sign in again.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `SessionInfo`: The session, without a token.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const sessionInfo = await client.sessions.get();
   * console.log(sessionInfo.tenant);
   * ```
   */
  get(params?: NoParams, options?: CallOptions): APIPromise<SessionInfo>;

  /**
   * Sign out.
   *
   * The session ends within 5 seconds, wherever it is in use.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The session has ended.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.sessions.end();
   * ```
   */
  end(params?: NoParams, options?: CallOptions): APIPromise<void>;

  /**
   * Choose the login to work with.
   *
   * The session works with this login from then on. A person can switch to another login of their own in this way,
   * without a password.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Path, query and body in one object.
   * @param params.loginId The id of one of the person's own logins.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Session`: The session with a fresh access token.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const session = await client.sessions.selectLogin({ loginId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(session.accessToken);
   * ```
   */
  selectLogin(params: LoginChoice, options?: CallOptions): APIPromise<Session>;

  /**
   * Begin to prove that it is still you.
   *
   * Tells what `proveSession` asks of the person, with the challenge that it takes: the same as signing in does.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `SessionChallenge`: What is asked.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const sessionChallenge = await client.sessions.challenge();
   * console.log(sessionChallenge.challenge);
   * ```
   */
  challenge(params?: NoParams, options?: CallOptions): APIPromise<SessionChallenge>;

  /**
   * Prove that it is still you.
   *
   * Operations with `x-step-up` answer 401 `step-up-required` (RFC 9470) when the person signed in, or proved to be
   * there, longer than ten minutes ago. A proof gives the session another ten minutes, in which the same call can be
   * sent again. It is what signing in asks: the password, and a code where the person has a second factor; or a passkey
   * alone. Whoever has no password, or whose firm switched passwords off, gives the code alone. `challengeSession`
   * gives the challenge that a code or a passkey needs.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Path, query and body in one object.
   * @param params.challenge The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens
   * the next step, once, and nothing else.
   * @param params.password The password as it is.
   * @param params.code The six digits that the authenticator app shows now.
   * @param params.recoveryCode One of the recovery codes that were shown when the first factor was added: 16 letters
   * and digits. Capitals, spaces and hyphens do not matter.
   * @param params.passkey The answer of a passkey, as its `toJSON()` in the browser writes it
   * (`AuthenticationResponseJSON`).
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The session is proved for ten minutes.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {GoneError} 410: The link was used, has expired or was revoked; ask for a new one.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many attempts: wait as long as `Retry-After` says.
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.sessions.prove({ challenge: 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA' });
   * ```
   */
  prove(params?: SessionProof, options?: CallOptions): APIPromise<void>;

  /**
   * Renew the access token.
   *
   * Spends the refresh token of the HttpOnly cookie and sets the next one (RFC 9700 section 4.14). A refresh token that
   * is used twice ends the session. Works on the service's own origin only.
   *
   * Anyone may call it.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Session`: The session with a fresh access token.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const session = await client.sessions.refresh();
   * console.log(session.accessToken);
   * ```
   */
  refresh(params?: NoParams, options?: CallOptions): APIPromise<Session>;

  /**
   * End one of your own sessions.
   *
   * The session ends within 5 seconds, wherever it is in use. Whoever does not know it should choose another password
   * as well.
   *
   * For everyone who is signed in, also without a chosen login. A person must have been proved to be there in the last
   * ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.sessionId The id of a session.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The session has ended.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.sessions.endOwn({ sessionId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * ```
   */
  endOwn(params: EndOwnSessionParams, options?: CallOptions): APIPromise<void>;
}

/** Signing in with a passkey alone. */
export interface PasskeyChallengesResource {
  /**
   * Begin to sign in with a passkey alone.
   *
   * Gives what the browser asks the person's passkeys (WebAuthn level 3, discoverable credentials). `answerChallenge`
   * with the passkey's answer signs in, without e-mail and password. Works on the service's own pages only.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.tenant The name of a tenant in web addresses, such as `oamkb`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `SignInChallenge`: What to ask the passkeys.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const signInChallenge = await client.passkeyChallenges.create({ tenant: 'oamkb' });
   * console.log(signInChallenge.challenge);
   * ```
   */
  create(params?: PasskeyChallengeInput, options?: CallOptions): APIPromise<SignInChallenge>;
}

/** The second step of signing in. */
export interface ChallengesResource {
  /**
   * Sign in with the second factor.
   *
   * Takes the challenge of `createSession` with one of: a code of the authenticator app, the answer of a passkey, a
   * recovery code. After `addChallengeFactor` it takes the challenge alone. The session starts as that of
   * `createSession` does, and the challenge is used up.
   *
   * A code works once (RFC 6238 section 5.2), during its own thirty seconds. One of the thirty seconds before or after
   * is told apart (`code-expired`, `code-early`): it shows that the app is there, so it does not count as wrong; one
   * that came early is used up by that. Five wrong answers use the challenge up, and each counts as a wrong password of
   * the account does.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.challenge The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens
   * the next step, once, and nothing else.
   * @param params.code The six digits that the authenticator app shows now.
   * @param params.recoveryCode One of the recovery codes that were shown when the first factor was added: 16 letters
   * and digits. Capitals, spaces and hyphens do not matter.
   * @param params.passkey The answer of a passkey, as its `toJSON()` in the browser writes it
   * (`AuthenticationResponseJSON`).
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Session`: The session with a fresh access token.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {GoneError} 410: The link was used, has expired or was revoked; ask for a new one.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many attempts: wait as long as `Retry-After` says.
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const session = await client.challenges.answer({ challenge: 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA' });
   * console.log(session.accessToken);
   * ```
   */
  answer(params: ChallengeAnswer, options?: CallOptions): APIPromise<Session>;
}

/** A factor that is begun while signing in. */
export interface ChallengeEnrolmentsResource {
  /**
   * Begin to add the first factor while signing in.
   *
   * For whoever must have a second factor and has none: the challenge says so with the purpose `enrol`, and opens
   * nothing else. Gives the secret for an authenticator app, or what the browser asks a new passkey.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.challenge The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens
   * the next step, once, and nothing else.
   * @param params.type An authenticator app that shows a code every 30 seconds (RFC 6238), or a passkey (WebAuthn).
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Enrolment`: What the app or the browser needs.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {GoneError} 410: The link was used, has expired or was revoked; ask for a new one.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const enrolment = await client.challengeEnrolments.start({ challenge: 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA', type: 'totp' });
   * console.log(enrolment.enrolment);
   * ```
   */
  start(params: ChallengeEnrolmentInput, options?: CallOptions): APIPromise<Enrolment>;
}

/** A factor that is added while signing in. */
export interface ChallengeFactorsResource {
  /**
   * Add the first factor while signing in.
   *
   * Shows that the app or the passkey works, and adds it. The answer has the recovery codes, which are shown once;
   * `answerChallenge` with the same challenge then signs in.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.challenge The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens
   * the next step, once, and nothing else.
   * @param params.enrolment The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens
   * the next step, once, and nothing else.
   * @param params.name The name by which the person knows a factor.
   * @param params.code The six digits that the authenticator app shows now.
   * @param params.passkey A new passkey, as its `toJSON()` in the browser writes it (`RegistrationResponseJSON`).
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `NewFactor`: The factor, and the recovery codes.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {GoneError} 410: The link was used, has expired or was revoked; ask for a new one.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const newFactor = await client.challengeFactors.add({
   *   challenge: 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA',
   *   enrolment: 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA',
   * });
   * console.log(newFactor.factor);
   * ```
   */
  add(params: ChallengeFactorInput, options?: CallOptions): APIPromise<NewFactor>;
}

/** How people of an e-mail domain sign in. */
export interface ProviderDomainsResource {
  /**
   * Get how people of an e-mail domain sign in.
   *
   * Says whether a provider serves the domain, what it is called, and whether a password is still accepted there. It
   * goes by the domain alone: whether anybody has an address of it is not told.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.domain What stands after the @ of an e-mail address.
   * @param params.tenant The tenant to sign in to; left out where the host name tells.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `ProviderDomain`: The way in.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const providerDomain = await client.providerDomains.get({ domain: 'kantoor-maasdal.nl' });
   * console.log(providerDomain.provider);
   * ```
   */
  get(params: GetProviderDomainParams, options?: CallOptions): APIPromise<ProviderDomain>;
}

/** Signing in with a provider. */
export interface ProviderSignInsResource {
  /**
   * Begin to sign in with the provider of an e-mail domain.
   *
   * Answers with the address of the provider (OpenID Connect, authorization code with PKCE). The provider sends the
   * browser back to the page of the portal that is registered there; `completeProviderSignIn` goes on, within ten
   * minutes, in the browser that began: an HttpOnly cookie tells. A page of another site gives `handover`, since it has
   * no cookie: the portal sends the browser back to its `returnUrl`, and `claimProviderSignIn` signs in there.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.tenant The name of a tenant in web addresses, such as `oamkb`.
   * @param params.email An e-mail address. Capitals and small letters count as the same.
   * @param params.role What a person does with a login. The role decides which operations may be called.
   * @param params.anew Whether the provider is to ask the person again who is signed in there already. Without it the
   * session counts as proved (`proveSession`) from when the person showed that to the provider, which may be long ago.
   * Default: `false`.
   * @param params.handover The page of another site that signs in; it must be on the list of the bureau or of a firm.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `ProviderSignInStart`: The address to send the browser to.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const providerSignInStart = await client.providerSignIns.start({ email: 'j.jansen@voorbeeld.nl' });
   * console.log(providerSignInStart.url);
   * ```
   */
  start(params: ProviderSignInInput, options?: CallOptions): APIPromise<ProviderSignInStart>;

  /**
   * Sign in with what the provider sent back.
   *
   * Takes the parameters with which the provider sent the browser to the portal, once. A person is found by the
   * provider's subject. The first time it is one whose e-mail address the provider says is verified and whose domain it
   * serves; that confirms an invitation that is open. Nobody is made an account.
   *
   * Answers with a session, with a challenge where a second step is still needed, or with the page of another site that
   * began.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.providerId The id at the end of the path of the address. Each provider has a redirect address of its
   * own.
   * @param params.state The `state` of the address.
   * @param params.code The `code` of the address.
   * @param params.iss The `iss` of the address, where it has one (RFC 9207).
   * @param params.error The `error` of the address.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `SignInChallenge`: The provider is believed; a second step is still needed. `Session`: The session with a
   * fresh access token. `ProviderSignInReturn`: The page that began takes it from here.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {GoneError} 410: The link was used, has expired or was revoked; ask for a new one.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const result = await client.providerSignIns.complete({
   *   providerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   state: 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA',
   * });
   * console.log(result);
   * ```
   */
  complete(params: ProviderSignInCompletion, options?: CallOptions): APIPromise<SignInChallenge | Session | ProviderSignInReturn>;

  /**
   * Sign in on the page of another site that began.
   *
   * Takes what `completeProviderSignIn` added to the address of the page, once and within two minutes, with the secret
   * that the page kept since `startProviderSignIn`.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.token What stands after `#loon-sign-in=`.
   * @param params.verifier The secret whose hash was the `challenge` of `handover`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `SignInChallenge`: The provider is believed; a second step is still needed. `Session`: The session with a
   * fresh access token.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {GoneError} 410: The link was used, has expired or was revoked; ask for a new one.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const result = await client.providerSignIns.claim({
   *   token: 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA',
   *   verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
   * });
   * console.log(result);
   * ```
   */
  claim(params: ProviderSignInClaim, options?: CallOptions): APIPromise<SignInChallenge | Session>;
}

/** The OpenID Connect providers that people sign in with. */
export interface SignInProvidersResource {
  /**
   * List the providers that people sign in with.
   *
   * Lists the OpenID Connect providers of the firms, and that of the bureau itself, by their names.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of providers. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const signInProvider of client.signInProviders.list({ q: 'std bouw 4' })) {
   *   console.log(signInProvider.name);
   * }
   * ```
   */
  list(params?: ListSignInProvidersParams, options?: CallOptions): PagePromise<SignInProvider>;

  /**
   * Let the people of a firm sign in with their own provider.
   *
   * Adds an OpenID Connect provider, such as Microsoft Entra, for the people of one firm, or for the bureau's own. It
   * serves e-mail domains, each of which has one provider. The client secret is kept encrypted and never given back.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.firmId The firm whose logins it is for; left out for the bureau's own people. It stays.
   * @param params.name What people know the provider as; it stands on the button that signs in.
   * @param params.issuer The issuer, as it stands in the provider's OpenID Connect configuration: an https address
   * without a query. Of Microsoft Entra it is that of one tenant: `https://login.microsoftonline.com/{tenant id}/v2.0`.
   * @param params.clientId The client id under which this service is registered at the provider.
   * @param params.clientSecret The client secret that the provider gave for it. It is never given back.
   * @param params.domains The domains of the e-mail addresses that the provider serves, in small letters. A domain has
   * one provider.
   * @param params.acceptsFactor Whether a second factor that the provider says it asked counts as the second step here
   * (`amr` with `mfa`, or `acr` of a phishing-resistant sign-in; of Microsoft Entra the authentication context `c1`).
   * Where it does not say so, the second step here follows.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `SignInProvider`: The provider.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const signInProvider = await client.signInProviders.create({
   *   name: 'Microsoft',
   *   issuer: 'https://login.microsoftonline.com/8f2c1d7e-4b6a-4c0e-9d3f-2a1b5c7d9e0f/v2.0',
   *   clientId: '3c9a6f1e-7d2b-4e58-8a4c-6b0d9f1e2a37',
   *   clientSecret: 'geheim van de toepassing',
   *   domains: ['kantoor-maasdal.nl'],
   * });
   * console.log(signInProvider.name);
   * ```
   */
  create(params: SignInProviderInput, options?: CreateOptions): APIPromise<SignInProvider>;

  /**
   * Get a provider that people sign in with.
   *
   * Gives the settings, and the redirect address to register at the provider. The client secret is never given back.
   * The ETag is needed to change it.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.providerId The id of a provider.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `SignInProvider`: The provider.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const signInProvider = await client.signInProviders.get({ providerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(signInProvider.name);
   * ```
   */
  get(params: GetSignInProviderParams, options?: CallOptions): APIPromise<SignInProvider>;

  /**
   * Remove a provider that people sign in with.
   *
   * Its settings, its secret and its links with people are erased, and the sessions that began with it end. The people
   * are mailed and keep their logins. They sign in with a password; whoever has none asks for one with *Forgotten your
   * password?*.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.providerId The id of a provider.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns Nothing. The provider is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.signInProviders.remove({ providerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * ```
   */
  remove(params: RemoveSignInProviderParams, options?: SaveOptions): APIPromise<void>;

  /**
   * Change a provider that people sign in with.
   *
   * Only the properties that are sent change. Another issuer or client id is another provider: its subjects are others,
   * so the people who were linked sign in anew and are mailed, and sessions that began with it end.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.providerId The id of a provider.
   * @param params.name What people know the provider as; it stands on the button that signs in.
   * @param params.issuer The issuer, as it stands in the provider's OpenID Connect configuration: an https address
   * without a query. Of Microsoft Entra it is that of one tenant: `https://login.microsoftonline.com/{tenant id}/v2.0`.
   * @param params.clientId The client id under which this service is registered at the provider.
   * @param params.clientSecret Another client secret. The one that there is stays where it is left out.
   * @param params.domains The domains of the e-mail addresses that the provider serves, in small letters. A domain has
   * one provider.
   * @param params.acceptsPassword Whether people of these domains may sign in with a password too. Administrators of
   * the bureau always may, so that nobody locks everybody out.
   * @param params.acceptsFactor Whether a second factor that the provider says it asked counts as the second step here
   * (`amr` with `mfa`, or `acr` of a phishing-resistant sign-in; of Microsoft Entra the authentication context `c1`).
   * Where it does not say so, the second step here follows.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `SignInProvider`: The provider as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.signInProviders.get({ providerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const signInProvider = await client.signInProviders.update({ providerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', name: 'Microsoft' }, { ifMatch: response.headers.get('etag')! });
   * console.log(signInProvider.name);
   * ```
   */
  update(params: UpdateSignInProviderParams, options: ChangeOptions): APIPromise<SignInProvider>;

  /**
   * Check a provider that people sign in with.
   *
   * Reads what the provider says of itself (OpenID Connect Discovery), and lets it try the client id and secret with a
   * code that it cannot know. Each check says what is wrong and how to mend it. Nobody is signed in.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.providerId The id of a provider.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `SignInProviderTest`: The checks that were made, each with its outcome.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const signInProviderTest = await client.signInProviders.test({ providerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(signInProviderTest.checks);
   * ```
   */
  test(params: TestSignInProviderParams, options?: CallOptions): APIPromise<SignInProviderTest>;
}

/** The people who sign in with a provider. */
export interface ProviderLinksResource {
  /**
   * List who signs in with a provider.
   *
   * Lists the people who have signed in with the provider, by name, and when they did last.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.providerId The id of a provider.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of people. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const providerLink of client.providerLinks.list({ providerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' })) {
   *   console.log(providerLink.name);
   * }
   * ```
   */
  list(params: ListProviderLinksParams, options?: CallOptions): PagePromise<ProviderLink>;

  /**
   * Unlink a person from a provider.
   *
   * The person's sessions that began with the provider end. Signing in with it again links anew, where the e-mail
   * address still is the person's: if somebody left, switch the login off.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.providerId The id of a provider.
   * @param params.linkId The id of a link.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The link is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.providerLinks.remove({
   *   providerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   linkId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   * });
   * ```
   */
  remove(params: RemoveProviderLinkParams, options?: CallOptions): APIPromise<void>;
}

/** A person's roles and what each of them sees. */
export interface LoginsResource {
  /**
   * List the logins of the person who is signed in.
   *
   * Lists every role that the person has in this tenant, with a description of what each sees, to choose from with
   * `selectLogin`. Logins that were switched off or not yet accepted are left out; other persons' logins are never
   * shown.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns All logins of the person in this tenant. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const login of client.logins.list()) {
   *   console.log(login.id);
   * }
   * ```
   */
  list(params?: NoParams, options?: CallOptions): PagePromise<Login>;

  /**
   * Get a login.
   *
   * Gives the role of one login of the tenant, what it sees and whether it is switched on. The ETag is needed to change
   * or to remove it.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.loginId The id of a login.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `LoginDetail`: The login.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const loginDetail = await client.logins.get({ loginId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(loginDetail.id);
   * ```
   */
  get(params: GetLoginParams, options?: CallOptions): APIPromise<LoginDetail>;

  /**
   * Remove a login.
   *
   * The person keeps other logins. Sessions that work with this login end at once, and invitations for it are gone.
   * Nobody removes a login of their own, or the last administrator's (403).
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.loginId The id of a login.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns Nothing. The login is gone and its sessions have ended.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.logins.get({ loginId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * await client.logins.remove({ loginId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: response.headers.get('etag')! });
   * ```
   */
  remove(params: RemoveLoginParams, options: ChangeOptions): APIPromise<void>;

  /**
   * Change a login.
   *
   * Changes what a login sees, or switches it off. Nobody changes a login of their own.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.loginId The id of a login.
   * @param params.grantKind What a login sees: all companies of the tenant, or those that its tags, debtors, companies,
   * departments or employees name. `none` sees nothing.
   * @param params.grantIds The ids of the tags, debtors, companies, departments or employees that the grant names, as
   * its kind says.
   * @param params.managesFirm Whether the accountant manages the logins of their own firm: invites colleagues, gives
   * them no more than their own grant, and ends them. It is for accountants only.
   * @param params.enabled Whether the login can be used. Switching it off ends the sessions that work with it.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `LoginDetail`: The login as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.logins.get({ loginId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const loginDetail = await client.logins.update({ loginId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', grantKind: 'tags' }, { ifMatch: response.headers.get('etag')! });
   * console.log(loginDetail.id);
   * ```
   */
  update(params: UpdateLoginParams, options: ChangeOptions): APIPromise<LoginDetail>;
}

/** A new password without the old one. */
export interface PasswordResetsResource {
  /**
   * Mail a link for a new password.
   *
   * Sends the mail if the address is known. The answer is the same, in the same time, whether or not it is.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.tenant The name of a tenant in web addresses, such as `oamkb`.
   * @param params.email An e-mail address. Capitals and small letters count as the same.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. If the address is known, a mail is under way.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {PermissionDeniedError} 403: The tenant is suspended. Nothing was changed.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.passwordResets.request({ email: 'j.jansen@voorbeeld.nl' });
   * ```
   */
  request(params: PasswordResetInput, options?: CallOptions): APIPromise<void>;

  /**
   * Set a new password with the mailed link.
   *
   * Sets the password, ends all sessions of the person and mails a notice. It signs nobody in.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.token The secret part of a mailed link, 43 characters of base64url. It works once.
   * @param params.password At least 15 characters, of any kind; no common password, no name of the tenant, firm or
   * person.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The new password is set.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {PermissionDeniedError} 403: The tenant is suspended. Nothing was changed.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {GoneError} 410: The link was used, has expired or was revoked; ask for a new one.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.passwordResets.resetPassword({
   *   token: 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA',
   *   password: 'vier groene fietsen in de regen',
   * });
   * ```
   */
  resetPassword(params: PasswordResetCompletion, options?: CallOptions): APIPromise<void>;
}

/** The person who is signed in. */
export interface PersonsResource {
  /**
   * Get the person who is signed in.
   *
   * Gives the name, the e-mail address and the language of the person to whom the token belongs. The ETag is needed to
   * change them.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Person`: The person.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const person = await client.persons.get();
   * console.log(person.name);
   * ```
   */
  get(params?: NoParams, options?: CallOptions): APIPromise<Person>;

  /**
   * Change your own name or language.
   *
   * The language decides in which language the person is mailed. The e-mail address is not changed here: an
   * administrator invites the person under the new one.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Path, query and body in one object.
   * @param params.name A person's full name.
   * @param params.language The language of mails and screens, Dutch or English.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Person`: The person as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.persons.get().withResponse();
   * const person = await client.persons.update({ name: 'Jan Jansen' }, { ifMatch: response.headers.get('etag')! });
   * console.log(person.name);
   * ```
   */
  update(params: PersonPatch, options: ChangeOptions): APIPromise<Person>;

  /**
   * Change your own password.
   *
   * Sets the new password, ends the person's other sessions and mails a notice.
   *
   * For everyone who is signed in, also without a chosen login. A person must have been proved to be there in the last
   * ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.currentPassword The password as it is.
   * @param params.newPassword At least 15 characters, of any kind; no common password, no name of the tenant, firm or
   * person.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The password has been changed.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many attempts: wait as long as `Retry-After` says.
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.persons.changePassword({
   *   currentPassword: 'correct paard batterij nietje',
   *   newPassword: 'vier groene fietsen in de regen',
   * });
   * ```
   */
  changePassword(params: PasswordChange, options?: CallOptions): APIPromise<void>;
}

/** What signing in asks for beside the password: authenticator apps and passkeys. */
export interface FactorsResource {
  /**
   * List your own second factors.
   *
   * Lists authenticator apps and passkeys of the person who is signed in, the oldest first.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns All factors of the person. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const factor of client.factors.list()) {
   *   console.log(factor.name);
   * }
   * ```
   */
  list(params?: NoParams, options?: CallOptions): PagePromise<Factor>;

  /**
   * Add a second factor.
   *
   * Shows that the app or the passkey of `startEnrolment` works, and adds it; from then on signing in asks for it. With
   * the first factor come recovery codes, which are shown once. The person is mailed.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Path, query and body in one object.
   * @param params.enrolment The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens
   * the next step, once, and nothing else.
   * @param params.name The name by which the person knows a factor.
   * @param params.code The six digits that the authenticator app shows now.
   * @param params.passkey A new passkey, as its `toJSON()` in the browser writes it (`RegistrationResponseJSON`).
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `NewFactor`: The factor, with the recovery codes where it is the first.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {GoneError} 410: The link was used, has expired or was revoked; ask for a new one.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const newFactor = await client.factors.add({ enrolment: 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA' });
   * console.log(newFactor.factor);
   * ```
   */
  add(params: FactorInput, options?: CallOptions): APIPromise<NewFactor>;

  /**
   * Read one of your own second factors.
   *
   * Tells what an authenticator app or a passkey is called, and when it was used.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Path, query and body in one object.
   * @param params.factorId The id of a factor.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Factor`: The factor.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const factor = await client.factors.get({ factorId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(factor.name);
   * ```
   */
  get(params: GetFactorParams, options?: CallOptions): APIPromise<Factor>;

  /**
   * Remove one of your own factors.
   *
   * Signing in does not take it any more, and the person is mailed. The last one goes with the recovery codes; it stays
   * where the bureau asks a second factor of one of the person's roles (409).
   *
   * For everyone who is signed in, also without a chosen login. A person must have been proved to be there in the last
   * ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.factorId The id of a factor.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns Nothing. The factor is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.factors.get({ factorId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * await client.factors.remove({ factorId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: response.headers.get('etag')! });
   * ```
   */
  remove(params: RemoveFactorParams, options: ChangeOptions): APIPromise<void>;

  /**
   * Rename one of your own factors.
   *
   * Gives an authenticator app or a passkey another name, by which the person knows it.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Path, query and body in one object.
   * @param params.factorId The id of a factor.
   * @param params.name The name by which the person knows a factor.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Factor`: The factor as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.factors.get({ factorId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const factor = await client.factors.update({ factorId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', name: 'Telefoon van Jan' }, { ifMatch: response.headers.get('etag')! });
   * console.log(factor.name);
   * ```
   */
  update(params: UpdateFactorParams, options: ChangeOptions): APIPromise<Factor>;
}

/** A factor that is begun. */
export interface EnrolmentsResource {
  /**
   * Begin to add a second factor.
   *
   * Gives the secret for an authenticator app (RFC 6238), or what the browser asks a new passkey (WebAuthn level 3).
   * Nothing changes until `addFactor` shows that it works. Passkeys are added on the service's own pages only.
   *
   * For everyone who is signed in, also without a chosen login. A person must have been proved to be there in the last
   * ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.type An authenticator app that shows a code every 30 seconds (RFC 6238), or a passkey (WebAuthn).
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Enrolment`: What the app or the browser needs.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const enrolment = await client.enrolments.start({ type: 'totp' });
   * console.log(enrolment.enrolment);
   * ```
   */
  start(params: EnrolmentInput, options?: CallOptions): APIPromise<Enrolment>;
}

/** The providers that you sign in with yourself. */
export interface LinkedProvidersResource {
  /**
   * List the providers that you sign in with.
   *
   * Lists the OpenID Connect providers, such as Microsoft Entra, whose account opens that of the person who is signed
   * in, by name.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns All providers that the person is linked to. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const linkedProvider of client.linkedProviders.list()) {
   *   console.log(linkedProvider.name);
   * }
   * ```
   */
  list(params?: NoParams, options?: CallOptions): PagePromise<LinkedProvider>;

  /**
   * Unlink yourself from a provider.
   *
   * The person's other sessions that began with the provider end, with the consents that were given in them, and the
   * person is mailed. Signing in with it again links anew, where the e-mail address still is the person's. The last way
   * to sign in stays (409): without a password that is accepted or a passkey nobody could come in again.
   *
   * For everyone who is signed in, also without a chosen login. A person must have been proved to be there in the last
   * ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.linkId The id of a link.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The link is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.linkedProviders.remove({ linkId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * ```
   */
  remove(params: RemoveLinkedProviderParams, options?: CallOptions): APIPromise<void>;
}

/** Codes that sign in where the factors are lost. */
export interface RecoveryCodesResource {
  /**
   * See how many recovery codes are left.
   *
   * Tells how many of the person's recovery codes were not used yet. The codes themselves are kept nowhere.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `RecoveryCodes`: What is left.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const recoveryCodes = await client.recoveryCodes.get();
   * console.log(recoveryCodes.left);
   * ```
   */
  get(params?: NoParams, options?: CallOptions): APIPromise<RecoveryCodes>;

  /**
   * Make new recovery codes.
   *
   * The former codes work no longer. The new ones are in the answer and are shown once. The person is mailed. Without a
   * second factor there is nothing to recover (409).
   *
   * For everyone who is signed in, also without a chosen login. A person must have been proved to be there in the last
   * ten minutes.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `NewRecoveryCodes`: The codes.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const newRecoveryCodes = await client.recoveryCodes.create();
   * console.log(newRecoveryCodes.recoveryCodes);
   * ```
   */
  create(params?: NoParams, options?: CallOptions): APIPromise<NewRecoveryCodes>;
}

/** The persons of a tenant with their logins. */
export interface AccountsResource {
  /**
   * List accounts.
   *
   * Lists all persons of the tenant who have or had a login, by name, with each login's role and scope. Every word of
   * `q` must occur in the name or the e-mail address, or find a company, as in `listCompanies`, that a login of the
   * person was granted; words that find more than twenty companies do not count for it. Whoever sees all companies is
   * not found by one of them.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.loginRole Only persons with a login of this role.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of accounts. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const account of client.accounts.list({ q: 'std bouw 4' })) {
   *   console.log(account.name);
   * }
   * ```
   */
  list(params?: ListAccountsParams, options?: CallOptions): PagePromise<Account>;

  /**
   * List where a person is signed in.
   *
   * Lists the sessions of a person that have not ended, the last used first, as `listSessions` does for oneself.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.personId The id of a person.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of sessions. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const account of client.accounts.listAccountSessions({ personId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' })) {
   *   console.log(account.id);
   * }
   * ```
   */
  listAccountSessions(params: ListAccountSessionsParams, options?: CallOptions): PagePromise<OpenSession>;

  /**
   * Sign a person out everywhere.
   *
   * Every session of the person ends within 5 seconds, on all devices: for a lost telephone, or somebody who leaves.
   * The person can sign in again; to prevent that, switch the logins off.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.personId The id of a person.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The person's sessions have ended.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.accounts.endAccountSessions({ personId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * ```
   */
  endAccountSessions(params: EndAccountSessionsParams, options?: CallOptions): APIPromise<void>;

  /**
   * End one session of a person.
   *
   * The session ends within 5 seconds, wherever it is in use. The person can sign in again.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.personId The id of a person.
   * @param params.sessionId The id of a session.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The session has ended.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.accounts.endAccountSession({
   *   personId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   sessionId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   * });
   * ```
   */
  endAccountSession(params: EndAccountSessionParams, options?: CallOptions): APIPromise<void>;
}

/** The factors of another person. */
export interface AccountFactorsResource {
  /**
   * End the second factors of a person who lost them.
   *
   * For somebody who lost the telephone and the recovery codes, once the bureau is sure who asks. All factors and
   * recovery codes of the person go, all sessions end, and the person is mailed the reason. Where the role asks a
   * second factor, the next sign-in leads through adding one. Nobody does this for themselves.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.personId The id of a person.
   * @param params.reason Why, and how the bureau made sure who asked. The person reads it in a mail.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The person has no second factor any more.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.accountFactors.remove({
   *   personId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   reason: 'Telefoon kwijt; gebeld op het nummer in het dossier',
   * });
   * ```
   */
  remove(params: RemoveAccountFactorsParams, options?: CallOptions): APIPromise<void>;
}

/** Mails with a link that confirm a login. */
export interface InvitationsResource {
  /**
   * List invitations.
   *
   * Lists invitations, newest first, with whom they were sent to, for which role, and whether they are open, accepted,
   * expired or revoked. The link itself is never shown again.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.state Only invitations in this state.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of invitations. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const invitation of client.invitations.list({ q: 'std bouw 4' })) {
   *   console.log(invitation.name);
   * }
   * ```
   */
  list(params?: ListInvitationsParams, options?: CallOptions): PagePromise<Invitation>;

  /**
   * Invite a person.
   *
   * A person whose address is known gets a login added, and the mail says so. The link works once, for 72 hours. The
   * mail is kept and sent later when the mail server is away.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.email An e-mail address. Capitals and small letters count as the same.
   * @param params.name A person's full name.
   * @param params.language The language of mails and screens, Dutch or English. Default: `nl`.
   * @param params.role What a person does with a login. The role decides which operations may be called.
   * @param params.firmId The id of the firm that an accountant works for. Required for that role and left out for
   * others.
   * @param params.managesFirm Whether the accountant manages the logins of their own firm: invites colleagues, gives
   * them no more than their own grant, and ends them. It is for accountants only. Default: `false`.
   * @param params.grantKind What a login sees: all companies of the tenant, or those that its tags, debtors, companies,
   * departments or employees name. `none` sees nothing. Default: `none`.
   * @param params.grantIds The ids of the tags, debtors, companies, departments or employees that the grant names, as
   * its kind says.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `Invitation`: The invitation.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const invitation = await client.invitations.create({ email: 'j.jansen@voorbeeld.nl', role: 'accountant' });
   * console.log(invitation.name);
   * ```
   */
  create(params: InvitationInput, options?: CreateOptions): APIPromise<Invitation>;

  /**
   * Revoke an invitation.
   *
   * The link in the mail stops working at once. An invitation that was accepted or revoked already answers 409; the
   * login that came of it is removed with `removeLogin`.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.invitationId The id of an invitation.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The link no longer works.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.invitations.revoke({ invitationId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * ```
   */
  revoke(params: RevokeInvitationParams, options?: CallOptions): APIPromise<void>;

  /**
   * Send an invitation again.
   *
   * A new mail is sent. The earlier link stops working; the new one works for 72 hours.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.invitationId The id of an invitation.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `Invitation`: The invitation as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const invitation = await client.invitations.resend({ invitationId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(invitation.name);
   * ```
   */
  resend(params: ResendInvitationParams, options?: CreateOptions): APIPromise<Invitation>;

  /**
   * Import invitations from a file.
   *
   * Columns, in Dutch or English: `E-mail` (`email`), `Naam` (`name`), `Rol` (`role`), `Kantoor` (`firm`: number or
   * name), `Ziet` (`grant`: `alles`, `labels`, `debiteuren`, `bedrijven`, `afdelingen`, `medewerkers`, or as
   * `GrantKind` has them), `Welke` (`targets`: numbers, and tags and debtors by name too, separated by a comma or,
   * where names have one, by `|`; companies as `debtor/company`, departments and employees as `debtor/company/number`),
   * `Taal` (`language`); at most 1,000 lines. Every good line is invited; every line is reported. With `preview`, which
   * is what is done unless it is `false`, nobody is invited and the answer says who would be.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.file The file in Base64 (RFC 4648 §4): CSV, or an Excel workbook (`.xlsx`) of which the first sheet
   * is read. Its first line names the columns. It may be packed with gzip (RFC 1952).
   * @param params.preview Whether nothing is saved or sent, and the answer says what would come of the file. Default:
   * `true`.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `InvitationReport`: A report per line.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const invitationReport = await client.invitations.import({ file: 'RS1tYWlsO05hYW07Um9sO0thbnRvb3I7WmlldDtXZWxrZTtUYWFs' });
   * console.log(invitationReport.preview);
   * ```
   */
  import(params: InvitationImport, options?: CreateOptions): APIPromise<InvitationReport>;

  /**
   * Preview an invitation.
   *
   * Shows a person what a mailed link gives. It changes nothing, so a mail scanner that follows links does no harm.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.token The secret part of a mailed link, 43 characters of base64url. It works once.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `InvitationPreview`: The login that accepting the invitation gives.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {PermissionDeniedError} 403: The tenant is suspended. Nothing was changed.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {GoneError} 410: The link was used, has expired or was revoked; ask for a new one.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const invitationPreview = await client.invitations.preview({ token: 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA' });
   * console.log(invitationPreview.name);
   * ```
   */
  preview(params: LinkToken, options?: CallOptions): APIPromise<InvitationPreview>;

  /**
   * Accept an invitation.
   *
   * Confirms the login. A new person sets a password with it; a person who already has one leaves `password` out.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.token The secret part of a mailed link, 43 characters of base64url. It works once.
   * @param params.password At least 15 characters, of any kind; no common password, no name of the tenant, firm or
   * person.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The login is confirmed; sign in next.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {PermissionDeniedError} 403: The tenant is suspended. Nothing was changed.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {GoneError} 410: The link was used, has expired or was revoked; ask for a new one.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.invitations.accept({ token: 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA' });
   * ```
   */
  accept(params: InvitationAcceptance, options?: CallOptions): APIPromise<void>;
}

/** Files that bring in companies, employees, runs and what belongs to them. */
export interface FilesResource {
  /**
   * Import a file.
   *
   * Brings in companies with their debtors, what belongs to companies, employees or payroll runs from a file, as
   * `loonpoort import` does: all of it, or nothing where a line is wrong. What is there already is changed, an empty
   * cell leaves what there is, and the same file again changes nothing. With `preview`, which is what is done unless it
   * is `false`, nothing is saved and the answer says what would be. A text of more than 4 MB is packed with gzip first;
   * of one that is larger still, or of more than 32 MB or 500,000 lines, each part is a file, or it is for the command.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.kind What a file brings in.
   * @param params.file The file in Base64 (RFC 4648 §4): CSV, or an Excel workbook (`.xlsx`) of which the first sheet
   * is read; runs also as a JSON object per line. Its first line names the columns. It may be packed with gzip (RFC
   * 1952).
   * @param params.preview Whether nothing is saved or sent, and the answer says what would come of the file. Default:
   * `true`.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `FileImportReport`: What came of the file, or would come of it.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const fileImportReport = await client.files.import({
   *   kind: 'companies',
   *   file: 'RGViaXRldXJucjtEZWJpdGV1cm5hYW07QmVkcmlqZm5yO05hYW07UGVyaW9kZQ==',
   * });
   * console.log(fileImportReport.preview);
   * ```
   */
  import(params: FileImport, options?: CreateOptions): APIPromise<FileImportReport>;
}

/** Examples of the files that are imported. */
export interface ImportSamplesResource {
  /**
   * Get an example of a file to import.
   *
   * A CSV file with the columns of the kind and a few lines that show what goes into them, to be opened in Excel and
   * filled in.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.kind What is imported.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `ImportSample`: The file.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const importSample = await client.importSamples.get({ kind: 'companies' });
   * console.log(importSample.fileName);
   * ```
   */
  get(params: GetImportSampleParams, options?: CallOptions): APIPromise<ImportSample>;
}

/** The logins of an accounting firm, for whoever manages them there. */
export interface ColleaguesResource {
  /**
   * List the logins of one's own firm.
   *
   * Lists by name the logins of the firm that the caller manages, the caller's own included, and no login of a person
   * elsewhere. Somebody who was invited, has not accepted yet and is known to the bureau otherwise goes by the address.
   *
   * For the role firmManager.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of colleagues. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const colleague of client.colleagues.list({ q: 'std bouw 4' })) {
   *   console.log(colleague.name);
   * }
   * ```
   */
  list(params?: ListColleaguesParams, options?: CallOptions): PagePromise<Colleague>;

  /**
   * Invite a colleague.
   *
   * Invites somebody as an accountant of the caller's own firm, to see no more than the caller does. The link works
   * once, for 72 hours; the same invitation again replaces the one that is open. Nobody invites their own address
   * (403).
   *
   * For the role firmManager. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.email An e-mail address. Capitals and small letters count as the same.
   * @param params.name A person's full name.
   * @param params.language The language of mails and screens, Dutch or English. Default: `nl`.
   * @param params.grantKind What a colleague sees: all companies of the tenant, or those that tags, debtors or
   * companies name. Default: `none`.
   * @param params.grantIds The ids of the tags, debtors, companies, departments or employees that the grant names, as
   * its kind says.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `Colleague`: The colleague.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const colleague = await client.colleagues.invite({ email: 'j.jansen@voorbeeld.nl' });
   * console.log(colleague.name);
   * ```
   */
  invite(params: ColleagueInput, options?: CreateOptions): APIPromise<Colleague>;

  /**
   * Get a login of one's own firm.
   *
   * Gives what a colleague sees, as far as the caller sees that too. The ETag is needed to change or to end it.
   *
   * For the role firmManager.
   *
   * @param params Path, query and body in one object.
   * @param params.loginId The id of a login.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Colleague`: The colleague.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const colleague = await client.colleagues.get({ loginId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(colleague.name);
   * ```
   */
  get(params: GetColleagueParams, options?: CallOptions): APIPromise<Colleague>;

  /**
   * End the login of a colleague.
   *
   * Sessions that work with the login end at once, and invitations for it are gone; logins of the person elsewhere
   * stay. Nobody ends a login of their own, and only the bureau ends the login of somebody who manages colleagues
   * (403).
   *
   * For the role firmManager. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.loginId The id of a login.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns Nothing. The login is gone and its sessions have ended.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.colleagues.get({ loginId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * await client.colleagues.remove({ loginId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: response.headers.get('etag')! });
   * ```
   */
  remove(params: RemoveColleagueParams, options: ChangeOptions): APIPromise<void>;

  /**
   * Change what a colleague sees.
   *
   * A colleague is given no more than the caller sees. Nobody changes a login of their own, and only the bureau changes
   * the login of somebody who manages colleagues or sees more than the caller (403).
   *
   * For the role firmManager. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.loginId The id of a login.
   * @param params.grantKind What a colleague sees: all companies of the tenant, or those that tags, debtors or
   * companies name.
   * @param params.grantIds The ids of the tags, debtors, companies, departments or employees that the grant names, as
   * its kind says.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Colleague`: The colleague.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.colleagues.get({ loginId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const colleague = await client.colleagues.update({ loginId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', grantKind: 'debtors' }, { ifMatch: response.headers.get('etag')! });
   * console.log(colleague.name);
   * ```
   */
  update(params: UpdateColleagueParams, options: ChangeOptions): APIPromise<Colleague>;

  /**
   * Send the invitation of a colleague again.
   *
   * A new mail is sent. The earlier link stops working; the new one works for 72 hours. It gives no more than it gave:
   * only the bureau sends it again to somebody who manages colleagues or would see more than the caller (403).
   *
   * For the role firmManager.
   *
   * @param params Path, query and body in one object.
   * @param params.loginId The id of a login.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `Colleague`: The colleague.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const colleague = await client.colleagues.resendColleagueInvitation({ loginId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(colleague.name);
   * ```
   */
  resendColleagueInvitation(params: ResendColleagueInvitationParams, options?: CreateOptions): APIPromise<Colleague>;
}

/** Accounting firms. */
export interface FirmsResource {
  /**
   * List accounting firms.
   *
   * Firms are listed by number. An accountant sees only their own firm; an administrator sees all.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of firms. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const firm of client.firms.list({ q: 'std bouw 4' })) {
   *   console.log(firm.name);
   * }
   * ```
   */
  list(params?: ListFirmsParams, options?: CallOptions): PagePromise<Firm>;

  /**
   * Add an accounting firm.
   *
   * A firm gathers the accountants of one office: its name and colours, and the web origins on which its pages may
   * embed the elements. A name that is taken answers 409.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.number The firm's number, which the bureau chooses; unique within the tenant.
   * @param params.name The firm's name.
   * @param params.embedOrigins The origins of web pages that may call the API from a browser for this firm: with the
   * logins of this firm, and no other. They are kept as browsers write them: in small letters, without a slash at the
   * end or the port that goes without saying, and names of other alphabets in Punycode.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `Firm`: The firm.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const firm = await client.firms.create({ number: 1, name: 'Kantoor Maasdal' });
   * console.log(firm.name);
   * ```
   */
  create(params: FirmInput, options?: CreateOptions): APIPromise<Firm>;

  /**
   * Get an accounting firm.
   *
   * Gives the name, the state and the web origins of one firm; an accountant sees their own. The ETag is needed to
   * change it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.firmId The id of an accounting firm.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Firm`: The firm.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const firm = await client.firms.get({ firmId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(firm.name);
   * ```
   */
  get(params: GetFirmParams, options?: CallOptions): APIPromise<Firm>;

  /**
   * Change or end an accounting firm.
   *
   * Only the properties that are sent change. A list of origins takes the place of the former one. The logins and the
   * software of a firm that has ended work no longer, and its web origins are let in no more; those that worked until
   * then do again when the firm is active again.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.firmId The id of an accounting firm.
   * @param params.number The firm's number, which the bureau chooses; unique within the tenant.
   * @param params.name The firm's name.
   * @param params.embedOrigins The origins of web pages that may call the API from a browser for this firm: with the
   * logins of this firm, and no other. They are kept as browsers write them: in small letters, without a slash at the
   * end or the port that goes without saying, and names of other alphabets in Punycode.
   * @param params.state Whether the logins, the software and the web origins of the firm work.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Firm`: The firm as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.firms.get({ firmId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const firm = await client.firms.update({ firmId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', number: 1 }, { ifMatch: response.headers.get('etag')! });
   * console.log(firm.name);
   * ```
   */
  update(params: UpdateFirmParams, options: ChangeOptions): APIPromise<Firm>;
}

/** Labels on debtors. */
export interface TagsResource {
  /**
   * List tags.
   *
   * Tags are listed by number, with how many debtors within the scope of the login carry each. An accountant sees those
   * of such debtors, and no others. Tags narrow lists and grant access to all debtors that carry them; an administrator
   * is told how many logins and how much software see debtors by each.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of tags. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const tag of client.tags.list({ q: 'std bouw 4' })) {
   *   console.log(tag.name);
   * }
   * ```
   */
  list(params?: ListTagsParams, options?: CallOptions): PagePromise<TagDetail>;

  /**
   * Add a tag.
   *
   * A tag is put on debtors with `changeDebtorTags` or `updateDebtor`. Its number is unique within the tenant (409).
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.number The number of the tag, unique within the tenant.
   * @param params.name The tag's name.
   * @param params.color The tag's colour as CSS writes it: `#` and six hexadecimal digits. Default: `#2f6fde`.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `TagDetail`: The tag.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const tagDetail = await client.tags.create({ number: 10, name: 'Klanten' });
   * console.log(tagDetail.name);
   * ```
   */
  create(params: TagInput, options?: CreateOptions): APIPromise<TagDetail>;

  /**
   * Get a tag.
   *
   * Gives the name, the number and the colour of a tag that is on a debtor within the scope of the login, and how much
   * it is used. The ETag is needed to change or to remove it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.tagId The id of a tag.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `TagDetail`: The tag.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const tagDetail = await client.tags.get({ tagId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(tagDetail.name);
   * ```
   */
  get(params: GetTagParams, options?: CallOptions): APIPromise<TagDetail>;

  /**
   * Remove a tag.
   *
   * The tag goes from the debtors that carry it, which stay. While a login or software sees debtors by it, also one
   * that is switched off, it is not removed (409): the problem names them, `listTagUsers` all of them. So nobody sees
   * more or less by its removal.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.tagId The id of a tag.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns Nothing. The tag is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.tags.get({ tagId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * await client.tags.remove({ tagId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: response.headers.get('etag')! });
   * ```
   */
  remove(params: RemoveTagParams, options: ChangeOptions): APIPromise<void>;

  /**
   * Change a tag.
   *
   * Only the properties that are sent change. Logins that see debtors by the tag see the same ones as before.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.tagId The id of a tag.
   * @param params.number The number of the tag, unique within the tenant.
   * @param params.name The tag's name.
   * @param params.color The tag's colour as CSS writes it: `#` and six hexadecimal digits.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `TagDetail`: The tag.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.tags.get({ tagId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const tagDetail = await client.tags.update({ tagId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', number: 10 }, { ifMatch: response.headers.get('etag')! });
   * console.log(tagDetail.name);
   * ```
   */
  update(params: UpdateTagParams, options: ChangeOptions): APIPromise<TagDetail>;
}

/** Logins and software that see debtors by a tag. */
export interface TagUsersResource {
  /**
   * List who sees debtors by a tag.
   *
   * Lists by name the logins and the software whose grant names the tag, also those that are switched off or not
   * accepted yet: as long as there are any, the tag is not removed.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.tagId The id of a tag.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of logins and software. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const tagUser of client.tagUsers.list({ tagId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' })) {
   *   console.log(tagUser.name);
   * }
   * ```
   */
  list(params: ListTagUsersParams, options?: CallOptions): PagePromise<TagUser>;
}

/** The tags of many debtors at once. */
export interface DebtorTagsResource {
  /**
   * Give tags to many debtors, or take them.
   *
   * All debtors are changed or none. Whoever sees debtors by one of the tags sees them, or sees them no more, at once.
   * What a debtor has already is not given, and what it does not have is not taken: the same call again changes
   * nothing.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.debtorIds The ids of the debtors.
   * @param params.giveTagIds The ids of the tags that each of them carries from now on.
   * @param params.takeTagIds The ids of the tags that none of them carries any more.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `DebtorTagsChange`: How many debtors were changed.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const debtorTagsChange = await client.debtorTags.change({ debtorIds: ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(debtorTagsChange.changed);
   * ```
   */
  change(params: DebtorTagsInput, options?: CreateOptions): APIPromise<DebtorTagsChange>;
}

/** The bureau's clients. */
export interface DebtorsResource {
  /**
   * List debtors.
   *
   * Debtors are listed by number. A login sees the debtors of which it sees at least one company; an administrator sees
   * all. Every word of `q` must occur in the number or the name. Debtors that are closed are left out unless `include`
   * asks for them.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.tag Only debtors with this tag.
   * @param params.include Also debtors that are left out otherwise.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of debtors. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const debtor of client.debtors.list({ q: 'std bouw 4' })) {
   *   console.log(debtor.name);
   * }
   * ```
   */
  list(params?: ListDebtorsParams, options?: CallOptions): PagePromise<Debtor>;

  /**
   * Add a debtor.
   *
   * A debtor is a client of the bureau; companies are added to it with `createCompany`. Its number is unique within the
   * tenant (409), and its tags decide which logins see it.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.number The debtor's number, which the bureau chooses; unique within the tenant.
   * @param params.name The debtor's name.
   * @param params.firmId The id of the firm that keeps the debtor's books; left out for none.
   * @param params.tagIds The ids of the tags that the debtor carries.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `Debtor`: The debtor.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const debtor = await client.debtors.create({ number: 10024, name: 'Bakkerij Peeters' });
   * console.log(debtor.name);
   * ```
   */
  create(params: DebtorInput, options?: CreateOptions): APIPromise<Debtor>;

  /**
   * Get a debtor.
   *
   * Gives the name, the number, the firm and the tags of a debtor within the scope of the login. The ETag is needed to
   * change it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.debtorId The id of a debtor.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Debtor`: The debtor.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const debtor = await client.debtors.get({ debtorId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(debtor.name);
   * ```
   */
  get(params: GetDebtorParams, options?: CallOptions): APIPromise<Debtor>;

  /**
   * Change a debtor.
   *
   * Only the properties that are sent change. Tags that are sent take the place of the former ones: they decide which
   * logins see the companies of the debtor. Another firm brings its integration to companies that have none of their
   * own.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.debtorId The id of a debtor.
   * @param params.number The debtor's number, which the bureau chooses; unique within the tenant.
   * @param params.name The debtor's name.
   * @param params.firmId The id of the firm that keeps the debtor's books; null for none.
   * @param params.tagIds The ids of the tags that the debtor carries.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Debtor`: The debtor.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.debtors.get({ debtorId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const debtor = await client.debtors.update({ debtorId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', number: 10024 }, { ifMatch: response.headers.get('etag')! });
   * console.log(debtor.name);
   * ```
   */
  update(params: UpdateDebtorParams, options: ChangeOptions): APIPromise<Debtor>;

  /**
   * Close a debtor.
   *
   * The debtor ends on a day, which may lie ahead, and gets no more companies. Companies of it that have no last day,
   * or a later one, close with it where `companies` says how many these are; with another number nothing changes, and
   * the answer (409) names them.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.debtorId The id of a debtor.
   * @param params.endsOn The last day (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`.
   * @param params.companies The number of companies that close with it, as the caller was told. From 0 to 999999.
   * Default: `0`.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Debtor`: The debtor as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const debtor = await client.debtors.close({ debtorId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', endsOn: '2026-12-31' }, { ifMatch: '"3"' });
   * console.log(debtor.name);
   * ```
   */
  close(params: CloseDebtorParams, options: ChangeOptions): APIPromise<Debtor>;

  /**
   * Reopen a debtor.
   *
   * The debtor has no last day any more. Its companies stay as they are: each is reopened by itself.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.debtorId The id of a debtor.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns Nothing. The debtor has no last day.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.debtors.reopen({ debtorId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: '"3"' });
   * ```
   */
  reopen(params: ReopenDebtorParams, options: ChangeOptions): APIPromise<void>;
}

/** Payroll administrations. */
export interface CompaniesResource {
  /**
   * List companies.
   *
   * Every word of `q` must occur in the number, the name, the debtor's number or the debtor's name; order, case and
   * diacritics do not matter. A Chamber of Commerce number, wage-tax number, postal code or e-mail address, or four
   * characters in a row of one, find the company too, with or without spaces and signs; `foundBy` says which, where the
   * names and numbers in the list do not. `total` is exact. Companies that are closed or hidden are left out unless
   * `include` asks for them.
   *
   * For the roles administrator, accountant, employer, manager, employee, and for software with the scope
   * `companies:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.kind Only companies of these kinds.
   * @param params.periodType Only companies with these period types.
   * @param params.tag Only companies whose debtor has this tag.
   * @param params.integration Only companies without an integration that is switched on, or with one that has a
   * problem.
   * @param params.include Also companies that are left out otherwise.
   * @param params.debtorId Only companies of this debtor.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.favourite Only favourites of the login that asks, or only the others.
   * @param params.ids Only these companies, as far as the login sees them.
   * @param params.loginId Only companies that this login sees; for an administrator, who is told by it what somebody
   * sees. Others are answered with 403.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of companies. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const company of client.companies.list({ q: 'std bouw 4' })) {
   *   console.log(company.name);
   * }
   * ```
   */
  list(params?: ListCompaniesParams, options?: CallOptions): PagePromise<CompanySummary>;

  /**
   * Add a company.
   *
   * A template gives the period type, the ledger scheme, the wage-tax period, and its departments, cost centres and
   * cost units that are open. The period type is fixed from then on. An accountant needs a grant that covers the
   * debtor. Whoever sees all companies may choose the number; to anyone else it is given, so that no refusal tells of a
   * confidential company that has it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.debtorId The id of the debtor that the company belongs to.
   * @param params.number The company's number, unique within its debtor.
   * @param params.name The company's name.
   * @param params.templateId The id of the template that the company starts from.
   * @param params.periodType The wage period of a company: a calendar month, four weeks or a week. It is fixed once the
   * company is made.
   * @param params.kind A client's payroll, a template (standaardbedrijf) or a test. Default: `client`.
   * @param params.chamberNumber The number of the company at the Chamber of Commerce (KvK), 8 digits. Null where it is
   * not known.
   * @param params.wageTaxNumber The wage tax number as the tax authorities give it: 9 digits of which the last checks
   * the others (11-proef), `L` and 2 digits. Null where it is not known.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `Company`: The company.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const company = await client.companies.create({
   *   debtorId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   name: 'Std Boekhandel (maand)',
   * });
   * console.log(company.name);
   * ```
   */
  create(params: CompanyInput, options?: CreateOptions): APIPromise<Company>;

  /**
   * Get a company.
   *
   * Gives the name, number, period, addresses and identifiers of one payroll administration. A company outside the
   * scope of the login does not exist for it (404). The ETag is needed to change it.
   *
   * For the roles administrator, accountant, employer, manager, employee, and for software with the scope
   * `companies:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Company`: The company.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const company = await client.companies.get({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(company.name);
   * ```
   */
  get(params: GetCompanyParams, options?: CallOptions): APIPromise<Company>;

  /**
   * Change a company.
   *
   * Only the properties that are sent change. The period type stays as it is from the start. A journal that was made
   * before keeps the data that it was made with.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.name The company's name.
   * @param params.chamberNumber The number of the company at the Chamber of Commerce (KvK), 8 digits. Null where it is
   * not known.
   * @param params.wageTaxNumber The wage tax number as the tax authorities give it: 9 digits of which the last checks
   * the others (11-proef), `L` and 2 digits. Null where it is not known.
   * @param params.wageTaxPeriod The period over which wage tax is declared: month, four weeks, half year or year. Null
   * where it is not known.
   * @param params.ledgerScheme The number of a ledger scheme of the debtor or the bureau. Null for the first scheme of
   * the bureau.
   * @param params.contactName The name of the person to ask for. Null where it is not known.
   * @param params.email An e-mail address. Null where it is not known.
   * @param params.phone A telephone number: digits, spaces, `+`, `-` and brackets. Null where it is not known.
   * @param params.street The street with the house number. Null where it is not known.
   * @param params.postalCode A Dutch postal code, such as `3311 AB`. Null where it is not known.
   * @param params.city The town of the address. Null where it is not known.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Company`: The company as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.companies.get({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const company = await client.companies.update({
   *   companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   name: 'Std Boekhandel (maand)',
   * }, { ifMatch: response.headers.get('etag')! });
   * console.log(company.name);
   * ```
   */
  update(params: UpdateCompanyParams, options: ChangeOptions): APIPromise<Company>;

  /**
   * Close a company.
   *
   * The company ends on a day, which may lie ahead. Periods that begin after it get no runs, and runs of such periods
   * that are still open are not locked and not in the plan of a period; a run that is locked already is refused at
   * `endsOn`. From the day after on, lists leave the company out unless they ask for it. All that it has stays
   * readable.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.endsOn The last day (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Company`: The company as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const company = await client.companies.close({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', endsOn: '2026-12-31' }, { ifMatch: '"3"' });
   * console.log(company.name);
   * ```
   */
  close(params: CloseCompanyParams, options: ChangeOptions): APIPromise<Company>;

  /**
   * Reopen a company.
   *
   * The company goes on: it has no last day any more. While its debtor has one, it is not reopened (409).
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns Nothing. The company has no last day.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.companies.reopen({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: '"3"' });
   * ```
   */
  reopen(params: ReopenCompanyParams, options: ChangeOptions): APIPromise<void>;

  /**
   * Hide a company, or make it confidential.
   *
   * A hidden company is left out of lists of companies that do not ask for it, for everybody; no figure changes by it.
   * A confidential company does not exist for logins and software that see it by a tag or by its debtor: those see it
   * that see all companies, or are granted the company itself or something in it.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.hidden Whether lists of companies leave it out, for everybody.
   * @param params.confidential Whether only those see it that see all companies, or are granted it by name.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Company`: The company as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const company = await client.companies.updateCompanyVisibility({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', hidden: false }, { ifMatch: '"3"' });
   * console.log(company.name);
   * ```
   */
  updateCompanyVisibility(params: UpdateCompanyVisibilityParams, options: ChangeOptions): APIPromise<Company>;

  /**
   * Move a company to another debtor.
   *
   * The company keeps all that it has: runs, journals, deliveries and employees. Its number must be unique within the
   * new debtor (409). Logins and software that see companies by debtor or tag follow at once, as does the integration
   * of the debtor's firm. The new debtor must have the ledger schemes that the company uses.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.debtorId The id of the debtor that the company belongs to from then on.
   * @param params.number The number that the company has from then on; left out, it keeps its own.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Company`: The company as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const company = await client.companies.move({
   *   companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   debtorId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   * }, { ifMatch: '"3"' });
   * console.log(company.name);
   * ```
   */
  move(params: MoveCompanyParams, options: ChangeOptions): APIPromise<Company>;
}

/** Words, filters, order and columns of a list, under a name that a login gave them. */
export interface SavedViewsResource {
  /**
   * List the saved views of a list.
   *
   * Lists by name the views that the login that asks has saved of a list, and nobody else's.
   *
   * For the roles administrator, accountant, employer, manager, employee.
   *
   * @param params Path, query and body in one object.
   * @param params.list The operationId of the list.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of saved views. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const savedView of client.savedViews.list({ list: 'listCompanies' })) {
   *   console.log(savedView.name);
   * }
   * ```
   */
  list(params: ListSavedViewsParams, options?: CallOptions): PagePromise<SavedView>;

  /**
   * Save a view of a list.
   *
   * The view has this name for the login that asks; one that has the name already is replaced. A login keeps at most 50
   * views of a list: one more answers 409.
   *
   * For the roles administrator, accountant, employer, manager, employee.
   *
   * @param params Path, query and body in one object.
   * @param params.list The operationId of the list.
   * @param params.name What the login calls the view.
   * @param params.parameters The words, filters and order; what is not among them is as the list has it.
   * @param params.hiddenColumns The columns that are left out.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The view is saved.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.savedViews.set({
   *   list: 'listCompanies',
   *   name: 'Zonder koppeling',
   *   parameters: [{ name: 'integration', value: 'none' }],
   *   hiddenColumns: ['debtorNumber'],
   * });
   * ```
   */
  set(params: SetSavedViewParams, options?: CallOptions): APIPromise<void>;

  /**
   * Remove a saved view.
   *
   * The login that asks has no view of this name from then on. Doing it again changes nothing.
   *
   * For the roles administrator, accountant, employer, manager, employee.
   *
   * @param params Path, query and body in one object.
   * @param params.list The operationId of the list.
   * @param params.name What the login calls the view.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. There is no view of this name.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.savedViews.remove({ list: 'listCompanies', name: 'Zonder koppeling' });
   * ```
   */
  remove(params: RemoveSavedViewParams, options?: CallOptions): APIPromise<void>;
}

/** The columns that a login leaves out of lists. */
export interface ColumnChoicesResource {
  /**
   * List the columns that are left out of lists.
   *
   * Lists, for each list of which the login that asks leaves out columns, which these are.
   *
   * For the roles administrator, accountant, employer, manager, employee.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `ColumnChoices`: The choices of the login.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const columnChoices = await client.columnChoices.list();
   * console.log(columnChoices.items);
   * ```
   */
  list(params?: NoParams, options?: CallOptions): APIPromise<ColumnChoices>;

  /**
   * Leave columns out of a list.
   *
   * The login that asks sees the list without these columns from then on, wherever it signs in.
   *
   * For the roles administrator, accountant, employer, manager, employee.
   *
   * @param params Path, query and body in one object.
   * @param params.list The operationId of the list.
   * @param params.hiddenColumns The columns that are left out; none shows all.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The choice is saved.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.columnChoices.set({ list: 'listCompanies', hiddenColumns: ['debtorNumber'] });
   * ```
   */
  set(params: SetColumnChoiceParams, options?: CallOptions): APIPromise<void>;
}

/** The companies that a login has made its favourites. */
export interface FavouriteCompaniesResource {
  /**
   * Make a company a favourite.
   *
   * The company becomes a favourite of the login that asks, and of no other. Doing it again changes nothing.
   *
   * For the roles administrator, accountant, employer, manager, employee.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The company is a favourite.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.favouriteCompanies.set({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * ```
   */
  set(params: SetFavouriteCompanyParams, options?: CallOptions): APIPromise<void>;

  /**
   * Stop having a company as a favourite.
   *
   * The company is no favourite of the login that asks from then on. Doing it again changes nothing.
   *
   * For the roles administrator, accountant, employer, manager, employee.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The company is no favourite.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.favouriteCompanies.remove({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * ```
   */
  remove(params: RemoveFavouriteCompanyParams, options?: CallOptions): APIPromise<void>;
}

/** Reviews of who has access to the tenant. */
export interface AccessReviewsResource {
  /**
   * List the reviews of who has access.
   *
   * Lists the reviews, the newest first. Whoever manages a firm sees of each only the progress of that firm.
   *
   * For the roles administrator, firmManager.
   *
   * @param params Path, query and body in one object.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of reviews. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const accessReview of client.accessReviews.list({ limit: 50 })) {
   *   console.log(accessReview.state);
   * }
   * ```
   */
  list(params?: ListAccessReviewsParams, options?: CallOptions): PagePromise<AccessReview>;

  /**
   * Start a review of who has access.
   *
   * Writes down every login that works and every software client as they are now, each to be confirmed or withdrawn.
   * One review is open at a time (409). The server starts one by itself each year where the settings say so.
   *
   * For the role administrator.
   *
   * @param params Nothing.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `AccessReview`: The review.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const accessReview = await client.accessReviews.start();
   * console.log(accessReview.state);
   * ```
   */
  start(params?: NoParams, options?: CreateOptions): APIPromise<AccessReview>;

  /**
   * Get a review of who has access.
   *
   * Gives how far the review is. The ETag is needed to close it. Whoever manages a firm sees the progress of that firm.
   *
   * For the roles administrator, firmManager.
   *
   * @param params Path, query and body in one object.
   * @param params.reviewId The id of a review of who has access.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `AccessReview`: The review.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const accessReview = await client.accessReviews.get({ reviewId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(accessReview.state);
   * ```
   */
  get(params: GetAccessReviewParams, options?: CallOptions): APIPromise<AccessReview>;

  /**
   * Close a review of who has access.
   *
   * Freezes the review with the hash of its file, once everything is decided (409). What changes later is for the next
   * review.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.reviewId The id of a review of who has access.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `AccessReview`: The review as it stays.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const accessReview = await client.accessReviews.close({ reviewId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: '"3"' });
   * console.log(accessReview.state);
   * ```
   */
  close(params: CloseAccessReviewParams, options: ChangeOptions): APIPromise<AccessReview>;
}

/** The logins and software of a review, with what was decided. */
export interface AccessReviewItemsResource {
  /**
   * List who has access, as a review has it.
   *
   * Lists the logins and the software of a review, those first that have not been used for long, and with what changed
   * since the review began: while it is open that is seen against how things are now, and what came since is listed
   * too. Whoever manages a firm sees the logins of that firm, and of those that see more not how much.
   *
   * For the roles administrator, firmManager.
   *
   * @param params Path, query and body in one object.
   * @param params.reviewId The id of a review of who has access.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.decision Only what was decided so.
   * @param params.change Only what changed in this way.
   * @param params.usage Only what was used, or was not used for long.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of logins and software. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const accessReviewItem of client.accessReviewItems.list({ reviewId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' })) {
   *   console.log(accessReviewItem.name);
   * }
   * ```
   */
  list(params: ListAccessReviewItemsParams, options?: CallOptions): PagePromise<AccessReviewItem>;
}

/** Reviews as files for auditors. */
export interface AccessReviewFilesResource {
  /**
   * Download a review as a file for an auditor.
   *
   * Writes every row of the review with its decision, by whom and when, as CSV in the language of the bureau. The
   * SHA-256 of a closed review's file is kept with the review: another file has another one.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.reviewId The id of a review of who has access.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `AccessReviewFile`: The file.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const accessReviewFile = await client.accessReviewFiles.get({ reviewId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(accessReviewFile.fileName);
   * ```
   */
  get(params: GetAccessReviewFileParams, options?: CallOptions): APIPromise<AccessReviewFile>;
}

/** What is decided on logins and software in the open review. */
export interface AccessDecisionsResource {
  /**
   * Confirm the access of logins and software.
   *
   * Notes in the open review that these may go on seeing what they see now. Whoever sees something else later is to be
   * decided on again. Nobody who manages a firm decides on their own login, or on that of another who manages it.
   *
   * For the roles administrator, firmManager.
   *
   * @param params Path, query and body in one object.
   * @param params.accessIds The ids of the logins and the software.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `AccessDecisionReport`: The outcome for each.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const accessDecisionReport = await client.accessDecisions.confirmAccess({ accessIds: ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(accessDecisionReport.items);
   * ```
   */
  confirmAccess(params: AccessSelection, options?: CallOptions): APIPromise<AccessDecisionReport>;

  /**
   * Withdraw the access of logins and software.
   *
   * Ends these logins with their sessions, and these clients with their secrets, and notes it in the open review. To
   * let somebody see less, change the grant instead, and confirm it then. Nobody ends a login of their own or that of
   * the last administrator, and nobody who manages a firm ends that of another who manages it.
   *
   * For the roles administrator, firmManager.
   *
   * @param params Path, query and body in one object.
   * @param params.accessIds The ids of the logins and the software.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `AccessDecisionReport`: The outcome for each.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const accessDecisionReport = await client.accessDecisions.withdrawAccess({ accessIds: ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(accessDecisionReport.items);
   * ```
   */
  withdrawAccess(params: AccessSelection, options?: CallOptions): APIPromise<AccessDecisionReport>;
}

/** How access is reviewed. */
export interface AccessSettingsResource {
  /**
   * Get how access is reviewed.
   *
   * Says whether a review starts each year, and after how long a login counts as unused.
   *
   * For the role administrator.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `AccessSettings`: The settings.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const accessSettings = await client.accessSettings.get();
   * console.log(accessSettings.yearly);
   * ```
   */
  get(params?: NoParams, options?: CallOptions): APIPromise<AccessSettings>;

  /**
   * Change how access is reviewed.
   *
   * Only what is sent changes. A yearly review starts a year after the last one began, and at once where there was
   * none.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.yearly Whether a review starts by itself a year after the last one began.
   * @param params.unusedAfterDays A login that was not used for so many days counts as unused. From 7 to 730.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `AccessSettings`: The settings as they are now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.accessSettings.get().withResponse();
   * const accessSettings = await client.accessSettings.update({ yearly: true }, { ifMatch: response.headers.get('etag')! });
   * console.log(accessSettings.yearly);
   * ```
   */
  update(params: AccessSettings, options: ChangeOptions): APIPromise<AccessSettings>;
}

/** How long each kind of data is kept. */
export interface RetentionRulesResource {
  /**
   * List how long each kind of data is kept.
   *
   * Lists the terms, with what each is based on. What is past its term is removed each day, unless it is held.
   *
   * For the role administrator.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `RetentionRuleList`: The rules.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const retentionRuleList = await client.retentionRules.list();
   * console.log(retentionRuleList.items);
   * ```
   */
  list(params?: NoParams, options?: CallOptions): APIPromise<RetentionRuleList>;
}

/** What was removed once its term was past. */
export interface RetentionRemovalsResource {
  /**
   * List what was removed once its term was past.
   *
   * Lists per day, rule and kind how much went, the newest first.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of the report. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const retentionRemoval of client.retentionRemovals.list({ limit: 50 })) {
   *   console.log(retentionRemoval.day);
   * }
   * ```
   */
  list(params?: ListRetentionRemovalsParams, options?: CallOptions): PagePromise<RetentionRemoval>;
}

/** What is kept although its term is past. */
export interface LegalHoldsResource {
  /**
   * List what is held.
   *
   * Lists what is held or was, the newest first, with who set it, why, and who ended it.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of holds. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const legalHold of client.legalHolds.list({ limit: 50 })) {
   *   console.log(legalHold.id);
   * }
   * ```
   */
  list(params?: ListLegalHoldsParams, options?: CallOptions): PagePromise<LegalHold>;

  /**
   * Hold data that is past its term.
   *
   * Keeps data of the bureau, a debtor, a company or an employee from being removed until the hold is ended, whatever
   * its term says. A payroll run, or a return, in which an employee occurs that is held stays as a whole. A run of
   * which the removal has begun goes on.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.kind What a hold is on.
   * @param params.debtorId The id of the debtor, for a hold on one.
   * @param params.companyId The id of the company, for a hold on one.
   * @param params.employeeId The id of the employee, for a hold on one.
   * @param params.reason Why it is held.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `LegalHold`: The hold.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const legalHold = await client.legalHolds.set({ kind: 'company', reason: 'Boekenonderzoek 2026' });
   * console.log(legalHold.id);
   * ```
   */
  set(params: LegalHoldInput, options?: CreateOptions): APIPromise<LegalHold>;

  /**
   * End a hold.
   *
   * What is past its term goes with the next daily round. The hold stays in the list, with who ended it and when.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.holdId The id of a hold.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns Nothing. The hold has ended.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.legalHolds.end({ holdId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: '"3"' });
   * ```
   */
  end(params: EndLegalHoldParams, options: ChangeOptions): APIPromise<void>;
}

/** All data of the bureau. */
export interface TenantExportsResource {
  /**
   * Export all data of the bureau.
   *
   * Writes everything of the bureau as a ZIP with a file of JSON lines for each table. Passwords, secrets and sessions
   * are left out; `loonpoort tenants import` reads it into an empty installation. Operators see that it was exported.
   *
   * For the role administrator.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns The ZIP.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const result = await client.tenantExports.exportOwnTenant();
   * console.log(result);
   * ```
   */
  exportOwnTenant(params?: NoParams, options?: CallOptions): APIPromise<File>;
}

/** What goes of a person on request, and what stays. */
export interface PersonErasuresResource {
  /**
   * See what erasing a person does.
   *
   * Says what would go of a person who uses the portal, on a request under article 17 of the GDPR, and what stays, why
   * and until when.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.personId The id of a person.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Erasure`: What goes, and what stays until when.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const erasure = await client.personErasures.get({ personId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(erasure.gone);
   * ```
   */
  get(params: GetPersonErasureParams, options?: CallOptions): APIPromise<Erasure>;

  /**
   * Erase a person.
   *
   * Erases a person who uses the portal: name, e-mail address, password, factors, logins, sessions and settings. What
   * was recorded of what the person did stays. Nobody erases themselves, and an administrator is left. A backup that is
   * restored later has it erased again at the next start.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.personId The id of a person.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `Erasure`: What went, and what stays until when.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const erasure = await client.personErasures.create({ personId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(erasure.gone);
   * ```
   */
  create(params: CreatePersonErasureParams, options?: CreateOptions): APIPromise<Erasure>;
}

/** All data of a person. */
export interface PersonExportsResource {
  /**
   * Export all data of a person.
   *
   * Writes what is kept of a person who uses the portal as a ZIP, each kind as JSON and as CSV, for an answer under
   * article 15 or 20 of the GDPR. Passwords and tokens are left out.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.personId The id of a person.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns The ZIP.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const result = await client.personExports.exportPerson({ personId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(result);
   * ```
   */
  exportPerson(params: ExportPersonParams, options?: CallOptions): APIPromise<File>;
}

/** What goes of an employee on request, and what stays. */
export interface EmployeeErasuresResource {
  /**
   * See what erasing an employee does.
   *
   * Says what would go of an employee, on a request under article 17 of the GDPR, and what stays, why and until when:
   * payroll is kept for seven years from the end of the year, and what is held stays as long as it is.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.employeeId The id of an employee.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Erasure`: What goes, and what stays until when.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const erasure = await client.employeeErasures.get({ employeeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(erasure.gone);
   * ```
   */
  get(params: GetEmployeeErasureParams, options?: CallOptions): APIPromise<Erasure>;

  /**
   * Erase an employee.
   *
   * Erases what may go of an employee: all, where no payroll run or return that must be kept has the employee; the
   * e-mail address and initials otherwise, and of somebody out of service the cost shares and logins' sight. What stays
   * goes by itself after its term. A backup that is restored later has it erased again at the next start.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.employeeId The id of an employee.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `Erasure`: What went, and what stays until when.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const erasure = await client.employeeErasures.create({ employeeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(erasure.gone);
   * ```
   */
  create(params: CreateEmployeeErasureParams, options?: CreateOptions): APIPromise<Erasure>;
}

/** All data of an employee. */
export interface EmployeeExportsResource {
  /**
   * Export all data of an employee.
   *
   * Writes what is kept of an employee as a ZIP, each kind as JSON and as CSV, for an answer under article 15 or 20 of
   * the GDPR: the record, the shares over cost centres, the wages in payroll runs, the lines of wage-tax returns, and
   * the lines of journals that name the employee. An employee of another number who was it before is another employee.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.employeeId The id of an employee.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns The ZIP.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const result = await client.employeeExports.exportEmployee({ employeeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(result);
   * ```
   */
  exportEmployee(params: ExportEmployeeParams, options?: CallOptions): APIPromise<File>;
}

/** Who sees a company. */
export interface CompanyViewersResource {
  /**
   * List who sees a company.
   *
   * Lists by name the logins that work and the software that see the company, or something in it: with their role and
   * firm, the grant by which they do, since when, and when each was last used.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of logins and software. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const companyViewer of client.companyViewers.list({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' })) {
   *   console.log(companyViewer.name);
   * }
   * ```
   */
  list(params: ListCompanyViewersParams, options?: CallOptions): PagePromise<CompanyViewer>;
}

/** Departments of a company. */
export interface DepartmentsResource {
  /**
   * List departments.
   *
   * Departments of every company that the login sees are listed, by company and number; a manager sees those of the
   * grant only. `companyId` narrows the list to one company.
   *
   * For the roles administrator, accountant, employer, manager.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.companyId The id of a company; only its rows are given.
   * @param params.state Only what is open, or only what is closed.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of departments. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const department of client.departments.list({ q: 'std bouw 4' })) {
   *   console.log(department.name);
   * }
   * ```
   */
  list(params?: ListDepartmentsParams, options?: CallOptions): PagePromise<Department>;

  /**
   * Add a department.
   *
   * The number is unique within the company (409) and stays as it is from the start, because payroll runs and files
   * name the department by it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of the department's company.
   * @param params.number The department's number, unique within its company.
   * @param params.name The department's name.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `Department`: The department.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const department = await client.departments.create({
   *   companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   number: 10,
   *   name: 'Winkel',
   * });
   * console.log(department.name);
   * ```
   */
  create(params: DepartmentInput, options?: CreateOptions): APIPromise<Department>;

  /**
   * Get a department.
   *
   * Gives the number, the name and the state of one department of a company that the login sees. The ETag is needed to
   * change it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.departmentId The id of a department.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Department`: The department.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const department = await client.departments.get({ departmentId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(department.name);
   * ```
   */
  get(params: GetDepartmentParams, options?: CallOptions): APIPromise<Department>;

  /**
   * Remove a department.
   *
   * Only a department that was never used is removed. One that an employee has or had, a payroll run names or a login
   * was granted is closed instead: the answer (409) says what uses it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.departmentId The id of a department.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns Nothing. The department is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.departments.get({ departmentId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * await client.departments.remove({ departmentId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: response.headers.get('etag')! });
   * ```
   */
  remove(params: RemoveDepartmentParams, options: ChangeOptions): APIPromise<void>;

  /**
   * Rename, close or reopen a department.
   *
   * Only the properties that are sent change. A department that employees in service still have is not closed: the
   * answer (422) names them. Payroll runs and journals that came before keep what it was called.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.departmentId The id of a department.
   * @param params.name The department's name.
   * @param params.state Whether employees can get it. What is closed stays in the payroll runs and journals that have
   * it, and can be opened again.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Department`: The department as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.departments.get({ departmentId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const department = await client.departments.update({ departmentId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', name: 'Winkel' }, { ifMatch: response.headers.get('etag')! });
   * console.log(department.name);
   * ```
   */
  update(params: UpdateDepartmentParams, options: ChangeOptions): APIPromise<Department>;
}

/** Cost centres of a company. */
export interface CostCentresResource {
  /**
   * List cost centres.
   *
   * Cost centres of every company that the login sees are listed, by company and code, each with the ledger scheme that
   * its journal lines are booked by. `companyId` narrows the list to one company.
   *
   * For the roles administrator, accountant, employer, manager.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.companyId The id of a company; only its rows are given.
   * @param params.state Only what is open, or only what is closed.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of cost centres. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const costCentre of client.costCentres.list({ q: 'std bouw 4' })) {
   *   console.log(costCentre.code);
   * }
   * ```
   */
  list(params?: ListCostCentresParams, options?: CallOptions): PagePromise<CostCentre>;

  /**
   * Add a cost centre.
   *
   * The code is unique within the company, whatever its capitals (409), and stays as it is from the start, because
   * payroll runs, journals and files name the cost centre by it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of the cost centre's company.
   * @param params.code The code by which payroll runs, journals and packages name it: no spaces within, no `|` and no
   * `:`. It is unique within its company, whatever its capitals.
   * @param params.description What it is called, as the user wrote it.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `CostCentre`: The cost centre.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const costCentre = await client.costCentres.create({
   *   companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   code: '100',
   *   description: 'Winkel',
   * });
   * console.log(costCentre.code);
   * ```
   */
  create(params: CostCentreInput, options?: CreateOptions): APIPromise<CostCentre>;

  /**
   * Get a cost centre.
   *
   * Gives the code, the description, the state and the ledger scheme of one cost centre of a company that the login
   * sees. The ETag is needed to change it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.costCentreId The id of a cost centre.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `CostCentre`: The cost centre.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const costCentre = await client.costCentres.get({ costCentreId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(costCentre.code);
   * ```
   */
  get(params: GetCostCentreParams, options?: CallOptions): APIPromise<CostCentre>;

  /**
   * Rename, close or reopen a cost centre, or give it a ledger scheme.
   *
   * Only the properties that are sent change. Lines of this cost centre are booked by the scheme that is named, instead
   * of by the company's; a number that no scheme of the company has answers 422, and journals that depend on it are out
   * of date from then on. A cost centre that employees in service still have in their shares is not closed: the answer
   * (422) names them. Payroll runs and journals that came before keep it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.costCentreId The id of a cost centre.
   * @param params.description What it is called, as the user wrote it.
   * @param params.state Whether employees can get it. What is closed stays in the payroll runs and journals that have
   * it, and can be opened again.
   * @param params.ledgerScheme The number of a ledger scheme of the debtor or the bureau; null for that of the company.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `CostCentre`: The cost centre as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.costCentres.get({ costCentreId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const costCentre = await client.costCentres.update({ costCentreId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', description: 'Winkel' }, { ifMatch: response.headers.get('etag')! });
   * console.log(costCentre.code);
   * ```
   */
  update(params: UpdateCostCentreParams, options: ChangeOptions): APIPromise<CostCentre>;
}

/** Cost units of a company. */
export interface CostUnitsResource {
  /**
   * List cost units.
   *
   * Cost units of every company that the login sees are listed, by company and code. `companyId` narrows the list to
   * one company.
   *
   * For the roles administrator, accountant, employer, manager.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.companyId The id of a company; only its rows are given.
   * @param params.state Only what is open, or only what is closed.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of cost units. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const costUnit of client.costUnits.list({ q: 'std bouw 4' })) {
   *   console.log(costUnit.code);
   * }
   * ```
   */
  list(params?: ListCostUnitsParams, options?: CallOptions): PagePromise<CostUnit>;

  /**
   * Add a cost unit.
   *
   * The code is unique within the company, whatever its capitals (409), and stays as it is from the start, because
   * payroll runs, journals and files name the cost unit by it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of the cost unit's company.
   * @param params.code The code by which payroll runs, journals and packages name it: no spaces within, no `|` and no
   * `:`. It is unique within its company, whatever its capitals.
   * @param params.description What it is called, as the user wrote it.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `CostUnit`: The cost unit.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const costUnit = await client.costUnits.create({
   *   companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   code: '100',
   *   description: 'Winkel',
   * });
   * console.log(costUnit.code);
   * ```
   */
  create(params: CostUnitInput, options?: CreateOptions): APIPromise<CostUnit>;

  /**
   * Get a cost unit.
   *
   * Gives the code, the description and the state of one cost unit of a company that the login sees. The ETag is needed
   * to change it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.costUnitId The id of a cost unit.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `CostUnit`: The cost unit.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const costUnit = await client.costUnits.get({ costUnitId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(costUnit.code);
   * ```
   */
  get(params: GetCostUnitParams, options?: CallOptions): APIPromise<CostUnit>;

  /**
   * Rename, close or reopen a cost unit.
   *
   * Only the properties that are sent change. A cost unit that employees in service still have in their shares is not
   * closed: the answer (422) names them. Payroll runs and journals that came before keep it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.costUnitId The id of a cost unit.
   * @param params.description What it is called, as the user wrote it.
   * @param params.state Whether employees can get it. What is closed stays in the payroll runs and journals that have
   * it, and can be opened again.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `CostUnit`: The cost unit as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.costUnits.get({ costUnitId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const costUnit = await client.costUnits.update({ costUnitId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', description: 'Winkel' }, { ifMatch: response.headers.get('etag')! });
   * console.log(costUnit.code);
   * ```
   */
  update(params: UpdateCostUnitParams, options: ChangeOptions): APIPromise<CostUnit>;
}

/** Employees of a company. */
export interface EmployeesResource {
  /**
   * List employees.
   *
   * Employees are listed by name. An accountant or employer sees those of the companies in scope, a manager those of
   * their own departments, and an employee only their own record. Every word of `q` must occur in the name or the
   * number.
   *
   * For the roles administrator, accountant, employer, manager, employee.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.companyId The id of a company; only its rows are given.
   * @param params.status Only employees in this state today, or who joined or left in the current period of their
   * company.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of employees. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const employee of client.employees.list({ q: 'std bouw 4' })) {
   *   console.log(employee.name);
   * }
   * ```
   */
  list(params?: ListEmployeesParams, options?: CallOptions): PagePromise<EmployeeSummary>;

  /**
   * Add an employee.
   *
   * Payroll runs name employees by their number, which is unique within the company (409). Cost shares must total 100 %
   * and name what is open (422); they count for runs that come in from then on.
   *
   * For the roles administrator, accountant, employer.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of the employee's company.
   * @param params.number The employee's number, unique within the company.
   * @param params.firstName The first name or the initials.
   * @param params.prefix The prefix of the last name (`van der`). Null for none.
   * @param params.lastName The last name without its prefix.
   * @param params.email An e-mail address. Null where it is not known.
   * @param params.departmentId The id of the employee's department; null or left out for none.
   * @param params.inServiceOn The first day in service (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`.
   * @param params.outOfServiceOn The last day in service (`YYYY-MM-DD`). Null while no end is known. An ISO 8601 date,
   * such as `2026-11-30`.
   * @param params.costShares The cost centres that bear the wage, each with its share and, if wished, with what it is
   * for: a cost unit. The shares total 100 %; without any, the wage has no cost centre. What is closed can stay where
   * it is, and is not given anew.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `Employee`: The employee.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const employee = await client.employees.create({
   *   companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   number: 7,
   *   firstName: 'Sanne',
   *   lastName: 'Berg',
   *   inServiceOn: '2024-03-01',
   * });
   * console.log(employee.name);
   * ```
   */
  create(params: EmployeeInput, options?: CreateOptions): APIPromise<Employee>;

  /**
   * Get an employee.
   *
   * Gives the department, dates of service and cost shares of one employee. An employee outside the scope of the login
   * does not exist for it (404). The ETag is needed to change it.
   *
   * For the roles administrator, accountant, employer, manager, employee.
   *
   * @param params Path, query and body in one object.
   * @param params.employeeId The id of an employee.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Employee`: The employee.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const employee = await client.employees.get({ employeeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(employee.name);
   * ```
   */
  get(params: GetEmployeeParams, options?: CallOptions): APIPromise<Employee>;

  /**
   * Change an employee.
   *
   * Only the properties that are sent change; cost shares are replaced as a whole. Runs that came in before keep the
   * department and the cost shares of that moment, and so do their journals.
   *
   * For the roles administrator, accountant, employer.
   *
   * @param params Path, query and body in one object.
   * @param params.employeeId The id of an employee.
   * @param params.firstName The first name or the initials.
   * @param params.prefix The prefix of the last name (`van der`). Null for none.
   * @param params.lastName The last name without its prefix.
   * @param params.email An e-mail address. Null where it is not known.
   * @param params.departmentId The id of the employee's department; null for none.
   * @param params.inServiceOn The first day in service (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`.
   * @param params.outOfServiceOn The last day in service (`YYYY-MM-DD`). Null while no end is known. An ISO 8601 date,
   * such as `2026-11-30`.
   * @param params.costShares The cost centres that bear the wage, each with its share and, if wished, with what it is
   * for: a cost unit. The shares total 100 %; without any, the wage has no cost centre. What is closed can stay where
   * it is, and is not given anew.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Employee`: The employee as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.employees.get({ employeeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const employee = await client.employees.update({ employeeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', firstName: 'Sanne' }, { ifMatch: response.headers.get('etag')! });
   * console.log(employee.name);
   * ```
   */
  update(params: UpdateEmployeeParams, options: ChangeOptions): APIPromise<Employee>;
}

/** The figures of the start screen. */
export interface DashboardsResource {
  /**
   * Get the figures of the start screen.
   *
   * The figures count exactly the companies and employees that the login sees.
   *
   * For the roles administrator, accountant, employer, manager, employee.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Dashboard`: The figures.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const dashboard = await client.dashboards.get();
   * console.log(dashboard.figures);
   * ```
   */
  get(params?: NoParams, options?: CallOptions): APIPromise<Dashboard>;
}

/** Wage periods that are being worked on, with how far they are. */
export interface OpenPeriodsResource {
  /**
   * List the wage periods that are being worked on.
   *
   * Lists the periods that runs of clients end with which are not in the books yet, or whose journal has gone stale,
   * and of each kind of period the latest that has runs: at most 24, the one that ended last first. Each number counts
   * runs of clients that the login sees, with the conditions of `listRuns`, which gives them with `periodType`, `year`,
   * `period`, `kind=client` and the number's own parameter. A run over several periods counts in each of them.
   *
   * For the roles administrator, accountant.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `OpenPeriodList`: The periods.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const openPeriodList = await client.openPeriods.list();
   * console.log(openPeriodList.items);
   * ```
   */
  list(params?: NoParams, options?: CallOptions): APIPromise<OpenPeriodList>;
}

/** What waits for a person. */
export interface NoticesResource {
  /**
   * List what waits for a person.
   *
   * Lists what waits for a person among what the login sees, the newest first, at most the hundred newest: integrations
   * that nobody can sign in to any more, deliveries that were refused or need a review, journals that have gone stale,
   * a review of who has access that is open, logins that were not used for long, and what administrators were asked to
   * put right. A notice goes by itself once there is nothing to do any more.
   *
   * For the roles administrator, accountant.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `NoticeList`: The notices.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const noticeList = await client.notices.list();
   * console.log(noticeList.items);
   * ```
   */
  list(params?: NoParams, options?: CallOptions): APIPromise<NoticeList>;

  /**
   * Mark notices as read.
   *
   * Marks notices as read by this login. Ids of notices that are not there any more, or that the login does not see,
   * are passed over; repeating it changes nothing. What waits again later is unread again.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.noticeIds Ids of notices.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `NoticeList`: The notices as they are now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const noticeList = await client.notices.read({ noticeIds: ['deliveryFailed:01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(noticeList.items);
   * ```
   */
  read(params: NoticeReading, options?: CallOptions): APIPromise<NoticeList>;
}

/** How a login is told of what waits. */
export interface NoticeSettingsResource {
  /**
   * Get how this login is mailed.
   *
   * Says how the login is mailed about what waits for it, with the version in `ETag` to change that.
   *
   * For the roles administrator, accountant.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `NoticeSettings`: The settings.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const noticeSettings = await client.noticeSettings.get();
   * console.log(noticeSettings.mail);
   * ```
   */
  get(params?: NoParams, options?: CallOptions): APIPromise<NoticeSettings>;

  /**
   * Change how this login is mailed.
   *
   * Decides how the login is mailed about what waits for it. At once is within some minutes, and at most once an hour:
   * what came meanwhile is in one mail. The daily mail leaves after seven in the morning, Dutch time.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.mail `atOnce` mails within some minutes, at most once an hour; `daily` mails once a day what came
   * since; `never` mails nothing: the notices are in the portal.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `NoticeSettings`: The settings as they are now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.noticeSettings.get().withResponse();
   * const noticeSettings = await client.noticeSettings.update({ mail: 'daily' }, { ifMatch: response.headers.get('etag')! });
   * console.log(noticeSettings.mail);
   * ```
   */
  update(params: NoticeSettings, options: ChangeOptions): APIPromise<NoticeSettings>;
}

/** What wages cost per period. */
export interface WageCostsResource {
  /**
   * List what wages cost per period.
   *
   * Sums the wage costs of the periods that ended in the last thirteen months, the one that ended last first. Costs are
   * what the journals book on profit-and-loss accounts, debit less credit; of a run that was corrected its differences
   * and reversals count too, what a newer journal took the place of does not. Only locked runs count, without
   * `companyId` those of clients. A run over several periods counts in its last.
   *
   * For the roles administrator, accountant, employer.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company; only its rows are given.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `WageCostList`: The periods with their costs.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const wageCostList = await client.wageCosts.list();
   * console.log(wageCostList.items);
   * ```
   */
  list(params?: ListWageCostsParams, options?: CallOptions): APIPromise<WageCostList>;
}

/** Bookkeeping packages that can be chosen. */
export interface PackagesResource {
  /**
   * List bookkeeping packages.
   *
   * Lists the packages that the form of an integration offers: the name, the formats of the files, and whether journals
   * can be sent to it directly. The list is the same for every tenant.
   *
   * For the roles administrator, accountant.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns The catalogue. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const item of client.packages.list()) {
   *   console.log(item.name);
   * }
   * ```
   */
  list(params?: NoParams, options?: CallOptions): PagePromise<Package>;
}

/** Credentials and settings of a package, at tenant, firm or company level. */
export interface IntegrationsResource {
  /**
   * List integrations.
   *
   * Lists the integrations that the login may see. With `companyId`, those of the company, its firm and the tenant, and
   * for each whether it applies. The nearest level that is switched on wins: company, then firm, then tenant.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.companyId The id of a company; only the integrations that can apply to it are given.
   * @param params.state Only rows in this state.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of integrations. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const integration of client.integrations.list({ q: 'std bouw 4' })) {
   *   console.log(integration.state);
   * }
   * ```
   */
  list(params?: ListIntegrationsParams, options?: CallOptions): PagePromise<IntegrationSummary>;

  /**
   * Get an integration.
   *
   * Gives the settings of one package at one level, and what the last test and the last delivery said. Passwords and
   * keys are never sent back. The ETag is needed to change it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.level The level at which the integration is set.
   * @param params.ownerId The id of the tenant, firm or company that the level names.
   * @param params.package The key of a bookkeeping package.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Integration`: The integration.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const integration = await client.integrations.get({
   *   level: 'company',
   *   ownerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   package: 'twinfield',
   * });
   * console.log(integration.state);
   * ```
   */
  get(params: GetIntegrationParams, options?: CallOptions): APIPromise<Integration>;

  /**
   * Save an integration.
   *
   * Makes the integration, or replaces its settings when `If-Match` carries its ETag. A secret that is left out stays
   * as it is. One integration per owner can be switched on at a time.
   *
   * For the roles administrator, accountant. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.level The level at which the integration is set.
   * @param params.ownerId The id of the tenant, firm or company that the level names.
   * @param params.package The key of the package that these settings are for.
   * @param params.enabled Whether the integration is switched on. Default: `true`.
   * @param params.settings The settings with which journals are written and sent.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns `Integration`: The integration as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const integration = await client.integrations.save({
   *   level: 'company',
   *   ownerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   package: 'twinfield',
   *   settings: { journalCode: 'LOON' },
   * });
   * console.log(integration.state);
   * ```
   */
  save(params: SaveIntegrationParams, options?: SaveOptions): APIPromise<Integration>;

  /**
   * Remove an integration.
   *
   * Settings and secrets are erased, and what levels below inherited from it is gone with it: companies fall back to
   * the next level. Journals and what was delivered stay.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.level The level at which the integration is set.
   * @param params.ownerId The id of the tenant, firm or company that the level names.
   * @param params.package The key of a bookkeeping package.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns Nothing. The integration and its secrets are gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.integrations.get({
   *   level: 'company',
   *   ownerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   package: 'twinfield',
   * }).withResponse();
   * await client.integrations.remove({
   *   level: 'company',
   *   ownerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   package: 'twinfield',
   * }, { ifMatch: response.headers.get('etag')! });
   * ```
   */
  remove(params: RemoveIntegrationParams, options: ChangeOptions): APIPromise<void>;

  /**
   * Test an integration.
   *
   * Checks the saved settings and secrets and, where the package has a sign-in that can be tried, tries it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.level The level at which the integration is set.
   * @param params.ownerId The id of the tenant, firm or company that the level names.
   * @param params.package The key of a bookkeeping package.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `IntegrationTest`: The checks that were made, each with its outcome.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const integrationTest = await client.integrations.test({
   *   level: 'company',
   *   ownerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   package: 'twinfield',
   * });
   * console.log(integrationTest.state);
   * ```
   */
  test(params: TestIntegrationParams, options?: CallOptions): APIPromise<IntegrationTest>;

  /**
   * Start connecting an integration to its package.
   *
   * Answers with the address of the package's own consent page. After consent the package sends the browser to
   * `returnUrl` with `state` and `code`, which `completeConnection` takes within 10 minutes.
   *
   * For the roles administrator, accountant. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.level The level at which the integration is set.
   * @param params.ownerId The id of the tenant, firm or company that the level names.
   * @param params.package The key of a bookkeeping package.
   * @param params.returnUrl The address of the page to which the package sends the browser after consent, on this
   * service or on a firm's own site. Its path ends in the name of the package, so that each package has an address of
   * its own and the answer of one is not taken for that of another (RFC 9700, section 4.4.2.2).
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `ConnectionStart`: The address to send the browser to.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const connectionStart = await client.integrations.startConnection({
   *   level: 'company',
   *   ownerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   package: 'twinfield',
   *   returnUrl: 'https://oamkb.voorbeeld.nl/connect/exact-online',
   * });
   * console.log(connectionStart.url);
   * ```
   */
  startConnection(params: StartConnectionParams, options?: CallOptions): APIPromise<ConnectionStart>;

  /**
   * Disconnect an integration from its package.
   *
   * Erases the tokens that the package gave; whoever gave the consent can take it back at the package as well. Settings
   * and mappings stay; nothing can be sent until somebody gives consent again. Only who may change the integration can
   * do this (403).
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.level The level at which the integration is set.
   * @param params.ownerId The id of the tenant, firm or company that the level names.
   * @param params.package The key of a bookkeeping package.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The consent is forgotten.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.integrations.removeConnection({
   *   level: 'company',
   *   ownerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   package: 'twinfield',
   * });
   * ```
   */
  removeConnection(params: RemoveConnectionParams, options?: CallOptions): APIPromise<void>;

  /**
   * Complete connecting an integration to its package.
   *
   * Takes the parameters with which the package sent the browser back. Only the login that started can complete, once
   * and within 10 minutes.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.returnUrl The address to which the package sent the browser back, without its parameters. Another one
   * than connecting began with is refused: it is the answer of another package.
   * @param params.state The `state` with which the package sent the browser back, unchanged.
   * @param params.code The `code` with which the package sent the browser back, unchanged.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `IntegrationIdentity`: The integration that is connected now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {GoneError} 410: The link was used, has expired or was revoked; ask for a new one.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const integrationIdentity = await client.integrations.completeConnection({
   *   returnUrl: 'https://oamkb.voorbeeld.nl/connect/exact-online',
   *   state: 'kq4f0b8w3Zt1nXv7c2m9yR5a6s0dEhJgLpTuWiOxNqA',
   *   code: 'SplxlOBeZQQYbYS6WxSbIA',
   * });
   * console.log(integrationIdentity.id);
   * ```
   */
  completeConnection(params: ConnectionCompletion, options?: CallOptions): APIPromise<IntegrationIdentity>;

  /**
   * List what a package offers to choose from.
   *
   * The package itself is asked, and its answer is kept for a few minutes.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.level The level at which the integration is set.
   * @param params.ownerId The id of the tenant, firm or company that the level names.
   * @param params.package The key of a bookkeeping package.
   * @param params.choiceKind The kind of thing to list.
   * @param params.administration The package's code or id of the administration. Left out for the one in the settings,
   * or else the first that the package lists.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns The choices. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const integration of client.integrations.listChoices({
   *   level: 'company',
   *   ownerId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   package: 'twinfield',
   *   choiceKind: 'accounts',
   * })) {
   *   console.log(integration.name);
   * }
   * ```
   */
  listChoices(params: ListChoicesParams, options?: CallOptions): PagePromise<Choice>;
}

/** Payroll runs. */
export interface RunsResource {
  /**
   * List payroll runs.
   *
   * Lists runs, the latest periods first, with what became of each: its current journal and the latest delivery of it.
   * Every word of `q` must occur in the number or the name of the company or its debtor.
   *
   * For the roles administrator, accountant, and for software with the scope `runs:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.companyId The id of a company; only its rows are given.
   * @param params.year Only runs of this year. From 2000 to 2100.
   * @param params.period Only runs over this period of their company. From 1 to 53.
   * @param params.periodType Only runs of companies with this kind of period.
   * @param params.kind Only runs of companies of these kinds.
   * @param params.state Only rows in this state.
   * @param params.work Only runs that are this far, or that still ask for this.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of runs. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const run of client.runs.list({ q: 'std bouw 4' })) {
   *   console.log(run.number);
   * }
   * ```
   */
  list(params?: ListRunsParams, options?: CallOptions): PagePromise<RunSummary>;

  /**
   * Add a payroll run.
   *
   * Payroll software posts what it calculated: an amount per employee and wage code. Of each employee the name, the
   * department and the cost shares are kept as they are now, so that a journal depends on the run and the ledger scheme
   * only.
   *
   * For the roles administrator, accountant, and for software with the scope `runs:write`.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of the run's company.
   * @param params.year The wage year, four digits. From 2000 to 2100.
   * @param params.periodFrom The number of a wage period in its year: 1 to 12, 13 or 53, as the company's period type
   * has it. From 1 to 53.
   * @param params.periodTo The number of the last wage period. Left out for a run over one period. From 1 to 53.
   * @param params.number The run's number, unique within company and year. From 1 to 999999.
   * @param params.type A regular run, or one that corrects earlier periods. Default: `regular`.
   * @param params.state Whether the run can still change. A locked run never opens again. Default: `open`.
   * @param params.description What the run is for, as the payroll software wrote it. Null where it said nothing.
   * @param params.paymentDate The day on which the wages are paid (`YYYY-MM-DD`). Null where the payroll software did
   * not say it. An ISO 8601 date, such as `2026-11-30`.
   * @param params.lines An amount per employee and wage code, each combination once.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `Run`: The run.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const run = await client.runs.create({
   *   companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   year: 2026,
   *   periodFrom: 11,
   *   number: 11,
   *   lines: [{ employee: 7, wageCode: 1000, amount: 300000 }],
   * });
   * console.log(run.number);
   * ```
   */
  create(params: RunInput, options?: CreateOptions): APIPromise<Run>;

  /**
   * Get a payroll run.
   *
   * Gives the company, the period, the state and the totals of one run; `listRunLines` gives its lines. The ETag is
   * needed to replace a run that is still open.
   *
   * For the roles administrator, accountant, and for software with the scope `runs:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.runId The id of a payroll run.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Run`: The run.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const run = await client.runs.get({ runId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(run.number);
   * ```
   */
  get(params: GetRunParams, options?: CallOptions): APIPromise<Run>;

  /**
   * Replace a payroll run.
   *
   * All lines of the run are replaced. A journal that was made of it is out of date from then on, also when it was
   * delivered.
   *
   * For the roles administrator, accountant, and for software with the scope `runs:write`.
   *
   * @param params Path, query and body in one object.
   * @param params.runId The id of a payroll run.
   * @param params.periodFrom The number of a wage period in its year: 1 to 12, 13 or 53, as the company's period type
   * has it. From 1 to 53.
   * @param params.periodTo The number of the last wage period. Left out for a run over one period. From 1 to 53.
   * @param params.type A regular run, or one that corrects earlier periods. Default: `regular`.
   * @param params.description What the run is for, as the payroll software wrote it. Null where it said nothing.
   * @param params.paymentDate The day on which the wages are paid (`YYYY-MM-DD`). Null where the payroll software did
   * not say it. An ISO 8601 date, such as `2026-11-30`.
   * @param params.lines An amount per employee and wage code, each combination once.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Run`: The run as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.runs.get({ runId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const run = await client.runs.replace({
   *   runId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   periodFrom: 11,
   *   lines: [{ employee: 7, wageCode: 1000, amount: 300000 }],
   * }, { ifMatch: response.headers.get('etag')! });
   * console.log(run.number);
   * ```
   */
  replace(params: ReplaceRunParams, options: ChangeOptions): APIPromise<Run>;

  /**
   * Lock a payroll run.
   *
   * A locked run does not change any more and cannot be opened again. Locking it twice is harmless. A run of a period
   * that begins after the last day of its company is not locked (409).
   *
   * For the roles administrator, accountant, and for software with the scope `runs:write`.
   *
   * @param params Path, query and body in one object.
   * @param params.runId The id of a payroll run.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Run`: The run as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const run = await client.runs.lock({ runId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(run.number);
   * ```
   */
  lock(params: LockRunParams, options?: CallOptions): APIPromise<Run>;

  /**
   * Make the journals of payroll runs, and send them.
   *
   * Makes the journal of each run where it has none that is right, and sends it where the package of the company takes
   * journals. What is sent, imported or on its way already stays as it is, so that two people can process one period.
   * Each run is processed by itself: what stands in the way of one does not stop the others.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:send`.
   *
   * @param params Path, query and body in one object.
   * @param params.runIds The ids of the runs.
   * @param params.correction How runs are corrected of which something was delivered. Left out, those are refused.
   * @param params.inOpenPeriod Whether journals whose period is closed in the package are booked on its first day that
   * is open. Default: `false`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `ProcessReport`: The outcome for each run.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const processReport = await client.runs.process({ runIds: ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(processReport.items);
   * ```
   */
  process(params: ProcessInput, options?: CallOptions): APIPromise<ProcessReport>;
}

/** Lines of a payroll run: employee, wage code, amount. */
export interface RunLinesResource {
  /**
   * List the lines of a payroll run.
   *
   * The lines are ordered by employee and wage code.
   *
   * For the roles administrator, accountant, and for software with the scope `runs:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.runId The id of a payroll run.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of lines. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const runLine of client.runLines.list({ runId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' })) {
   *   console.log(runLine.employee);
   * }
   * ```
   */
  list(params: ListRunLinesParams, options?: CallOptions): PagePromise<RunLineDetail>;
}

/** The lines of journals that a line of a run is in. */
export interface RunLineBookingsResource {
  /**
   * List the lines of journals that a line of a payroll run is in.
   *
   * Says of an employee's wage code in which lines of which journals it is booked, the whole of it and the part that is
   * there: journals that a newer one took the place of included. A journal that does not know what it was made of,
   * because it is of before this was kept, is left out.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.runId The id of a payroll run.
   * @param params.employee The number of an employee.
   * @param params.wageCode The number of a wage component (looncode). From 1 to 9999.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of bookings. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const runLineBooking of client.runLineBookings.list({ runId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', employee: 7, wageCode: 1000 })) {
   *   console.log(runLineBooking.reference);
   * }
   * ```
   */
  list(params: ListRunLineBookingsParams, options?: CallOptions): PagePromise<RunLineBooking>;
}

/** Which accounts wage codes are booked on. */
export interface LedgerSchemesResource {
  /**
   * List ledger schemes.
   *
   * Lists the schemes of the bureau first, then each debtor's, by number. An accountant sees the schemes of the bureau
   * and those of debtors in scope. With `companyId`, only the schemes that the company can use, and whether each
   * applies to it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.level Only ledger schemes of this level.
   * @param params.companyId The id of a company; only the ledger schemes that it can use are given, each with whether
   * it applies to it.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of schemes. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const ledgerScheme of client.ledgerSchemes.list({ q: 'std bouw 4' })) {
   *   console.log(ledgerScheme.name);
   * }
   * ```
   */
  list(params?: ListLedgerSchemesParams, options?: CallOptions): PagePromise<LedgerScheme>;

  /**
   * Add a ledger scheme.
   *
   * A scheme starts empty, as a copy of another, or linked to one. A linked scheme follows its parent; only its account
   * numbers can differ. An accountant makes schemes of debtors that the login sees.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.level Whether a ledger scheme belongs to the bureau, for all companies, or to one debtor. Default:
   * `debtor`.
   * @param params.ownerId The id of the debtor that the scheme is for. Left out for a scheme of the bureau.
   * @param params.number The scheme's number, unique within its owner. From 1 to 999999.
   * @param params.name The scheme's name.
   * @param params.link Whether a new scheme starts empty, as a copy, or linked. `linked` follows its parent, except for
   * account numbers. Default: `none`.
   * @param params.parentId The id of the scheme to copy or to follow. Left out for an empty scheme.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `LedgerScheme`: The scheme.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerScheme = await client.ledgerSchemes.create({ number: 1, name: 'Standaard rekeningschema (compact)' });
   * console.log(ledgerScheme.name);
   * ```
   */
  create(params: LedgerSchemeInput, options?: CreateOptions): APIPromise<LedgerScheme>;

  /**
   * Renumber the accounts of ledger schemes from a day on.
   *
   * Gives accounts of one or more ledger schemes, or of all that the login may change, other numbers from a day on: by
   * a list of old and new numbers, or by a rule for how they begin. Numbers of before, and the journals that were
   * booked on them, stay as they are. With `preview` nothing is saved and the answer says what would change. All is
   * changed, or nothing. A linked scheme follows its parent where both are renumbered, but for numbers of its own.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeIds The ids of the ledger schemes. Left out for all that the login may change.
   * @param params.validFrom A day (`YYYY-MM-DD`) from which on something of a ledger scheme holds: for wage periods
   * that end on or after it, the last period of a year taken to end on 31 December. An ISO 8601 date, such as
   * `2026-11-30`.
   * @param params.numbers Numbers that accounts have now, each with the one that it gets.
   * @param params.prefix How the numbers begin that get another beginning. Left out where only the list counts.
   * @param params.newPrefix What those numbers begin with from then on; the rest of them stays.
   * @param params.preview Whether nothing is saved, and the answer says what would change. Default: `true`.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `LedgerRenumberingReport`: What changes, or would change.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerRenumberingReport = await client.ledgerSchemes.renumber({ validFrom: '2027-01-01' });
   * console.log(ledgerRenumberingReport.changes);
   * ```
   */
  renumber(params: LedgerRenumbering, options?: CreateOptions): APIPromise<LedgerRenumberingReport>;

  /**
   * Tell which journals a renumbering of ledger schemes would alter.
   *
   * Takes what `renumberLedgerSchemes` takes, saves nothing, and answers which journals would have other lines by it if
   * they were made again, sent ones and others, and by how much. What `renumberLedgerSchemes` would refuse is refused
   * here as well. Only journals that the login sees are counted.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeIds The ids of the ledger schemes. Left out for all that the login may change.
   * @param params.validFrom A day (`YYYY-MM-DD`) from which on something of a ledger scheme holds: for wage periods
   * that end on or after it, the last period of a year taken to end on 31 December. An ISO 8601 date, such as
   * `2026-11-30`.
   * @param params.numbers Numbers that accounts have now, each with the one that it gets.
   * @param params.prefix How the numbers begin that get another beginning. Left out where only the list counts.
   * @param params.newPrefix What those numbers begin with from then on; the rest of them stays.
   * @param params.preview Whether nothing is saved, and the answer says what would change. Default: `true`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `LedgerEffect`: The journals that would be altered.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerEffect = await client.ledgerSchemes.previewLedgerRenumbering({ validFrom: '2027-01-01' });
   * console.log(ledgerEffect.sent);
   * ```
   */
  previewLedgerRenumbering(params: LedgerRenumbering, options?: CallOptions): APIPromise<LedgerEffect>;

  /**
   * Take back the numbers that accounts have from a day on.
   *
   * Accounts of one or more ledger schemes, or of all that the login may change, get back the numbers that they had
   * before that day. Names and kinds that change on that day stay. Numbers that a journal was booked on already stay as
   * well, all of them (409 `ledger-renumbering-used`).
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeIds The ids of the ledger schemes. Left out for all that the login may change.
   * @param params.validFrom A day (`YYYY-MM-DD`) from which on something of a ledger scheme holds: for wage periods
   * that end on or after it, the last period of a year taken to end on 31 December. An ISO 8601 date, such as
   * `2026-11-30`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `LedgerRenumberingReport`: What was taken back.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerRenumberingReport = await client.ledgerSchemes.undoLedgerRenumbering({ validFrom: '2027-01-01' });
   * console.log(ledgerRenumberingReport.changes);
   * ```
   */
  undoLedgerRenumbering(params: LedgerRenumberingUndo, options?: CallOptions): APIPromise<LedgerRenumberingReport>;

  /**
   * Get a ledger scheme.
   *
   * The ETag is the version of the whole scheme, accounts and lines included.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `LedgerScheme`: The scheme.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerScheme = await client.ledgerSchemes.get({ schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(ledgerScheme.name);
   * ```
   */
  get(params: GetLedgerSchemeParams, options?: CallOptions): APIPromise<LedgerScheme>;

  /**
   * Remove a ledger scheme.
   *
   * A scheme that a company or a cost centre uses, or that another scheme is linked to, stays (409, which names one of
   * them). Journals that were made by it keep their accounts. An accountant removes schemes of debtors in scope only.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns Nothing. The scheme is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.ledgerSchemes.remove({ schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * ```
   */
  remove(params: RemoveLedgerSchemeParams, options?: SaveOptions): APIPromise<void>;

  /**
   * Rename a ledger scheme.
   *
   * Changes the name of the scheme. Its number stays, because companies and cost centres name a scheme by it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.name The scheme's name.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `LedgerScheme`: The scheme as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.ledgerSchemes.get({ schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const ledgerScheme = await client.ledgerSchemes.update({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   name: 'Standaard rekeningschema (compact)',
   * }, { ifMatch: response.headers.get('etag')! });
   * console.log(ledgerScheme.name);
   * ```
   */
  update(params: UpdateLedgerSchemeParams, options: ChangeOptions): APIPromise<LedgerScheme>;

  /**
   * Tell which journals a change of a ledger scheme would alter.
   *
   * Takes what an operation that changes the scheme takes, saves nothing, and answers which journals would have other
   * lines by it if they were made again, sent ones and others, and by how much. What the operation would refuse is
   * refused here as well. Only journals that the login sees are counted.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.operation The operation that would be called.
   * @param params.account The number of a ledger account, as the package writes it: a text, with leading zeros, points
   * and letters that count.
   * @param params.wageCode The number of a wage component (looncode). From 1 to 9999.
   * @param params.validFrom A day (`YYYY-MM-DD`) from which on something of a ledger scheme holds: for wage periods
   * that end on or after it, the last period of a year taken to end on 31 December. An ISO 8601 date, such as
   * `2026-11-30`.
   * @param params.accountBody The part of a ledger account that changes; what is left out stays as it is.
   * @param params.lineBody The part of a wage code that changes; what is left out stays as it is.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `LedgerEffect`: The journals that would be altered.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerEffect = await client.ledgerSchemes.previewLedgerChange({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   operation: 'saveLedgerAccount',
   * });
   * console.log(ledgerEffect.sent);
   * ```
   */
  previewLedgerChange(params: PreviewLedgerChangeParams, options?: CallOptions): APIPromise<LedgerEffect>;
}

/** Accounts of a ledger scheme. */
export interface LedgerAccountsResource {
  /**
   * List the accounts of a ledger scheme.
   *
   * The accounts are ordered by the number that they have from the beginning, each followed by what it is from a day
   * on. Those of a linked scheme carry the scheme's own numbers.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.on Only what holds on this day (`YYYY-MM-DD`), with the account numbers of that day. An ISO 8601
   * date, such as `2026-11-30`.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of accounts. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const ledgerAccount of client.ledgerAccounts.list({ schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' })) {
   *   console.log(ledgerAccount.name);
   * }
   * ```
   */
  list(params: ListLedgerAccountsParams, options?: CallOptions): PagePromise<LedgerAccount>;

  /**
   * Add an account to a ledger scheme.
   *
   * Lines of the scheme can be booked on it from then on. A number that the scheme has already answers 409, and so does
   * a linked scheme, whose accounts come from its parent.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.number The number of a ledger account, as the package writes it: a text, with leading zeros, points
   * and letters that count.
   * @param params.name The account's name.
   * @param params.kind Whether an account stands on the balance sheet or in profit and loss. Profit-and-loss accounts
   * are divided over cost centres.
   * @param params.rgs The code of the account in the Referentiegrootboekschema (RGS), by which packages recognise it:
   * the letter of the balance sheet (B) or of profit and loss (W), one of their main categories, and up to three groups
   * of three characters that go deeper. Null for none.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `LedgerAccount`: The account that was added.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerAccount = await client.ledgerAccounts.create({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   number: '4000',
   *   name: 'Bruto lonen',
   *   kind: 'profitAndLoss',
   * });
   * console.log(ledgerAccount.name);
   * ```
   */
  create(params: CreateLedgerAccountParams, options?: CreateOptions): APIPromise<LedgerAccount>;

  /**
   * Renumber accounts of a linked ledger scheme.
   *
   * All numbers are changed, or none, so that accounts can change places. A scheme that is not linked answers with
   * problem `ledger-scheme-not-linked`.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.numbers Accounts with the number that each has from now on.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `LedgerNumbersReport`: The number of accounts that have another number now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerNumbersReport = await client.ledgerAccounts.saveLedgerNumbers({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   numbers: [{ account: '4000', number: '4000' }],
   * }, { ifMatch: '"3"' });
   * console.log(ledgerNumbersReport.saved);
   * ```
   */
  saveLedgerNumbers(params: SaveLedgerNumbersParams, options: ChangeOptions): APIPromise<LedgerNumbersReport>;

  /**
   * Get an account of a ledger scheme.
   *
   * The ETag that comes with it is the one of the whole scheme.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.account The number of an account of the ledger scheme.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `LedgerAccount`: The account.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerAccount = await client.ledgerAccounts.get({ schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', account: '4000' });
   * console.log(ledgerAccount.name);
   * ```
   */
  get(params: GetLedgerAccountParams, options?: CallOptions): APIPromise<LedgerAccount>;

  /**
   * Save an account of a ledger scheme.
   *
   * Changes the account when `If-Match` carries the scheme's ETag, and adds it where there is none of this number.
   * Another `number` in the body renumbers it from the beginning, with the lines that use it; from a day on
   * `saveLedgerAccountChange` does. Of an account of a linked scheme only the number can change.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.account The number of an account of the ledger scheme.
   * @param params.number The number from now on; the one in the path where it is left out.
   * @param params.name The account's name.
   * @param params.kind Whether an account stands on the balance sheet or in profit and loss. Profit-and-loss accounts
   * are divided over cost centres.
   * @param params.rgs The code of the account in the Referentiegrootboekschema (RGS), by which packages recognise it:
   * the letter of the balance sheet (B) or of profit and loss (W), one of their main categories, and up to three groups
   * of three characters that go deeper. Null for none.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns `LedgerAccount`: The account as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerAccount = await client.ledgerAccounts.save({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   account: '4000',
   *   number: '4000',
   * });
   * console.log(ledgerAccount.name);
   * ```
   */
  save(params: SaveLedgerAccountParams, options?: SaveOptions): APIPromise<LedgerAccount>;

  /**
   * Remove an account from a ledger scheme.
   *
   * An account that a line of the scheme books on stays (409, which names the wage codes). A linked scheme gives up no
   * accounts (409): they are its parent's.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.account The number of an account of the ledger scheme.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns Nothing. The account is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.ledgerAccounts.remove({ schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', account: '4000' });
   * ```
   */
  remove(params: RemoveLedgerAccountParams, options?: SaveOptions): APIPromise<void>;

  /**
   * Get an account as it is from a day on.
   *
   * Gives what holds on that day, also where nothing begins on it. The ETag that comes with it is the one of the whole
   * scheme.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.account The number of an account of the ledger scheme.
   * @param params.validFrom The first day (`YYYY-MM-DD`) of what holds from then on. An ISO 8601 date, such as
   * `2026-11-30`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `LedgerAccount`: What holds from that day on.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerAccount = await client.ledgerAccounts.getLedgerAccountChange({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   account: '4000',
   *   validFrom: '2027-01-01',
   * });
   * console.log(ledgerAccount.name);
   * ```
   */
  getLedgerAccountChange(params: GetLedgerAccountChangeParams, options?: CallOptions): APIPromise<LedgerAccount>;

  /**
   * Say what an account is from a day on.
   *
   * Holds for wage periods that end on or after this day, until the next change; what is left out stays as it is on
   * that day. Earlier periods, and the journals of their runs, stay as they are. The last period of a year ends on 31
   * December, so 1 January begins a year for months, four weeks and weeks alike.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.account The number of an account of the ledger scheme.
   * @param params.validFrom The first day (`YYYY-MM-DD`) of what holds from then on. An ISO 8601 date, such as
   * `2026-11-30`.
   * @param params.number The number from now on; the one in the path where it is left out.
   * @param params.name The account's name.
   * @param params.kind Whether an account stands on the balance sheet or in profit and loss. Profit-and-loss accounts
   * are divided over cost centres.
   * @param params.rgs The code of the account in the Referentiegrootboekschema (RGS), by which packages recognise it:
   * the letter of the balance sheet (B) or of profit and loss (W), one of their main categories, and up to three groups
   * of three characters that go deeper. Null for none.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `LedgerAccount`: What holds from that day on.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.ledgerAccounts.getLedgerAccountChange({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   account: '4000',
   *   validFrom: '2027-01-01',
   * }).withResponse();
   * const ledgerAccount = await client.ledgerAccounts.saveLedgerAccountChange({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   account: '4000',
   *   validFrom: '2027-01-01',
   *   number: '4000',
   * }, { ifMatch: response.headers.get('etag')! });
   * console.log(ledgerAccount.name);
   * ```
   */
  saveLedgerAccountChange(params: SaveLedgerAccountChangeParams, options: ChangeOptions): APIPromise<LedgerAccount>;

  /**
   * Take back what an account is from a day on.
   *
   * What applied before goes on applying, until the next change.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.account The number of an account of the ledger scheme.
   * @param params.validFrom The first day (`YYYY-MM-DD`) of what holds from then on. An ISO 8601 date, such as
   * `2026-11-30`.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns Nothing. The change is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.ledgerAccounts.removeLedgerAccountChange({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   account: '4000',
   *   validFrom: '2027-01-01',
   * });
   * ```
   */
  removeLedgerAccountChange(params: RemoveLedgerAccountChangeParams, options?: SaveOptions): APIPromise<void>;
}

/** Accounts of a package that may belong to those of a ledger scheme. */
export interface AccountSuggestionsResource {
  /**
   * Suggest accounts of a package for those of a ledger scheme.
   *
   * Finds, for every account of the scheme, the ledger account of the administration that a company is booked in with
   * the same RGS code, or else the same number, or none. A company without an administration answers with problem
   * `company-not-mapped`.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.companyId The id of the company whose administration is compared with the scheme.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of accounts with what fits them. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const accountSuggestion of client.accountSuggestions.list({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   * })) {
   *   console.log(accountSuggestion.name);
   * }
   * ```
   */
  list(params: ListAccountSuggestionsParams, options?: CallOptions): PagePromise<AccountSuggestion>;
}

/** Wage codes of a ledger scheme. */
export interface LedgerLinesResource {
  /**
   * List the wage codes of a ledger scheme.
   *
   * Lists the wage codes of the scheme in their order, each with its debit and credit account and how its amounts are
   * split by cost centre, followed by what holds from a day on. The lines of a linked scheme are those of its parent,
   * with its own account numbers. Account numbers are those of today, or of the day from which on a line holds.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.on Only what holds on this day (`YYYY-MM-DD`), with the account numbers of that day. An ISO 8601
   * date, such as `2026-11-30`.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of lines. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const ledgerLine of client.ledgerLines.list({ schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' })) {
   *   console.log(ledgerLine.name);
   * }
   * ```
   */
  list(params: ListLedgerLinesParams, options?: CallOptions): PagePromise<LedgerLine>;

  /**
   * Add a wage code to a ledger scheme.
   *
   * Says on which accounts a wage code is booked. Both accounts must be in the scheme (422) and the wage code must be
   * new to it (409). Journals that would have other lines by it are out of date from then on.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.wageCode The number of a wage component (looncode). From 1 to 9999.
   * @param params.name The name of the wage code, as journal lines show it.
   * @param params.debit The number of the account that is debited. Null for none.
   * @param params.credit The number of the account that is credited. Null for none.
   * @param params.costCentre The code of the cost centre that bears all of it, whatever the shares of an employee are.
   * Null for the cost centres of the employee. It is a code and no id because companies share a scheme, each with cost
   * centres of its own: what they have alike is the code. A run of a company without this cost centre gets a finding
   * instead of a journal.
   * @param params.costUnit The code of the cost unit that all of it is for, whatever the shares of an employee are.
   * Null for the cost units of the employee. It is a code for the same reason as that of a fixed cost centre.
   * @param params.parts Splits the wage code over accounts, cost centres and cost units by percentage, and lets it
   * differ by department. The parts without a department hold for all employees for whose department there are none;
   * those of a department, and those without one, total 100 % each. What a part leaves out, or is null in it, is as the
   * line says, so a part has an account on a side only where the line has one: whoever is in no department that is
   * named is booked by the line. Without parts, all of it is booked as the line says.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `LedgerLine`: The wage code that was added.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerLine = await client.ledgerLines.create({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   wageCode: 1000,
   *   name: 'Brutoloon',
   * });
   * console.log(ledgerLine.name);
   * ```
   */
  create(params: CreateLedgerLineParams, options?: CreateOptions): APIPromise<LedgerLine>;

  /**
   * Get a wage code of a ledger scheme.
   *
   * The ETag that comes with it is the one of the whole scheme.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.wageCode The number of a wage code of the ledger scheme. From 1 to 9999.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `LedgerLine`: The line.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerLine = await client.ledgerLines.get({ schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', wageCode: 1000 });
   * console.log(ledgerLine.name);
   * ```
   */
  get(params: GetLedgerLineParams, options?: CallOptions): APIPromise<LedgerLine>;

  /**
   * Save a wage code of a ledger scheme.
   *
   * Changes the line when `If-Match` carries the scheme's ETag, and adds it where there is none of this wage code. A
   * wage code with neither account is a total that is not booked.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.wageCode The number of a wage code of the ledger scheme. From 1 to 9999.
   * @param params.name The name of the wage code, as journal lines show it.
   * @param params.debit The number of the account that is debited. Null for none.
   * @param params.credit The number of the account that is credited. Null for none.
   * @param params.costCentre The code of the cost centre that bears all of it, whatever the shares of an employee are.
   * Null for the cost centres of the employee. It is a code and no id because companies share a scheme, each with cost
   * centres of its own: what they have alike is the code. A run of a company without this cost centre gets a finding
   * instead of a journal.
   * @param params.costUnit The code of the cost unit that all of it is for, whatever the shares of an employee are.
   * Null for the cost units of the employee. It is a code for the same reason as that of a fixed cost centre.
   * @param params.parts Splits the wage code over accounts, cost centres and cost units by percentage, and lets it
   * differ by department. The parts without a department hold for all employees for whose department there are none;
   * those of a department, and those without one, total 100 % each. What a part leaves out, or is null in it, is as the
   * line says, so a part has an account on a side only where the line has one: whoever is in no department that is
   * named is booked by the line. Without parts, all of it is booked as the line says.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns `LedgerLine`: The line as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerLine = await client.ledgerLines.save({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   wageCode: 1000,
   *   name: 'Brutoloon',
   * });
   * console.log(ledgerLine.name);
   * ```
   */
  save(params: SaveLedgerLineParams, options?: SaveOptions): APIPromise<LedgerLine>;

  /**
   * Remove a wage code from a ledger scheme.
   *
   * Journals with this wage code are out of date from then on, and a run with it gets a finding instead of a journal
   * until the line is back.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.wageCode The number of a wage code of the ledger scheme. From 1 to 9999.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns Nothing. The line is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.ledgerLines.remove({ schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', wageCode: 1000 });
   * ```
   */
  remove(params: RemoveLedgerLineParams, options?: SaveOptions): APIPromise<void>;

  /**
   * Get a wage code as it is from a day on.
   *
   * Gives what holds on that day, also where nothing begins on it. The ETag that comes with it is the one of the whole
   * scheme.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.wageCode The number of a wage code of the ledger scheme. From 1 to 9999.
   * @param params.validFrom The first day (`YYYY-MM-DD`) of what holds from then on. An ISO 8601 date, such as
   * `2026-11-30`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `LedgerLine`: What holds from that day on.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const ledgerLine = await client.ledgerLines.getLedgerLineChange({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   wageCode: 1000,
   *   validFrom: '2027-01-01',
   * });
   * console.log(ledgerLine.name);
   * ```
   */
  getLedgerLineChange(params: GetLedgerLineChangeParams, options?: CallOptions): APIPromise<LedgerLine>;

  /**
   * Say what a wage code is from a day on.
   *
   * Holds for wage periods that end on or after this day, until the next change; what is left out stays as it is on
   * that day. Earlier periods, and the journals of their runs, stay as they are. The last period of a year ends on 31
   * December, so 1 January begins a year for months, four weeks and weeks alike.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.wageCode The number of a wage code of the ledger scheme. From 1 to 9999.
   * @param params.validFrom The first day (`YYYY-MM-DD`) of what holds from then on. An ISO 8601 date, such as
   * `2026-11-30`.
   * @param params.name The name of the wage code, as journal lines show it.
   * @param params.debit The number of the account that is debited. Null for none.
   * @param params.credit The number of the account that is credited. Null for none.
   * @param params.costCentre The code of the cost centre that bears all of it, whatever the shares of an employee are.
   * Null for the cost centres of the employee. It is a code and no id because companies share a scheme, each with cost
   * centres of its own: what they have alike is the code. A run of a company without this cost centre gets a finding
   * instead of a journal.
   * @param params.costUnit The code of the cost unit that all of it is for, whatever the shares of an employee are.
   * Null for the cost units of the employee. It is a code for the same reason as that of a fixed cost centre.
   * @param params.parts Splits the wage code over accounts, cost centres and cost units by percentage, and lets it
   * differ by department. The parts without a department hold for all employees for whose department there are none;
   * those of a department, and those without one, total 100 % each. What a part leaves out, or is null in it, is as the
   * line says, so a part has an account on a side only where the line has one: whoever is in no department that is
   * named is booked by the line. Without parts, all of it is booked as the line says.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `LedgerLine`: What holds from that day on.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.ledgerLines.getLedgerLineChange({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   wageCode: 1000,
   *   validFrom: '2027-01-01',
   * }).withResponse();
   * const ledgerLine = await client.ledgerLines.saveLedgerLineChange({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   wageCode: 1000,
   *   validFrom: '2027-01-01',
   *   name: 'Brutoloon',
   * }, { ifMatch: response.headers.get('etag')! });
   * console.log(ledgerLine.name);
   * ```
   */
  saveLedgerLineChange(params: SaveLedgerLineChangeParams, options: ChangeOptions): APIPromise<LedgerLine>;

  /**
   * Take back what a wage code is from a day on.
   *
   * What applied before goes on applying, until the next change.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.schemeId The id of a ledger scheme.
   * @param params.wageCode The number of a wage code of the ledger scheme. From 1 to 9999.
   * @param params.validFrom The first day (`YYYY-MM-DD`) of what holds from then on. An ISO 8601 date, such as
   * `2026-11-30`.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns Nothing. The change is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.ledgerLines.removeLedgerLineChange({
   *   schemeId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   wageCode: 1000,
   *   validFrom: '2027-01-01',
   * });
   * ```
   */
  removeLedgerLineChange(params: RemoveLedgerLineChangeParams, options?: SaveOptions): APIPromise<void>;
}

/** The entries of payroll runs in the books: immutable, balanced, numbered. */
export interface JournalsResource {
  /**
   * List journals.
   *
   * Lists journals, newest first. With `since` they come oldest first, from those made after a journal (its `cursor`)
   * or a moment. The order of numbers is the order in which journals appear: software that goes on from the last
   * `cursor` that it saw misses none.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.companyId The id of a company; only its rows are given.
   * @param params.year Only journals of this wage year. From 2000 to 2100.
   * @param params.period Only journals whose run covers this wage period. From 1 to 53.
   * @param params.runId The id of a payroll run; only its journals are given.
   * @param params.kind Only journals of this kind.
   * @param params.current Leaves out journals that a newer one took the place of; `false` shows those too. Default:
   * `true`.
   * @param params.stale Only journals that would have other lines if they were made now, or only the others.
   * @param params.fileState Only journals whose file is that far.
   * @param params.since The `cursor` of a journal, or a moment such as `2026-01-31T00:00:00Z`; `0` for all.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of journals. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const journal of client.journals.list({ q: 'std bouw 4' })) {
   *   console.log(journal.reference);
   * }
   * ```
   */
  list(params?: ListJournalsParams, options?: CallOptions): PagePromise<Journal>;

  /**
   * Make the journal of a payroll run.
   *
   * Books the run under the company's ledger scheme as it is now. Unchanged content gives the same journal again. An
   * earlier journal that was not delivered is kept and taken the place of; one that was delivered asks for a
   * `correction` (409 `correction-needed`). Wage codes without an account are in `findings` of a 422.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:send`.
   *
   * @param params Path, query and body in one object.
   * @param params.runId The id of the run to book.
   * @param params.variant What the lines keep apart. Left out for what the integration of the company needs.
   * @param params.correction What to do about a delivered journal: book the difference, undo it and book anew, or leave
   * it as it is.
   * @param params.bookingDate The day on which to book (`YYYY-MM-DD`), in the period that it lies in. Left out, a day
   * that was chosen for a journal that waits to be delivered stays; otherwise the settings of the administration
   * decide. An ISO 8601 date, such as `2026-11-30`.
   * @param params.bookingYear The financial year of `bookingPeriod`. Left out for the year that the settings lead to.
   * From 2000 to 2100.
   * @param params.bookingPeriod The number of the period of the bookkeeping in which to book, on the day in it that is
   * nearest to the booking date. From 1 to 99.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `JournalOutcome`: Nothing had to be booked; the journal as it was.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const journalOutcome = await client.journals.make({ runId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(journalOutcome.outcome);
   * ```
   */
  make(params: JournalInput, options?: CreateOptions): APIPromise<JournalOutcome>;

  /**
   * Leave journals that are out of date as they are.
   *
   * Says of journals that would have other lines if they were made now that they are right as they are. They are no
   * longer out of date until the run or the ledger scheme changes in such a way that something else yet would be made.
   * Who said so and when is kept with the journal. All journals of the run that count are left.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.journalIds The ids of the journals to leave as they are.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `LeaveReport`: The outcome for each journal.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const leaveReport = await client.journals.leave({ journalIds: ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(leaveReport.items);
   * ```
   */
  leave(params: LeaveInput, options?: CallOptions): APIPromise<LeaveReport>;

  /**
   * Get a journal.
   *
   * Gives the period, the totals, the state and the latest delivery of one journal; `listJournalLines` gives its lines.
   * A journal never changes: a newer one takes its place.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.journalId The id of a journal.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Journal`: The journal without its lines.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const journal = await client.journals.get({ journalId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(journal.reference);
   * ```
   */
  get(params: GetJournalParams, options?: CallOptions): APIPromise<Journal>;

  /**
   * Check whether a journal can be sent.
   *
   * Looks at everything that `sendJournals` would look at, without sending: accounts, administration, period, and what
   * the package itself says where it can be asked. `findings` says what to put right; `sendable` says whether anything
   * stops the journal.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:send`.
   *
   * @param params Path, query and body in one object.
   * @param params.journalId The id of a journal.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `JournalCheck`: Every finding at once.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const journalCheck = await client.journals.check({ journalId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(journalCheck.sendable);
   * ```
   */
  check(params: CheckJournalParams, options?: CallOptions): APIPromise<JournalCheck>;

  /**
   * Acknowledge a journal.
   *
   * Tells the bureau that software has taken the journal into its books. Repeating the call answers the same and
   * changes nothing.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:acknowledge`.
   *
   * @param params Path, query and body in one object.
   * @param params.journalId The id of a journal.
   * @param params.documentNumber The number that the software gave the entry. Left out for none.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Acknowledgement`: The journal had been acknowledged before.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const acknowledgement = await client.journals.acknowledge({
   *   journalId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   documentNumber: '26700012',
   * });
   * console.log(acknowledgement.journalId);
   * ```
   */
  acknowledge(params: AcknowledgeJournalParams, options?: CallOptions): APIPromise<Acknowledgement>;
}

/** What processing the payroll runs of a period would do. */
export interface PeriodPlansResource {
  /**
   * Get what processing a period would do.
   *
   * Says of every run of one wage period that the login sees what `processRuns` would do with it, without doing
   * anything: what would be sent, what would become a file, and what cannot yet, grouped by what stands in the way,
   * with the way to put it right and who can. Journals that are yet to be made are judged as they would be made. Of
   * runs that still ask for something, at most 1,000 are looked at.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:send`.
   *
   * @param params Path, query and body in one object.
   * @param params.periodType The kind of wage period.
   * @param params.year The year of the wage period, four digits. From 2000 to 2100.
   * @param params.period The number of the wage period in its year. From 1 to 53.
   * @param params.askPackages Whether packages are asked what they would refuse. What they do not answer within 15
   * seconds is left out. Default: `true`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `PeriodPlan`: The plan.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const periodPlan = await client.periodPlans.get({ periodType: 'month', year: 2026, period: 10 });
   * console.log(periodPlan.periodType);
   * ```
   */
  get(params: GetPeriodPlanParams, options?: CallOptions): APIPromise<PeriodPlan>;

  /**
   * Ask those who can to put right what stands in the way of a period.
   *
   * Mails the people of `menders` of one cause of `getPeriodPlan` what stands in the way, of which companies, and a
   * link to where it is put right; their `listNotices` has it until it is. Asking again within a day mails nobody
   * again.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.periodType The kind of wage period.
   * @param params.year The year of the wage period, four digits. From 2000 to 2100.
   * @param params.period The number of the wage period in its year. From 1 to 53.
   * @param params.cause The `key` of a cause of the plan.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `PlanCause`: The cause, with when it was asked for.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const planCause = await client.periodPlans.requestRemedy({ periodType: 'month', year: 2026, period: 10, cause: '0f3a9c' });
   * console.log(planCause.code);
   * ```
   */
  requestRemedy(params: RequestRemedyParams, options?: CallOptions): APIPromise<PlanCause>;
}

/** What processing a payroll run would do. */
export interface RunPlansResource {
  /**
   * Get what processing a payroll run would do.
   *
   * Says of one run what `getPeriodPlan` says of all of a period.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:send`.
   *
   * @param params Path, query and body in one object.
   * @param params.runId The id of a payroll run.
   * @param params.askPackages Whether packages are asked what they would refuse. What they do not answer within 15
   * seconds is left out. Default: `true`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `PeriodPlan`: The plan.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const periodPlan = await client.runPlans.get({ runId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(periodPlan.periodType);
   * ```
   */
  get(params: GetRunPlanParams, options?: CallOptions): APIPromise<PeriodPlan>;
}

/** Journals of many runs at once. */
export interface JournalBatchesResource {
  /**
   * Make the journals of many payroll runs.
   *
   * Each run is booked by itself: what one cannot do does not stop the others.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:send`.
   *
   * @param params Path, query and body in one object.
   * @param params.runIds The ids of the runs to book.
   * @param params.bookingDate The day on which to book (`YYYY-MM-DD`), in the period that it lies in. Left out, a day
   * that was chosen for a journal that waits to be delivered stays; otherwise the settings of the administration
   * decide. An ISO 8601 date, such as `2026-11-30`.
   * @param params.bookingYear The financial year of `bookingPeriod`. Left out for the year that the settings lead to.
   * From 2000 to 2100.
   * @param params.bookingPeriod The number of the period of the bookkeeping in which to book, on the day in it that is
   * nearest to the booking date. From 1 to 99.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `JournalBatchReport`: The outcome for each run.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const journalBatchReport = await client.journalBatches.makeJournals({ runIds: ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(journalBatchReport.made);
   * ```
   */
  makeJournals(params: JournalBatch, options?: CallOptions): APIPromise<JournalBatchReport>;

  /**
   * Mark journals as imported.
   *
   * Tells the bureau that the files of journals are in the books of their companies. Each is marked by itself: what
   * stands in the way of one does not stop the others. Repeating it changes nothing.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:acknowledge`.
   *
   * @param params Path, query and body in one object.
   * @param params.journalIds The ids of the journals.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `AcknowledgementReport`: The outcome for each journal.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const acknowledgementReport = await client.journalBatches.acknowledgeJournals({ journalIds: ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(acknowledgementReport.items);
   * ```
   */
  acknowledgeJournals(params: JournalSelection, options?: CallOptions): APIPromise<AcknowledgementReport>;

  /**
   * Take back that journals were downloaded or imported.
   *
   * Says that the files of journals are not in the books after all: they are to be downloaded again, or may be made
   * again. What software took stays as it is, and so does what was corrected since.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.journalIds The ids of the journals.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `ReopenReport`: The outcome for each journal.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const reopenReport = await client.journalBatches.reopenJournals({ journalIds: ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(reopenReport.items);
   * ```
   */
  reopenJournals(params: JournalSelection, options?: CallOptions): APIPromise<ReopenReport>;

  /**
   * Send journals, and book those in the first open period whose own is closed.
   *
   * Asks the package of each journal whether its period is closed, or another than the package has. Such a journal is
   * made again with the day that the check proposes (`bookingDate` of its finding). Then all are sent as `sendJournals`
   * sends them, so that one answer brings a whole selection into the package.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.journalIds The ids of the journals.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `OpenPeriodReport`: The outcome for each journal.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const openPeriodReport = await client.journalBatches.bookInOpenPeriod({ journalIds: ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(openPeriodReport.items);
   * ```
   */
  bookInOpenPeriod(params: OpenPeriodInput, options?: CallOptions): APIPromise<OpenPeriodReport>;
}

/** Journals as files for bookkeeping packages. */
export interface JournalFilesResource {
  /**
   * Check whether journals can be written as files.
   *
   * Looks at everything that `downloadJournalFiles` would look at, without writing a file, giving a document number or
   * noting a download.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.journalIds The ids of the journals.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `JournalFileReport`: The outcome for each journal.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const journalFileReport = await client.journalFiles.check({ journalIds: ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(journalFileReport.items);
   * ```
   */
  check(params: JournalSelection, options?: CallOptions): APIPromise<JournalFileReport>;

  /**
   * Download the files of many journals as one ZIP.
   *
   * Writes each journal as a file for the package of its company, as `getJournalFile` does, and names it after the
   * number and the name of the company, the period and the package. What cannot be written, is out of date or is in the
   * books already is left out and named with its reason, in the caller's language, in a text file beside them. Once all
   * but the end of the ZIP has been taken, those that are in it are noted as downloaded: one that breaks off notes
   * nothing.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.journalIds The ids of the journals.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns The ZIP.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const result = await client.journalFiles.download({ journalIds: ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(result);
   * ```
   */
  download(params: JournalSelection, options?: CallOptions): APIPromise<File>;

  /**
   * Get a journal as a file for a package.
   *
   * Written with the settings of the nearest integration with the package, or with the package's defaults where there
   * is none. What the file cannot hold is in `findings` of a 422. Where the file has a document number
   * (boekstuknummer), the journal gets one at the first download and keeps it: numbers run per package and
   * administration, or per company where it has none.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.journalId The id of a journal.
   * @param params.package The key of a bookkeeping package.
   * @param params.preview Whether the file is only looked at. It shows the document number that is next, and gives
   * none. Default: `false`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `JournalFile`: The file.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const journalFile = await client.journalFiles.get({ journalId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', package: 'twinfield' });
   * console.log(journalFile.fileName);
   * ```
   */
  get(params: GetJournalFileParams, options?: CallOptions): APIPromise<JournalFile>;

  /**
   * Preview a file.
   *
   * Shows how a journal, or an example where none is given, would be written with the settings of a form or with those
   * that are saved: its lines with the totals of both sides, and the beginning of the file.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.package The key of a bookkeeping package.
   * @param params.settings The package's settings as far as they are filled in, without secrets. Left out for those
   * that are saved for the company of the journal.
   * @param params.journalId The id of the journal to show; left out for an example.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Preview`: The beginning of the file.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const preview = await client.journalFiles.previewFile({ package: 'twinfield' });
   * console.log(preview.fileName);
   * ```
   */
  previewFile(params: PreviewInput, options?: CallOptions): APIPromise<Preview>;
}

/** The lines of a journal. */
export interface JournalLinesResource {
  /**
   * List the lines of a journal.
   *
   * Lists the lines in the order in which they are booked: account, amount in cents, cost centre and text. The debit
   * lines and the credit lines have the same total. Large journals come in pages; `next` leads on.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.journalId The id of a journal.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of lines. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const journalLine of client.journalLines.list({ journalId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' })) {
   *   console.log(journalLine.line);
   * }
   * ```
   */
  list(params: ListJournalLinesParams, options?: CallOptions): PagePromise<JournalLine>;

  /**
   * Get a line of a journal.
   *
   * Gives the account, the amount and what the line is kept apart by; `listJournalLineSources` gives what it is made up
   * of.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.journalId The id of a journal.
   * @param params.line The place of a line in its journal, from 1.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `JournalLine`: The line.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const journalLine = await client.journalLines.get({ journalId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', line: 1 });
   * console.log(journalLine.line);
   * ```
   */
  get(params: GetJournalLineParams, options?: CallOptions): APIPromise<JournalLine>;
}

/** The wage codes that make up a line of a journal. */
export interface JournalLineWageCodesResource {
  /**
   * List the wage codes that make up a line of a journal.
   *
   * Says per wage code what it adds to the line, of how many employees, and which line of which ledger scheme put it on
   * the account, as the scheme was when the journal was made. Together they total the line.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.journalId The id of a journal.
   * @param params.line The place of a line in its journal, from 1.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of wage codes. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const journalLineWageCode of client.journalLineWageCodes.list({ journalId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', line: 1 })) {
   *   console.log(journalLineWageCode.name);
   * }
   * ```
   */
  list(params: ListJournalLineWageCodesParams, options?: CallOptions): PagePromise<JournalLineWageCode>;
}

/** The wages that make up a line of a journal. */
export interface JournalLineSourcesResource {
  /**
   * List the wages that make up a line of a journal.
   *
   * Explains the line to the cent: for each employee and wage code the wages, the share that is booked here, the cents
   * that rounding added, and the line of the ledger scheme that put it on the account. Together they total the line.
   * They are the wages and the scheme as they were when the journal was made; a difference shows what changed since.
   * 409 `journal-unexplained` for a journal of before this was kept.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.journalId The id of a journal.
   * @param params.line The place of a line in its journal, from 1.
   * @param params.wageCode Only what is of this wage code. From 1 to 9999.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of sources. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const journalLineSource of client.journalLineSources.list({ journalId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', line: 1 })) {
   *   console.log(journalLineSource.name);
   * }
   * ```
   */
  list(params: ListJournalLineSourcesParams, options?: CallOptions): PagePromise<JournalLineSource>;
}

/** What journals are made up of, as CSV. */
export interface JournalSourceFilesResource {
  /**
   * Get what the lines of a journal are made up of, as CSV.
   *
   * Writes the sources of all lines, or with `line` of one: what `listJournalLineSources` gives, with the line and its
   * account before it. Semicolons between columns, commas in amounts, UTF-8.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.journalId The id of a journal.
   * @param params.line Only this line of the journal.
   * @param params.columns The columns, in this order; left out, all of them.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `JournalFile`: The file.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const journalFile = await client.journalSourceFiles.get({ journalId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(journalFile.fileName);
   * ```
   */
  get(params: GetJournalSourceFileParams, options?: CallOptions): APIPromise<JournalFile>;
}

/** Wage tax in the journals against the returns. */
export interface ReconciliationsResource {
  /**
   * Compare wage tax in the journals with the returns.
   *
   * Lists each company and period of the wage-tax return in which there is a run or a return, with what the journals
   * book on accounts with RGS code BSchBepLhe against the return's total.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.companyId The id of a company; only its rows are given.
   * @param params.year Only this year; the current one where it is left out. From 2000 to 2100.
   * @param params.period Only this period of the return. From 1 to 13.
   * @param params.state Only rows in this state.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of periods. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const reconciliation of client.reconciliations.list({ q: 'std bouw 4' })) {
   *   console.log(reconciliation.state);
   * }
   * ```
   */
  list(params?: ListReconciliationsParams, options?: CallOptions): PagePromise<Reconciliation, Pick<ReconciliationPage, 'totals'>>;
}

/** Items of a return against the wages. */
export interface ReconciliationItemsResource {
  /**
   * Compare a return with the wages item by item.
   *
   * Holds each item of a return against what the payroll runs of its period come to. The return rounds an item down to
   * whole euros, so that it agrees where the runs are less than a euro more. What is booked as wage tax without
   * belonging to an item stands under `other`. Empty where the return was entered as a total.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.year The year of the wage-tax return, four digits. From 2000 to 2100.
   * @param params.period The number of the period of the wage-tax return in its year. From 1 to 13.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const reconciliationItem of client.reconciliationItems.list({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', year: 2026, period: 1 })) {
   *   console.log(reconciliationItem.state);
   * }
   * ```
   */
  list(params: ListReconciliationItemsParams, options?: CallOptions): PagePromise<ReconciliationItem>;
}

/** Employees whose wages and return differ. */
export interface ReconciliationEmployeesResource {
  /**
   * List employees whose wages and return differ.
   *
   * Lists each employee and item for which the payroll runs and the return differ, with the wage codes that make up
   * what the runs have. The return names employees by their numbers; what it has of employees without one is one row.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.year The year of the wage-tax return, four digits. From 2000 to 2100.
   * @param params.period The number of the period of the wage-tax return in its year. From 1 to 13.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const reconciliationEmployee of client.reconciliationEmployees.list({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', year: 2026, period: 1 })) {
   *   console.log(reconciliationEmployee.employeeNumber);
   * }
   * ```
   */
  list(params: ListReconciliationEmployeesParams, options?: CallOptions): PagePromise<ReconciliationEmployee>;
}

/** Differences that somebody ticked off. */
export interface ReconciliationExplanationsResource {
  /**
   * Tick off a difference.
   *
   * Says of a difference that it has been explained, by whom and when. It holds for this difference only: when the
   * journals or the return change, the period shows as different again. Another difference than there is now answers
   * 412.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.year The year of the wage-tax return, four digits. From 2000 to 2100.
   * @param params.period The number of the period of the wage-tax return in its year. From 1 to 13.
   * @param params.difference The journals minus the return, in cents.
   * @param params.note What explains it.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `ReconciliationExplanation`: The explanation.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const reconciliationExplanation = await client.reconciliationExplanations.save({
   *   companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   year: 2026,
   *   period: 1,
   *   difference: 1302,
   * });
   * console.log(reconciliationExplanation.difference);
   * ```
   */
  save(params: SaveReconciliationExplanationParams, options?: CallOptions): APIPromise<ReconciliationExplanation>;

  /**
   * Take back that a difference is explained.
   *
   * The period shows as different again. 404 where nobody has ticked it off.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.year The year of the wage-tax return, four digits. From 2000 to 2100.
   * @param params.period The number of the period of the wage-tax return in its year. From 1 to 13.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. It has been taken back.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.reconciliationExplanations.remove({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', year: 2026, period: 1 });
   * ```
   */
  remove(params: RemoveReconciliationExplanationParams, options?: CallOptions): APIPromise<void>;
}

/** Which wage codes feed which item of the return. */
export interface ReturnWageCodesResource {
  /**
   * List which wage codes feed which item of the return.
   *
   * Lists the wage codes of the bureau's ledger schemes with the item of the wage-tax return that each feeds: of the
   * codes of Nmbrs as they are known, or as an administrator set it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `ReturnWageCodes`: All wage codes, by number.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const returnWageCodes = await client.returnWageCodes.list();
   * console.log(returnWageCodes.wageCodes);
   * ```
   */
  list(params?: NoParams, options?: CallOptions): APIPromise<ReturnWageCodes>;

  /**
   * Say which item of the return a wage code feeds.
   *
   * Every reconciliation of the bureau follows at once. `none` keeps the code out of the return.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.wageCode The wage code. From 1 to 9999.
   * @param params.item An item that wage codes feed. Which rate of Aof and AWf a premium has is in the return, not in
   * the code; `none` is in no return.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `ReturnWageCode`: The wage code.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const returnWageCode = await client.returnWageCodes.save({ wageCode: 8055, item: 'aof' });
   * console.log(returnWageCode.name);
   * ```
   */
  save(params: SaveReturnWageCodeParams, options?: CallOptions): APIPromise<ReturnWageCode>;
}

/** Wage-tax returns, from their messages or as totals. */
export interface WageTaxReturnsResource {
  /**
   * Bring in a wage-tax return.
   *
   * Takes the official message of a wage-tax return (Loonaangifte, version 2.0 of 2026), as payroll software sends it
   * to the tax authorities, and finds the company by its wage tax number and the period by its dates. A message that
   * does not fit the authorities' schema is refused with the line and the reason. The same message again changes
   * nothing, and one that was made before the message that is there already is not kept. A message of corrections only
   * brings the return of each period that it corrects up to date. Of employees the number and the amounts are kept: no
   * citizen service number, name or address.
   *
   * For the roles administrator, accountant, and for software with the scope `runs:write`.
   *
   * @param params Path, query and body in one object.
   * @param params.xml The message: an XML file whose root is `Loonaangifte` of the namespace
   * `http://xml.belastingdienst.nl/schemas/Loonaangifte/2026/01`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `WageTaxReturnImport`: What became of the message.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const wageTaxReturnImport = await client.wageTaxReturns.import({
   *   xml: '<Loonaangifte xmlns="http://xml.belastingdienst.nl/schemas/Loonaangifte/2026/01" version="2.0"/>',
   * });
   * console.log(wageTaxReturnImport.companyId);
   * ```
   */
  import(params: ImportWageTaxReturnParams, options?: CallOptions): APIPromise<WageTaxReturnImport>;

  /**
   * Get a wage-tax return.
   *
   * Gives what was declared for one company and period, from the message that was brought in or as somebody entered it,
   * to hold the journals against. 404 where there is nothing yet.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.year The year of the wage-tax return, four digits. From 2000 to 2100.
   * @param params.period The number of the period of the wage-tax return in its year. From 1 to 13.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `WageTaxReturn`: The return.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const wageTaxReturn = await client.wageTaxReturns.get({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', year: 2026, period: 1 });
   * console.log(wageTaxReturn.companyId);
   * ```
   */
  get(params: GetWageTaxReturnParams, options?: CallOptions): APIPromise<WageTaxReturn>;

  /**
   * Save the total of a wage-tax return.
   *
   * Enters the total, or replaces it when `If-Match` carries its ETag; without it an existing total answers 428. It
   * takes the place of a message too, whose items are gone then. The comparison of `listReconciliations` follows at
   * once. Nothing is sent to the tax authorities.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.year The year of the wage-tax return, four digits. From 2000 to 2100.
   * @param params.period The number of the period of the wage-tax return in its year. From 1 to 13.
   * @param params.total The total of the return in cents, as a person entered it.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns `WageTaxReturn`: The return as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const wageTaxReturn = await client.wageTaxReturns.save({
   *   companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   year: 2026,
   *   period: 1,
   *   total: 156300,
   * });
   * console.log(wageTaxReturn.companyId);
   * ```
   */
  save(params: SaveWageTaxReturnParams, options?: SaveOptions): APIPromise<WageTaxReturn>;
}

/** Journals on their way to a bookkeeping package. */
export interface DeliveriesResource {
  /**
   * List deliveries.
   *
   * Lists deliveries of the companies that the login sees, newest first, with the state of each: waiting, being sent,
   * posted, refused, or in need of a person. Cancelled ones are listed too; filters narrow the list.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.companyId The id of a company; only its rows are given.
   * @param params.journalId The id of a journal; only its deliveries are given.
   * @param params.state Only rows in this state.
   * @param params.year Only journals of this year. From 2000 to 2100.
   * @param params.period Only journals of this period. From 1 to 53.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of deliveries. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const delivery of client.deliveries.list({ q: 'std bouw 4' })) {
   *   console.log(delivery.reference);
   * }
   * ```
   */
  list(params?: ListDeliveriesParams, options?: CallOptions): PagePromise<DeliverySummary>;

  /**
   * Send journals to the package of their company.
   *
   * Checks every journal first, and queues those without findings. What is on its way or in the package already stays
   * as it is: sending twice is harmless.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:send`.
   *
   * @param params Path, query and body in one object.
   * @param params.journalIds The ids of the journals to send.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `SendReport`: The outcome for each journal.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const sendReport = await client.deliveries.sendJournals({ journalIds: ['01938f2e-6b1a-7c3d-8e4f-0123456789ab'] });
   * console.log(sendReport.items);
   * ```
   */
  sendJournals(params: SendInput, options?: CallOptions): APIPromise<SendReport>;

  /**
   * Get a delivery.
   *
   * Gives every attempt with its time, what was sent, what the package answered and who decided what, so that a person
   * can say whether the journal arrived. The ETag is needed to act on the delivery.
   *
   * For the roles administrator, accountant, and for software with the scope `journals:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.deliveryId The id of a delivery.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Delivery`: The delivery.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const delivery = await client.deliveries.get({ deliveryId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(delivery.reference);
   * ```
   */
  get(params: GetDeliveryParams, options?: CallOptions): APIPromise<Delivery>;

  /**
   * Cancel a delivery.
   *
   * A delivery that waits or was refused can be cancelled. A journal that may be in the package already is settled
   * instead, with `settleDelivery`.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.deliveryId The id of a delivery.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns Nothing. The delivery is cancelled; the journal is not sent.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.deliveries.get({ deliveryId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * await client.deliveries.cancel({ deliveryId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: response.headers.get('etag')! });
   * ```
   */
  cancel(params: CancelDeliveryParams, options: ChangeOptions): APIPromise<void>;

  /**
   * Retry a delivery now.
   *
   * A delivery that waits or was refused is sent now. Where a person was asked, the package is searched again before
   * anything is sent.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.deliveryId The id of a delivery.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Delivery`: The delivery as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const delivery = await client.deliveries.retry({ deliveryId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: '"3"' });
   * console.log(delivery.reference);
   * ```
   */
  retry(params: RetryDeliveryParams, options: ChangeOptions): APIPromise<Delivery>;

  /**
   * Settle whether a journal is in the package.
   *
   * Records what a person saw in the package about a delivery of which the package does not tell whether it was taken.
   * A journal that is to be sent again is looked for first all the same, where the package can be searched.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.deliveryId The id of a delivery.
   * @param params.posted Whether the journal is in the package.
   * @param params.documentNumber The number that the package gave the entry. Left out where it is not known.
   * @param params.sendAgain Whether a journal that is not in the package is sent again. Default: `true`.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Delivery`: The delivery as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const delivery = await client.deliveries.settle({ deliveryId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', posted: true }, { ifMatch: '"3"' });
   * console.log(delivery.reference);
   * ```
   */
  settle(params: SettleDeliveryParams, options: ChangeOptions): APIPromise<Delivery>;
}

/** Which administration of a package a company is booked in. */
export interface MappingsResource {
  /**
   * List companies with their administrations.
   *
   * Lists every company that the login sees, also those without an administration, with the integration that applies to
   * it and the settings that differ for it. Every word of `q` must occur in the name or number of company or
   * administration.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.integrationId The id of an integration; only the companies that are booked through it are given.
   * @param params.mapped Only companies with, or without, an administration.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of companies. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const mapping of client.mappings.list({ q: 'std bouw 4' })) {
   *   console.log(mapping.companyId);
   * }
   * ```
   */
  list(params?: ListMappingsParams, options?: CallOptions): PagePromise<MappingSummary>;

  /**
   * Get the administration of a company.
   *
   * Gives the administration, journal code, fallback account and cost centre of one company, and the integration that
   * they belong to. 404 where the company has none. The ETag is needed to change it.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Mapping`: The mapping.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const mapping = await client.mappings.get({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(mapping.companyId);
   * ```
   */
  get(params: GetMappingParams, options?: CallOptions): APIPromise<Mapping>;

  /**
   * Save the administration of a company.
   *
   * Makes the mapping, or replaces it when `If-Match` carries its ETag; without it an existing one answers 428.
   * Settings that are left out are those of the integration. Journals that are sent from then on go there.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.integrationId The id of the integration that gives access to the administration.
   * @param params.administration The package's code or id of the administration.
   * @param params.administrationName The package's name of the administration.
   * @param params.journalCode The package's code of the journal (dagboek) for this company. Null for the one of the
   * integration.
   * @param params.firstEntryNumber The document number (boekstuknummer) with which the files of this administration
   * begin. Null for the one of the integration.
   * @param params.periodBy What decides in which period of the bookkeeping wages are booked: the day on which they are
   * booked, or the number of the wage period. Default: `date`.
   * @param params.periodCount How many periods a year of the administration has where the package does not tell it: 12
   * months, 13 times four weeks, or 53 for weeks. The first begins on 1 January, and the last ends on 31 December.
   * Default: `12`.
   * @param params.bookedOn The day on which wages are booked: the last day of the wage period, or the day on which they
   * are paid where the run tells it. Default: `periodEnd`.
   * @param params.automatic Whether a journal is made and sent once a run is locked. Default: `false`.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns `Mapping`: The mapping as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const mapping = await client.mappings.save({
   *   companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   integrationId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   administration: '123456',
   * });
   * console.log(mapping.companyId);
   * ```
   */
  save(params: SaveMappingParams, options?: SaveOptions): APIPromise<Mapping>;

  /**
   * Remove the administration of a company.
   *
   * Journals of the company can no longer be sent until it has an administration again. What was posted before stays in
   * the bookkeeping.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns Nothing. The company has no administration any more.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.mappings.get({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * await client.mappings.remove({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: response.headers.get('etag')! });
   * ```
   */
  remove(params: RemoveMappingParams, options: ChangeOptions): APIPromise<void>;

  /**
   * Show in which periods of the bookkeeping the wages of a year are booked.
   *
   * Gives for each wage period of a year the day and the period of the bookkeeping in which a run over it is booked, by
   * the settings of the company's administration, and by the package's own periods where it told them.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.companyId The id of a company.
   * @param params.year The wage year. Left out for the present one. From 2000 to 2100.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `BookingPeriods`: The wage periods, and where they are booked.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const bookingPeriods = await client.mappings.getBookingPeriods({ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(bookingPeriods.year);
   * ```
   */
  getBookingPeriods(params: GetBookingPeriodsParams, options?: CallOptions): APIPromise<BookingPeriods>;
}

/** Many mappings at once. */
export interface MappingBatchesResource {
  /**
   * Save the administrations of many companies.
   *
   * All mappings are saved, or none where one of them cannot be.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.integrationId The id of the integration that gives access to the administrations.
   * @param params.mappings Companies with their administrations.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `MappingReport`: The number of mappings that were saved.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const mappingReport = await client.mappingBatches.saveMappings({
   *   integrationId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   mappings: [{ companyId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', administration: '123456' }],
   * });
   * console.log(mappingReport.saved);
   * ```
   */
  saveMappings(params: MappingBatch, options?: CallOptions): APIPromise<MappingReport>;
}

/** Administrations that may belong to companies. */
export interface MappingSuggestionsResource {
  /**
   * Suggest administrations for companies.
   *
   * Finds, for every client company without an administration, the administration of the package that fits it best by
   * number or name, or none.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.integrationId The id of the integration whose administrations are offered.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of suggestions. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const mappingSuggestion of client.mappingSuggestions.list({ integrationId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' })) {
   *   console.log(mappingSuggestion.companyId);
   * }
   * ```
   */
  list(params: ListMappingSuggestionsParams, options?: CallOptions): PagePromise<Suggestion>;
}

/** Software that acts for a login, with the consent of its person. */
export interface AuthorizationsResource {
  /**
   * List the software that acts for you.
   *
   * Lists the software that acts for one of the person's logins with the person's consent, the newest consent first:
   * what it may do, for which companies, and until when. Every word of `q` must occur in what is shown.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of consents. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const authorization of client.authorizations.list({ q: 'std bouw 4' })) {
   *   console.log(authorization.id);
   * }
   * ```
   */
  list(params?: ListAuthorizationsParams, options?: CallOptions): PagePromise<Authorization>;

  /**
   * Withdraw your consent.
   *
   * All tokens that the software has for this login stop working within 5 seconds.
   *
   * For everyone who is signed in, also without a chosen login.
   *
   * @param params Path, query and body in one object.
   * @param params.authorizationId The id of a consent.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The consent has ended.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.authorizations.remove({ authorizationId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * ```
   */
  remove(params: RemoveAuthorizationParams, options?: CallOptions): APIPromise<void>;

  /**
   * See what software asks.
   *
   * Tells which software asks to act for the login, what it wants to do, and what it may do already. The request came
   * to this browser by the authorization endpoint (`/oauth/authorize`), which is known by a cookie: no other browser
   * sees it. It ends after ten minutes.
   *
   * For the roles administrator, accountant, employer, manager, employee.
   *
   * @param params Path, query and body in one object.
   * @param params.requestId The id of what software asks, from the address of the page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `AuthorizationRequest`: What the software asks.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const authorizationRequest = await client.authorizations.preview({ requestId: 'V1StGXR8_Z5jdHi6B-myT' });
   * console.log(authorizationRequest.clientName);
   * ```
   */
  preview(params: PreviewAuthorizationParams, options?: CallOptions): APIPromise<AuthorizationRequest>;

  /**
   * Refuse what software asks.
   *
   * The software is told that access was denied (RFC 6749 section 4.1.2.1). What it may do already stays.
   *
   * For the roles administrator, accountant, employer, manager, employee.
   *
   * @param params Path, query and body in one object.
   * @param params.requestId The id of what software asks, from the address of the page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `AuthorizationAnswer`: Where the browser goes on.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const authorizationAnswer = await client.authorizations.refuse({ requestId: 'V1StGXR8_Z5jdHi6B-myT' });
   * console.log(authorizationAnswer.redirectTo);
   * ```
   */
  refuse(params: RefuseAuthorizationParams, options?: CallOptions): APIPromise<AuthorizationAnswer>;

  /**
   * Allow what software asks.
   *
   * The software may do what it asks for the login with which the person is signed in, for all companies of that login
   * or for those that are named here: never more than the login itself may and sees. The consent is remembered for a
   * year, and takes the place of an earlier one in which companies it is for.
   *
   * For the roles administrator, accountant, employer, manager, employee. A person must have been proved to be there in
   * the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.requestId The id of what software asks, from the address of the page.
   * @param params.companies What the software works for: all companies of the login, or those that are chosen. Default:
   * `all`.
   * @param params.companyIds The ids of the companies that are chosen; none for all.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `AuthorizationAnswer`: Where the browser goes on.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const authorizationAnswer = await client.authorizations.allow({ requestId: 'V1StGXR8_Z5jdHi6B-myT', companies: 'all' });
   * console.log(authorizationAnswer.redirectTo);
   * ```
   */
  allow(params: AllowAuthorizationParams, options?: CallOptions): APIPromise<AuthorizationAnswer>;
}

/** What persons allowed software, for administrators. */
export interface ConsentsResource {
  /**
   * List what persons allowed software.
   *
   * Lists the consents of all persons of the tenant that hold, and those that ended because a token came back that had
   * been used, until the person gives them again. Every word of `q` must occur in the name or the e-mail address.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of consents. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const consent of client.consents.list({ q: 'std bouw 4' })) {
   *   console.log(consent.id);
   * }
   * ```
   */
  list(params?: ListConsentsParams, options?: CallOptions): PagePromise<Consent>;

  /**
   * End the consent of a person.
   *
   * All tokens that the software has for that login stop working within 5 seconds. The person can consent again; to
   * prevent that, take the software itself away.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.consentId The id of a consent.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns Nothing. The consent has ended.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.consents.remove({ consentId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * ```
   */
  remove(params: RemoveConsentParams, options?: CallOptions): APIPromise<void>;
}

/** Software with a grant of its own. */
export interface ClientsResource {
  /**
   * List clients.
   *
   * Lists clients by name, with the scopes and the grant of each and when it last asked for a token. Secrets are never
   * shown again; `rotateClientSecret` gives a new one.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of clients. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const item of client.clients.list({ q: 'std bouw 4' })) {
   *   console.log(item.name);
   * }
   * ```
   */
  list(params?: ListClientsParams, options?: CallOptions): PagePromise<Client>;

  /**
   * Add a client.
   *
   * The secret is in this answer and nowhere else: only a hash of it is kept, so a repeated call makes another client.
   * It works for a year; `rotateClientSecret` gives the next one.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.name The name of the software, as administrators see it.
   * @param params.kind Whether the software can keep a secret (RFC 6749 section 2.1). A public client, such as a
   * program on a desktop or a page, has none: it acts for a person who consents, and never as itself. Default:
   * `confidential`.
   * @param params.redirectUris The addresses to which a browser goes back after a person has consented. They are
   * compared exactly. A program on the person's own computer takes `http` on `127.0.0.1` or `[::1]`, on any port (RFC
   * 8252 section 7.3). Without one the software cannot ask for consent.
   * @param params.firmId The id of the firm that the software works for; left out for none.
   * @param params.scopes Everything that the client may do.
   * @param params.grantKind What the software sees with its own secret. May be left out where it has addresses after
   * consent: it sees nothing of its own then. Public software has none.
   * @param params.grantIds The ids of the tags, debtors, companies, departments or employees that the grant names, as
   * its kind says.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `IssuedClient`: The client with its secret.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const issuedClient = await client.clients.create({ name: 'Boekhouding Maasdal', scopes: ['journals:read'] });
   * console.log(issuedClient.client);
   * ```
   */
  create(params: ClientInput, options?: CallOptions): APIPromise<IssuedClient>;

  /**
   * Get a client.
   *
   * Gives the name, the scopes and the grant of one client. What the client sees follows from its grant, as with a
   * login. The ETag is needed to change it.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.clientId The id of a client.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Client`: The client.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const result = await client.clients.get({ clientId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(result.name);
   * ```
   */
  get(params: GetClientParams, options?: CallOptions): APIPromise<Client>;

  /**
   * Remove a client.
   *
   * The secrets, tokens and webhooks of the client stop working within 5 seconds.
   *
   * For the role administrator.
   *
   * @param params Path, query and body in one object.
   * @param params.clientId The id of a client.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns Nothing. The client is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.clients.remove({ clientId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * ```
   */
  remove(params: RemoveClientParams, options?: SaveOptions): APIPromise<void>;

  /**
   * Change a client.
   *
   * The change also counts, within 5 seconds, for tokens that were given out before.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.clientId The id of a client.
   * @param params.name The name of the software, as administrators see it.
   * @param params.redirectUris The addresses to which a browser goes back after a person has consented. They are
   * compared exactly. A program on the person's own computer takes `http` on `127.0.0.1` or `[::1]`, on any port (RFC
   * 8252 section 7.3). Without one the software cannot ask for consent.
   * @param params.scopes Everything that the client may do.
   * @param params.grantKind What a client sees: all companies of the tenant, or those that its tags, debtors or
   * companies name.
   * @param params.grantIds The ids of the tags, debtors, companies, departments or employees that the grant names, as
   * its kind says.
   * @param params.enabled Whether the client can be used.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Client`: The client as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.clients.get({ clientId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const result = await client.clients.update({
   *   clientId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   name: 'Boekhouding Maasdal',
   * }, { ifMatch: response.headers.get('etag')! });
   * console.log(result.name);
   * ```
   */
  update(params: UpdateClientParams, options: ChangeOptions): APIPromise<Client>;

  /**
   * Rotate the secret of a client.
   *
   * The former secret works for another 24 hours, or ends at once together with the tokens that it was exchanged for. A
   * client has two secrets at most: the one before those ends now.
   *
   * For the role administrator. A person must have been proved to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.clientId The id of a client.
   * @param params.immediately Whether the former secret ends at once. Default: `false`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `IssuedClient`: The client with its new secret.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const issuedClient = await client.clients.rotateClientSecret({ clientId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', immediately: false });
   * console.log(issuedClient.client);
   * ```
   */
  rotateClientSecret(params: RotateClientSecretParams, options?: CallOptions): APIPromise<IssuedClient>;
}

/** Access tokens for software (OAuth 2). */
export interface TokensResource {
  /**
   * Exchange a client's secret for an access token.
   *
   * The client credentials grant of OAuth 2 (RFC 6749 section 4.4). The client says who it is in the body
   * (`client_secret_post`) or with HTTP Basic (`client_secret_basic`), not both. Errors are those of RFC 6749 section
   * 5.2. The token is one of RFC 9068 and lasts 10 minutes.
   *
   * Anyone may call it.
   *
   * @param params Path, query and body in one object.
   * @param params.grant_type The grant by which the client asks, always `client_credentials` (RFC 6749 section 4.4.2).
   * @param params.scope The scopes that the token is for, separated by spaces. Left out for everything that the client
   * may do.
   * @param params.client_id The id of the client. Left out with HTTP Basic.
   * @param params.client_secret The secret of the client. Left out with HTTP Basic.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `AccessToken`: The token.
   * @throws {BadRequestError} 400: The request was refused; `error` says why (RFC 6749 section 5.2).
   * @throws {AuthenticationError} 401: The request was refused; `error` says why (RFC 6749 section 5.2).
   * @throws {LoonpoortError} 413: The request was refused; `error` says why (RFC 6749 section 5.2).
   * @throws {RateLimitError} 429: The request was refused; `error` says why (RFC 6749 section 5.2).
   * @throws {ServerError} 500: The request was refused; `error` says why (RFC 6749 section 5.2).
   * @throws {ServerError} 503: The request was refused; `error` says why (RFC 6749 section 5.2).
   *
   * @example
   * ```ts
   * const accessToken = await client.tokens.create({ grant_type: 'client_credentials' });
   * console.log(accessToken.access_token);
   * ```
   */
  create(params: TokenRequest, options?: CallOptions): APIPromise<AccessToken>;
}

/** Addresses that are told what happens. */
export interface WebhooksResource {
  /**
   * List webhooks.
   *
   * Lists webhooks. An administrator sees all of the tenant, an accountant and software their own.
   *
   * For the roles administrator, accountant, and for software with the scope `webhooks`.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of webhooks. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const webhook of client.webhooks.list({ q: 'std bouw 4' })) {
   *   console.log(webhook.state);
   * }
   * ```
   */
  list(params?: ListWebhooksParams, options?: CallOptions): PagePromise<Webhook>;

  /**
   * Add a webhook.
   *
   * Messages follow Standard Webhooks (https://www.standardwebhooks.com) and are about companies that the owner sees:
   * the login that makes the webhook, or the client that it is made for. The secret is in this answer and nowhere else,
   * so a repeated call makes another webhook. Messages may come twice, with the same `webhook-id`, and in any order.
   *
   * For the roles administrator, accountant, and for software with the scope `webhooks`. A person must have been proved
   * to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.url The address that receives messages: https, on the public internet, on port 443 or from 1024.
   * @param params.types The kinds of events that the webhook is told of.
   * @param params.clientId The id of the software that the webhook belongs to; left out for your own.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `IssuedWebhook`: The webhook with its secret.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const issuedWebhook = await client.webhooks.create({ url: 'https://boekhouding.voorbeeld.nl/loonpoort', types: ['journal.ready'] });
   * console.log(issuedWebhook.webhook);
   * ```
   */
  create(params: WebhookInput, options?: CallOptions): APIPromise<IssuedWebhook>;

  /**
   * Get a webhook.
   *
   * Gives the address, the kinds of messages and the state of one webhook. Accountants and software see their own,
   * administrators see all; others do not exist (404). The ETag is needed to change it.
   *
   * For the roles administrator, accountant, and for software with the scope `webhooks`.
   *
   * @param params Path, query and body in one object.
   * @param params.webhookId The id of a webhook.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Webhook`: The webhook.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const webhook = await client.webhooks.get({ webhookId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(webhook.state);
   * ```
   */
  get(params: GetWebhookParams, options?: CallOptions): APIPromise<Webhook>;

  /**
   * Remove a webhook.
   *
   * Nothing is sent to its address any more, and messages that wait are gone with it. Accountants and software remove
   * their own only.
   *
   * For the roles administrator, accountant, and for software with the scope `webhooks`.
   *
   * @param params Path, query and body in one object.
   * @param params.webhookId The id of a webhook.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes, left out for
   * something new.
   * @returns Nothing. The webhook is gone.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * await client.webhooks.remove({ webhookId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * ```
   */
  remove(params: RemoveWebhookParams, options?: SaveOptions): APIPromise<void>;

  /**
   * Change a webhook.
   *
   * Changes only the properties that are sent. Messages that wait are sent when the webhook is switched on again.
   *
   * For the roles administrator, accountant, and for software with the scope `webhooks`.
   *
   * @param params Path, query and body in one object.
   * @param params.webhookId The id of a webhook.
   * @param params.url The address that receives messages: https, on the public internet, on port 443 or from 1024.
   * @param params.types The kinds of events that the webhook is told of.
   * @param params.enabled Whether messages are sent to the address.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `Webhook`: The webhook as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {UnprocessableError} 422: The input is well formed and cannot be accepted; `errors` and `findings` say why.
   * Nothing was changed.
   * @throws {PreconditionRequiredError} 428: `If-Match` is missing: read the row first, and send its ETag.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const { response } = await client.webhooks.get({ webhookId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const webhook = await client.webhooks.update({
   *   webhookId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   url: 'https://boekhouding.voorbeeld.nl/loonpoort',
   * }, { ifMatch: response.headers.get('etag')! });
   * console.log(webhook.state);
   * ```
   */
  update(params: UpdateWebhookParams, options: ChangeOptions): APIPromise<Webhook>;

  /**
   * Rotate the secret of a webhook.
   *
   * Messages are signed with the former secret as well for another 24 hours, or with the new one only from now on.
   *
   * For the roles administrator, accountant, and for software with the scope `webhooks`. A person must have been proved
   * to be there in the last ten minutes.
   *
   * @param params Path, query and body in one object.
   * @param params.webhookId The id of a webhook.
   * @param params.immediately Whether the former secret ends at once. Default: `false`.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `IssuedWebhook`: The webhook with its new secret.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const issuedWebhook = await client.webhooks.rotateWebhookSecret({ webhookId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', immediately: false });
   * console.log(issuedWebhook.webhook);
   * ```
   */
  rotateWebhookSecret(params: RotateWebhookSecretParams, options?: CallOptions): APIPromise<IssuedWebhook>;

  /**
   * Test a webhook.
   *
   * Tries once, also while the webhook is off, and answers with what came of it.
   *
   * For the roles administrator, accountant, and for software with the scope `webhooks`.
   *
   * @param params Path, query and body in one object.
   * @param params.webhookId The id of a webhook.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `WebhookMessage`: The message with the attempt to deliver it.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const webhookMessage = await client.webhooks.test({ webhookId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(webhookMessage.state);
   * ```
   */
  test(params: TestWebhookParams, options?: CallOptions): APIPromise<WebhookMessage>;
}

/** Messages to a webhook, and the outcome of each attempt. */
export interface WebhookMessagesResource {
  /**
   * List the messages of a webhook.
   *
   * The newest come first. Messages are kept for 30 days.
   *
   * For the roles administrator, accountant, and for software with the scope `webhooks`.
   *
   * @param params Path, query and body in one object.
   * @param params.webhookId The id of a webhook.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.state Only messages in this state.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of messages. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const webhookMessage of client.webhookMessages.list({ webhookId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' })) {
   *   console.log(webhookMessage.state);
   * }
   * ```
   */
  list(params: ListWebhookMessagesParams, options?: CallOptions): PagePromise<WebhookMessage>;

  /**
   * Send a message of a webhook again.
   *
   * The message goes out again with the same `webhook-id`, and its attempts start over.
   *
   * For the roles administrator, accountant, and for software with the scope `webhooks`.
   *
   * @param params Path, query and body in one object.
   * @param params.webhookId The id of a webhook.
   * @param params.messageId The id of a message of the webhook.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `WebhookMessage`: The message as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {LoonpoortError} 413: The body is larger than the operation takes.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const webhookMessage = await client.webhookMessages.replay({
   *   webhookId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   *   messageId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab',
   * });
   * console.log(webhookMessage.state);
   * ```
   */
  replay(params: ReplayWebhookMessageParams, options?: CallOptions): APIPromise<WebhookMessage>;
}

/** Who did what and when. */
export interface AuditEntriesResource {
  /**
   * List who did what and when.
   *
   * The audit trail, the newest first: who signed in, failed to or signed out, saw the pay of employees, changed, sent
   * or exported something, or was refused. An administrator sees all of it. An accountant sees what their own login
   * did, and what others changed, sent or exported of the companies in its scope; where they did that from is for
   * administrators. What was changed from what is in `getAuditEntry`.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.companyId The id of a company; only its rows are given.
   * @param params.loginId The id of a login; only what it did, and what was done to it, is given.
   * @param params.action Only entries of this kind.
   * @param params.subject Only entries about this.
   * @param params.since Only entries of this time.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of entries. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const auditEntry of client.auditEntries.list({ q: 'std bouw 4' })) {
   *   console.log(auditEntry.seq);
   * }
   * ```
   */
  list(params?: ListAuditEntriesParams, options?: CallOptions): PagePromise<AuditEntry>;

  /**
   * Get an entry of the audit trail.
   *
   * One entry with what was changed from what. Of secrets, pay and numbers for tax it says that they changed, and no
   * more: their values are recorded nowhere. Who sees it is as in `listAuditEntries`.
   *
   * For the roles administrator, accountant.
   *
   * @param params Path, query and body in one object.
   * @param params.seq The place of the entry in the audit trail, from 1.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `AuditEntryDetail`: The entry.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const auditEntryDetail = await client.auditEntries.get({ seq: 1024 });
   * console.log(auditEntryDetail.entry);
   * ```
   */
  get(params: GetAuditEntryParams, options?: CallOptions): APIPromise<AuditEntryDetail>;
}

/** Whether the audit trail is whole. */
export interface AuditTrailResource {
  /**
   * Check that the audit trail is whole.
   *
   * Computes the hash of each entry again, and says which is the first that was changed, removed, moved or added by
   * hand. Write the number and the hash of the last entry down elsewhere: as long as a later check goes through the
   * same ones, the whole was not written anew. `loonpoort audit verify` does the same on the machine itself.
   *
   * For the role administrator.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `AuditVerification`: What was found.
   * @throws {AuthenticationError} 401: There is no valid token or session: sign in again. Or it is too long ago that
   * the person was proved to be there (`step-up-required`): call `proveSession`.
   * @throws {PermissionDeniedError} 403: The caller may not do this: the role, the scope of the token or the origin of
   * the page does not allow it, no login was chosen, or the tenant is suspended.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const auditVerification = await client.auditTrail.verify();
   * console.log(auditVerification.intact);
   * ```
   */
  verify(params?: NoParams, options?: CallOptions): APIPromise<AuditVerification>;
}

/** The client's methods by resource. */
export interface Resources {
  /** The service itself. */
  readonly service: ServiceResource;
  /** Environments of payroll bureaus. */
  readonly tenants: TenantsResource;
  /** How a payroll bureau and its mails present themselves. */
  readonly tenantSettings: TenantSettingsResource;
  /** Signing in, choosing a login, signing out. */
  readonly sessions: SessionsResource;
  /** Signing in with a passkey alone. */
  readonly passkeyChallenges: PasskeyChallengesResource;
  /** The second step of signing in. */
  readonly challenges: ChallengesResource;
  /** A factor that is begun while signing in. */
  readonly challengeEnrolments: ChallengeEnrolmentsResource;
  /** A factor that is added while signing in. */
  readonly challengeFactors: ChallengeFactorsResource;
  /** How people of an e-mail domain sign in. */
  readonly providerDomains: ProviderDomainsResource;
  /** Signing in with a provider. */
  readonly providerSignIns: ProviderSignInsResource;
  /** The OpenID Connect providers that people sign in with. */
  readonly signInProviders: SignInProvidersResource;
  /** The people who sign in with a provider. */
  readonly providerLinks: ProviderLinksResource;
  /** A person's roles and what each of them sees. */
  readonly logins: LoginsResource;
  /** A new password without the old one. */
  readonly passwordResets: PasswordResetsResource;
  /** The person who is signed in. */
  readonly persons: PersonsResource;
  /** What signing in asks for beside the password: authenticator apps and passkeys. */
  readonly factors: FactorsResource;
  /** A factor that is begun. */
  readonly enrolments: EnrolmentsResource;
  /** The providers that you sign in with yourself. */
  readonly linkedProviders: LinkedProvidersResource;
  /** Codes that sign in where the factors are lost. */
  readonly recoveryCodes: RecoveryCodesResource;
  /** The persons of a tenant with their logins. */
  readonly accounts: AccountsResource;
  /** The factors of another person. */
  readonly accountFactors: AccountFactorsResource;
  /** Mails with a link that confirm a login. */
  readonly invitations: InvitationsResource;
  /** Files that bring in companies, employees, runs and what belongs to them. */
  readonly files: FilesResource;
  /** Examples of the files that are imported. */
  readonly importSamples: ImportSamplesResource;
  /** The logins of an accounting firm, for whoever manages them there. */
  readonly colleagues: ColleaguesResource;
  /** Accounting firms. */
  readonly firms: FirmsResource;
  /** Labels on debtors. */
  readonly tags: TagsResource;
  /** Logins and software that see debtors by a tag. */
  readonly tagUsers: TagUsersResource;
  /** The tags of many debtors at once. */
  readonly debtorTags: DebtorTagsResource;
  /** The bureau's clients. */
  readonly debtors: DebtorsResource;
  /** Payroll administrations. */
  readonly companies: CompaniesResource;
  /** Words, filters, order and columns of a list, under a name that a login gave them. */
  readonly savedViews: SavedViewsResource;
  /** The columns that a login leaves out of lists. */
  readonly columnChoices: ColumnChoicesResource;
  /** The companies that a login has made its favourites. */
  readonly favouriteCompanies: FavouriteCompaniesResource;
  /** Reviews of who has access to the tenant. */
  readonly accessReviews: AccessReviewsResource;
  /** The logins and software of a review, with what was decided. */
  readonly accessReviewItems: AccessReviewItemsResource;
  /** Reviews as files for auditors. */
  readonly accessReviewFiles: AccessReviewFilesResource;
  /** What is decided on logins and software in the open review. */
  readonly accessDecisions: AccessDecisionsResource;
  /** How access is reviewed. */
  readonly accessSettings: AccessSettingsResource;
  /** How long each kind of data is kept. */
  readonly retentionRules: RetentionRulesResource;
  /** What was removed once its term was past. */
  readonly retentionRemovals: RetentionRemovalsResource;
  /** What is kept although its term is past. */
  readonly legalHolds: LegalHoldsResource;
  /** All data of the bureau. */
  readonly tenantExports: TenantExportsResource;
  /** What goes of a person on request, and what stays. */
  readonly personErasures: PersonErasuresResource;
  /** All data of a person. */
  readonly personExports: PersonExportsResource;
  /** What goes of an employee on request, and what stays. */
  readonly employeeErasures: EmployeeErasuresResource;
  /** All data of an employee. */
  readonly employeeExports: EmployeeExportsResource;
  /** Who sees a company. */
  readonly companyViewers: CompanyViewersResource;
  /** Departments of a company. */
  readonly departments: DepartmentsResource;
  /** Cost centres of a company. */
  readonly costCentres: CostCentresResource;
  /** Cost units of a company. */
  readonly costUnits: CostUnitsResource;
  /** Employees of a company. */
  readonly employees: EmployeesResource;
  /** The figures of the start screen. */
  readonly dashboards: DashboardsResource;
  /** Wage periods that are being worked on, with how far they are. */
  readonly openPeriods: OpenPeriodsResource;
  /** What waits for a person. */
  readonly notices: NoticesResource;
  /** How a login is told of what waits. */
  readonly noticeSettings: NoticeSettingsResource;
  /** What wages cost per period. */
  readonly wageCosts: WageCostsResource;
  /** Bookkeeping packages that can be chosen. */
  readonly packages: PackagesResource;
  /** Credentials and settings of a package, at tenant, firm or company level. */
  readonly integrations: IntegrationsResource;
  /** Payroll runs. */
  readonly runs: RunsResource;
  /** Lines of a payroll run: employee, wage code, amount. */
  readonly runLines: RunLinesResource;
  /** The lines of journals that a line of a run is in. */
  readonly runLineBookings: RunLineBookingsResource;
  /** Which accounts wage codes are booked on. */
  readonly ledgerSchemes: LedgerSchemesResource;
  /** Accounts of a ledger scheme. */
  readonly ledgerAccounts: LedgerAccountsResource;
  /** Accounts of a package that may belong to those of a ledger scheme. */
  readonly accountSuggestions: AccountSuggestionsResource;
  /** Wage codes of a ledger scheme. */
  readonly ledgerLines: LedgerLinesResource;
  /** The entries of payroll runs in the books: immutable, balanced, numbered. */
  readonly journals: JournalsResource;
  /** What processing the payroll runs of a period would do. */
  readonly periodPlans: PeriodPlansResource;
  /** What processing a payroll run would do. */
  readonly runPlans: RunPlansResource;
  /** Journals of many runs at once. */
  readonly journalBatches: JournalBatchesResource;
  /** Journals as files for bookkeeping packages. */
  readonly journalFiles: JournalFilesResource;
  /** The lines of a journal. */
  readonly journalLines: JournalLinesResource;
  /** The wage codes that make up a line of a journal. */
  readonly journalLineWageCodes: JournalLineWageCodesResource;
  /** The wages that make up a line of a journal. */
  readonly journalLineSources: JournalLineSourcesResource;
  /** What journals are made up of, as CSV. */
  readonly journalSourceFiles: JournalSourceFilesResource;
  /** Wage tax in the journals against the returns. */
  readonly reconciliations: ReconciliationsResource;
  /** Items of a return against the wages. */
  readonly reconciliationItems: ReconciliationItemsResource;
  /** Employees whose wages and return differ. */
  readonly reconciliationEmployees: ReconciliationEmployeesResource;
  /** Differences that somebody ticked off. */
  readonly reconciliationExplanations: ReconciliationExplanationsResource;
  /** Which wage codes feed which item of the return. */
  readonly returnWageCodes: ReturnWageCodesResource;
  /** Wage-tax returns, from their messages or as totals. */
  readonly wageTaxReturns: WageTaxReturnsResource;
  /** Journals on their way to a bookkeeping package. */
  readonly deliveries: DeliveriesResource;
  /** Which administration of a package a company is booked in. */
  readonly mappings: MappingsResource;
  /** Many mappings at once. */
  readonly mappingBatches: MappingBatchesResource;
  /** Administrations that may belong to companies. */
  readonly mappingSuggestions: MappingSuggestionsResource;
  /** Software that acts for a login, with the consent of its person. */
  readonly authorizations: AuthorizationsResource;
  /** What persons allowed software, for administrators. */
  readonly consents: ConsentsResource;
  /** Software with a grant of its own. */
  readonly clients: ClientsResource;
  /** Access tokens for software (OAuth 2). */
  readonly tokens: TokensResource;
  /** Addresses that are told what happens. */
  readonly webhooks: WebhooksResource;
  /** Messages to a webhook, and the outcome of each attempt. */
  readonly webhookMessages: WebhookMessagesResource;
  /** Who did what and when. */
  readonly auditEntries: AuditEntriesResource;
  /** Whether the audit trail is whole. */
  readonly auditTrail: AuditTrailResource;
}

/** The client's methods by the name of their operation. */
export interface Operations {
  getHealth: ServiceResource['getHealth'];
  listKeys: ServiceResource['listKeys'];
  getTenant: TenantsResource['get'];
  getTenantSettings: TenantSettingsResource['get'];
  updateTenantSettings: TenantSettingsResource['update'];
  listSessions: SessionsResource['list'];
  createSession: SessionsResource['create'];
  endOtherSessions: SessionsResource['endOther'];
  getSession: SessionsResource['get'];
  endSession: SessionsResource['end'];
  selectLogin: SessionsResource['selectLogin'];
  challengeSession: SessionsResource['challenge'];
  proveSession: SessionsResource['prove'];
  refreshSession: SessionsResource['refresh'];
  endOwnSession: SessionsResource['endOwn'];
  createPasskeyChallenge: PasskeyChallengesResource['create'];
  answerChallenge: ChallengesResource['answer'];
  startChallengeEnrolment: ChallengeEnrolmentsResource['start'];
  addChallengeFactor: ChallengeFactorsResource['add'];
  getProviderDomain: ProviderDomainsResource['get'];
  startProviderSignIn: ProviderSignInsResource['start'];
  completeProviderSignIn: ProviderSignInsResource['complete'];
  claimProviderSignIn: ProviderSignInsResource['claim'];
  listSignInProviders: SignInProvidersResource['list'];
  createSignInProvider: SignInProvidersResource['create'];
  getSignInProvider: SignInProvidersResource['get'];
  removeSignInProvider: SignInProvidersResource['remove'];
  updateSignInProvider: SignInProvidersResource['update'];
  testSignInProvider: SignInProvidersResource['test'];
  listProviderLinks: ProviderLinksResource['list'];
  removeProviderLink: ProviderLinksResource['remove'];
  listLogins: LoginsResource['list'];
  getLogin: LoginsResource['get'];
  removeLogin: LoginsResource['remove'];
  updateLogin: LoginsResource['update'];
  requestPasswordReset: PasswordResetsResource['request'];
  resetPassword: PasswordResetsResource['resetPassword'];
  getPerson: PersonsResource['get'];
  updatePerson: PersonsResource['update'];
  changePassword: PersonsResource['changePassword'];
  listFactors: FactorsResource['list'];
  addFactor: FactorsResource['add'];
  getFactor: FactorsResource['get'];
  removeFactor: FactorsResource['remove'];
  updateFactor: FactorsResource['update'];
  startEnrolment: EnrolmentsResource['start'];
  listLinkedProviders: LinkedProvidersResource['list'];
  removeLinkedProvider: LinkedProvidersResource['remove'];
  getRecoveryCodes: RecoveryCodesResource['get'];
  createRecoveryCodes: RecoveryCodesResource['create'];
  listAccounts: AccountsResource['list'];
  listAccountSessions: AccountsResource['listAccountSessions'];
  endAccountSessions: AccountsResource['endAccountSessions'];
  endAccountSession: AccountsResource['endAccountSession'];
  removeAccountFactors: AccountFactorsResource['remove'];
  listInvitations: InvitationsResource['list'];
  createInvitation: InvitationsResource['create'];
  revokeInvitation: InvitationsResource['revoke'];
  resendInvitation: InvitationsResource['resend'];
  importInvitations: InvitationsResource['import'];
  previewInvitation: InvitationsResource['preview'];
  acceptInvitation: InvitationsResource['accept'];
  importFile: FilesResource['import'];
  getImportSample: ImportSamplesResource['get'];
  listColleagues: ColleaguesResource['list'];
  inviteColleague: ColleaguesResource['invite'];
  getColleague: ColleaguesResource['get'];
  removeColleague: ColleaguesResource['remove'];
  updateColleague: ColleaguesResource['update'];
  resendColleagueInvitation: ColleaguesResource['resendColleagueInvitation'];
  listFirms: FirmsResource['list'];
  createFirm: FirmsResource['create'];
  getFirm: FirmsResource['get'];
  updateFirm: FirmsResource['update'];
  listTags: TagsResource['list'];
  createTag: TagsResource['create'];
  getTag: TagsResource['get'];
  removeTag: TagsResource['remove'];
  updateTag: TagsResource['update'];
  listTagUsers: TagUsersResource['list'];
  changeDebtorTags: DebtorTagsResource['change'];
  listDebtors: DebtorsResource['list'];
  createDebtor: DebtorsResource['create'];
  getDebtor: DebtorsResource['get'];
  updateDebtor: DebtorsResource['update'];
  closeDebtor: DebtorsResource['close'];
  reopenDebtor: DebtorsResource['reopen'];
  listCompanies: CompaniesResource['list'];
  createCompany: CompaniesResource['create'];
  getCompany: CompaniesResource['get'];
  updateCompany: CompaniesResource['update'];
  closeCompany: CompaniesResource['close'];
  reopenCompany: CompaniesResource['reopen'];
  updateCompanyVisibility: CompaniesResource['updateCompanyVisibility'];
  moveCompany: CompaniesResource['move'];
  listSavedViews: SavedViewsResource['list'];
  setSavedView: SavedViewsResource['set'];
  removeSavedView: SavedViewsResource['remove'];
  listColumnChoices: ColumnChoicesResource['list'];
  setColumnChoice: ColumnChoicesResource['set'];
  setFavouriteCompany: FavouriteCompaniesResource['set'];
  removeFavouriteCompany: FavouriteCompaniesResource['remove'];
  listAccessReviews: AccessReviewsResource['list'];
  startAccessReview: AccessReviewsResource['start'];
  getAccessReview: AccessReviewsResource['get'];
  closeAccessReview: AccessReviewsResource['close'];
  listAccessReviewItems: AccessReviewItemsResource['list'];
  getAccessReviewFile: AccessReviewFilesResource['get'];
  confirmAccess: AccessDecisionsResource['confirmAccess'];
  withdrawAccess: AccessDecisionsResource['withdrawAccess'];
  getAccessSettings: AccessSettingsResource['get'];
  updateAccessSettings: AccessSettingsResource['update'];
  listRetentionRules: RetentionRulesResource['list'];
  listRetentionRemovals: RetentionRemovalsResource['list'];
  listLegalHolds: LegalHoldsResource['list'];
  setLegalHold: LegalHoldsResource['set'];
  endLegalHold: LegalHoldsResource['end'];
  exportOwnTenant: TenantExportsResource['exportOwnTenant'];
  getPersonErasure: PersonErasuresResource['get'];
  createPersonErasure: PersonErasuresResource['create'];
  exportPerson: PersonExportsResource['exportPerson'];
  getEmployeeErasure: EmployeeErasuresResource['get'];
  createEmployeeErasure: EmployeeErasuresResource['create'];
  exportEmployee: EmployeeExportsResource['exportEmployee'];
  listCompanyViewers: CompanyViewersResource['list'];
  listDepartments: DepartmentsResource['list'];
  createDepartment: DepartmentsResource['create'];
  getDepartment: DepartmentsResource['get'];
  removeDepartment: DepartmentsResource['remove'];
  updateDepartment: DepartmentsResource['update'];
  listCostCentres: CostCentresResource['list'];
  createCostCentre: CostCentresResource['create'];
  getCostCentre: CostCentresResource['get'];
  updateCostCentre: CostCentresResource['update'];
  listCostUnits: CostUnitsResource['list'];
  createCostUnit: CostUnitsResource['create'];
  getCostUnit: CostUnitsResource['get'];
  updateCostUnit: CostUnitsResource['update'];
  listEmployees: EmployeesResource['list'];
  createEmployee: EmployeesResource['create'];
  getEmployee: EmployeesResource['get'];
  updateEmployee: EmployeesResource['update'];
  getDashboard: DashboardsResource['get'];
  listOpenPeriods: OpenPeriodsResource['list'];
  listNotices: NoticesResource['list'];
  readNotices: NoticesResource['read'];
  getNoticeSettings: NoticeSettingsResource['get'];
  updateNoticeSettings: NoticeSettingsResource['update'];
  listWageCosts: WageCostsResource['list'];
  listPackages: PackagesResource['list'];
  listIntegrations: IntegrationsResource['list'];
  getIntegration: IntegrationsResource['get'];
  saveIntegration: IntegrationsResource['save'];
  removeIntegration: IntegrationsResource['remove'];
  testIntegration: IntegrationsResource['test'];
  startConnection: IntegrationsResource['startConnection'];
  removeConnection: IntegrationsResource['removeConnection'];
  completeConnection: IntegrationsResource['completeConnection'];
  listChoices: IntegrationsResource['listChoices'];
  listRuns: RunsResource['list'];
  createRun: RunsResource['create'];
  getRun: RunsResource['get'];
  replaceRun: RunsResource['replace'];
  lockRun: RunsResource['lock'];
  processRuns: RunsResource['process'];
  listRunLines: RunLinesResource['list'];
  listRunLineBookings: RunLineBookingsResource['list'];
  listLedgerSchemes: LedgerSchemesResource['list'];
  createLedgerScheme: LedgerSchemesResource['create'];
  renumberLedgerSchemes: LedgerSchemesResource['renumber'];
  previewLedgerRenumbering: LedgerSchemesResource['previewLedgerRenumbering'];
  undoLedgerRenumbering: LedgerSchemesResource['undoLedgerRenumbering'];
  getLedgerScheme: LedgerSchemesResource['get'];
  removeLedgerScheme: LedgerSchemesResource['remove'];
  updateLedgerScheme: LedgerSchemesResource['update'];
  previewLedgerChange: LedgerSchemesResource['previewLedgerChange'];
  listLedgerAccounts: LedgerAccountsResource['list'];
  createLedgerAccount: LedgerAccountsResource['create'];
  saveLedgerNumbers: LedgerAccountsResource['saveLedgerNumbers'];
  getLedgerAccount: LedgerAccountsResource['get'];
  saveLedgerAccount: LedgerAccountsResource['save'];
  removeLedgerAccount: LedgerAccountsResource['remove'];
  getLedgerAccountChange: LedgerAccountsResource['getLedgerAccountChange'];
  saveLedgerAccountChange: LedgerAccountsResource['saveLedgerAccountChange'];
  removeLedgerAccountChange: LedgerAccountsResource['removeLedgerAccountChange'];
  listAccountSuggestions: AccountSuggestionsResource['list'];
  listLedgerLines: LedgerLinesResource['list'];
  createLedgerLine: LedgerLinesResource['create'];
  getLedgerLine: LedgerLinesResource['get'];
  saveLedgerLine: LedgerLinesResource['save'];
  removeLedgerLine: LedgerLinesResource['remove'];
  getLedgerLineChange: LedgerLinesResource['getLedgerLineChange'];
  saveLedgerLineChange: LedgerLinesResource['saveLedgerLineChange'];
  removeLedgerLineChange: LedgerLinesResource['removeLedgerLineChange'];
  listJournals: JournalsResource['list'];
  makeJournal: JournalsResource['make'];
  leaveJournals: JournalsResource['leave'];
  getJournal: JournalsResource['get'];
  checkJournal: JournalsResource['check'];
  acknowledgeJournal: JournalsResource['acknowledge'];
  getPeriodPlan: PeriodPlansResource['get'];
  requestRemedy: PeriodPlansResource['requestRemedy'];
  getRunPlan: RunPlansResource['get'];
  makeJournals: JournalBatchesResource['makeJournals'];
  acknowledgeJournals: JournalBatchesResource['acknowledgeJournals'];
  reopenJournals: JournalBatchesResource['reopenJournals'];
  bookInOpenPeriod: JournalBatchesResource['bookInOpenPeriod'];
  checkJournalFiles: JournalFilesResource['check'];
  downloadJournalFiles: JournalFilesResource['download'];
  getJournalFile: JournalFilesResource['get'];
  previewFile: JournalFilesResource['previewFile'];
  listJournalLines: JournalLinesResource['list'];
  getJournalLine: JournalLinesResource['get'];
  listJournalLineWageCodes: JournalLineWageCodesResource['list'];
  listJournalLineSources: JournalLineSourcesResource['list'];
  getJournalSourceFile: JournalSourceFilesResource['get'];
  listReconciliations: ReconciliationsResource['list'];
  listReconciliationItems: ReconciliationItemsResource['list'];
  listReconciliationEmployees: ReconciliationEmployeesResource['list'];
  saveReconciliationExplanation: ReconciliationExplanationsResource['save'];
  removeReconciliationExplanation: ReconciliationExplanationsResource['remove'];
  listReturnWageCodes: ReturnWageCodesResource['list'];
  saveReturnWageCode: ReturnWageCodesResource['save'];
  importWageTaxReturn: WageTaxReturnsResource['import'];
  getWageTaxReturn: WageTaxReturnsResource['get'];
  saveWageTaxReturn: WageTaxReturnsResource['save'];
  listDeliveries: DeliveriesResource['list'];
  sendJournals: DeliveriesResource['sendJournals'];
  getDelivery: DeliveriesResource['get'];
  cancelDelivery: DeliveriesResource['cancel'];
  retryDelivery: DeliveriesResource['retry'];
  settleDelivery: DeliveriesResource['settle'];
  listMappings: MappingsResource['list'];
  getMapping: MappingsResource['get'];
  saveMapping: MappingsResource['save'];
  removeMapping: MappingsResource['remove'];
  getBookingPeriods: MappingsResource['getBookingPeriods'];
  saveMappings: MappingBatchesResource['saveMappings'];
  listMappingSuggestions: MappingSuggestionsResource['list'];
  listAuthorizations: AuthorizationsResource['list'];
  removeAuthorization: AuthorizationsResource['remove'];
  previewAuthorization: AuthorizationsResource['preview'];
  refuseAuthorization: AuthorizationsResource['refuse'];
  allowAuthorization: AuthorizationsResource['allow'];
  listConsents: ConsentsResource['list'];
  removeConsent: ConsentsResource['remove'];
  listClients: ClientsResource['list'];
  createClient: ClientsResource['create'];
  getClient: ClientsResource['get'];
  removeClient: ClientsResource['remove'];
  updateClient: ClientsResource['update'];
  rotateClientSecret: ClientsResource['rotateClientSecret'];
  createToken: TokensResource['create'];
  listWebhooks: WebhooksResource['list'];
  createWebhook: WebhooksResource['create'];
  getWebhook: WebhooksResource['get'];
  removeWebhook: WebhooksResource['remove'];
  updateWebhook: WebhooksResource['update'];
  rotateWebhookSecret: WebhooksResource['rotateWebhookSecret'];
  testWebhook: WebhooksResource['test'];
  listWebhookMessages: WebhookMessagesResource['list'];
  replayWebhookMessage: WebhookMessagesResource['replay'];
  listAuditEntries: AuditEntriesResource['list'];
  getAuditEntry: AuditEntriesResource['get'];
  verifyAuditTrail: AuditTrailResource['verify'];
}
