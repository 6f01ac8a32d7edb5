// Generated from openapi.yaml by `npm run generate`. Do not edit.
/** A UUID (version 7) that the service gives; it never changes. */
export type Id = string;

/** How a payroll bureau and its mails present themselves. */
export interface TenantSettings {
  /** The name of a tenant in web addresses, such as `oamkb`. */
  slug: Slug;
  /** The bureau's name. */
  name: TenantName;
  /** The name that mails show as their sender; null for that of the installation. */
  mailName: MailName;
  /** The address that answers to mails go to; null for the one that mails are sent from. */
  replyTo: ReplyTo;
  /** The language of mails and screens, Dutch or English. */
  language: Language;
  /**
   * The origins of web pages that may call the API from a browser for this bureau, with any of its logins. They are
   * kept as those of firms are.
   */
  embedOrigins: TenantOrigins;
  /** The roles for which signing in asks a second factor. Whoever has one is asked for it always. */
  factorRoles: FactorRoles;
  /**
   * From when they are asked, where that is later than now: a bureau that was there before second factors were has time
   * to tell its people. Null where they are asked already; saving the roles makes it so. A moment in UTC (ISO 8601),
   * such as `2026-11-22T09:30:00.000Z`.
   */
  factorsFrom: string | null;
}

/** The part of the settings that changes; what is left out stays as it is. */
export interface TenantSettingsPatch {
  /** The bureau's name. */
  name?: TenantName;
  /** The name that mails show as their sender; null for that of the installation. */
  mailName?: MailName;
  /** The address that answers to mails go to; null for the one that mails are sent from. */
  replyTo?: ReplyTo;
  /** The language of mails and screens, Dutch or English. */
  language?: Language;
  /**
   * The origins of web pages that may call the API from a browser for this bureau, with any of its logins. They are
   * kept as those of firms are.
   */
  embedOrigins?: TenantOrigins;
  /** The roles for which signing in asks a second factor. Whoever has one is asked for it always. */
  factorRoles?: FactorRoles;
}

/** The name that mails show as their sender; null for that of the installation. */
export type MailName = string | null;

/** The address that answers to mails go to; null for the one that mails are sent from. */
export type ReplyTo = string | null;

/**
 * The origins of web pages that may call the API from a browser for this bureau, with any of its logins. They are kept
 * as those of firms are.
 */
export type TenantOrigins = string[];

/** The name of a tenant in web addresses, such as `oamkb`. */
export type Slug = string;

/** An e-mail address. Capitals and small letters count as the same. */
export type Email = string;

/** The secret part of a mailed link, 43 characters of base64url. It works once. */
export type Token = string;

/**
 * A UTC timestamp in ISO 8601, with milliseconds and `Z`. A moment in UTC (ISO 8601), such as
 * `2026-11-22T09:30:00.000Z`.
 */
export type DateTime = string;

/** A number of things, zero or more. */
export type Count = number;

/** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
export type Next = string | null;

/** What a person does with a login. The role decides which operations may be called. */
export type Role = 'administrator' | 'accountant' | 'employer' | 'manager' | 'employee';

/** The language of mails and screens, Dutch or English. */
export type Language = 'nl' | 'en';

/**
 * What a login sees: all companies of the tenant, or those that its tags, debtors, companies, departments or employees
 * name. `none` sees nothing.
 */
export type GrantKind = 'none' | 'all' | 'tags' | 'debtors' | 'companies' | 'departments' | 'employees';

/** A client's payroll, a template (standaardbedrijf) or a test. */
export type CompanyKind = 'client' | 'template' | 'test';

/** The wage period of a company: a calendar month, four weeks or a week. It is fixed once the company is made. */
export type PeriodType = 'month' | 'fourWeek' | 'week';

/** Narrows to companies without an integration that is switched on, or to those whose integration has a problem. */
export type IntegrationFilter = 'none' | 'problem';

/** Whether an employee is in service today, or joined or left in the current period of the company. */
export type EmployeeStatus = 'inService' | 'outOfService' | 'joined' | 'left';

/** Whether an invitation waits for its person, was accepted, has expired or was revoked. */
export type InvitationState = 'open' | 'accepted' | 'expired' | 'revoked';

/** The level at which an integration is set; the nearest to the company that is switched on applies. */
export type IntegrationLevel = 'tenant' | 'firm' | 'company';

/**
 * Whether an integration works, as its last test or delivery showed. `untested` was never tried; `off` is switched off.
 */
export type IntegrationState = 'untested' | 'working' | 'problem' | 'off';

/** The key of a bookkeeping package. */
export type PackageKey = 'twinfield' | 'exact-online' | 'exact-globe' | 'king-xml' | 'king-xml-department' | 'reeleezee' | 'unit4-multivers' | 'accountview' | 'imuis' | 'asperion' | 'alure' | 'cash' | 'moneybird' | 'xaf' | 'plain-csv';

/** The state of the service. */
export interface Health {
  /** Always `ok`; a service that cannot read answers 503 instead. */
  status: 'ok';
}

/** The public keys that access tokens are signed with, as a JSON Web Key Set (RFC 7517 section 5). */
export interface KeySet {
  /** The public keys in use: one, or two while the former is being replaced. */
  keys: ({
    /** The type of key, always `EC` (RFC 7518 section 6.1). */
    kty: 'EC';
    /** The elliptic curve, always `P-256` (RFC 7518 section 6.2.1.1). */
    crv: 'P-256';
    /** The x coordinate of the public key in base64url (RFC 7518 section 6.2.1.2). */
    x: string;
    /** The y coordinate of the public key in base64url (RFC 7518 section 6.2.1.3). */
    y: string;
    /** The id of the key, as the header of an access token names it (RFC 7517 section 4.5). */
    kid: string;
    /** The signature algorithm, always `ES256` (RFC 7517 section 4.4). */
    alg: 'ES256';
    /** The use of the key, always `sig`, for signatures (RFC 7517 section 4.2). */
    use: 'sig';
  })[];
}

/** A payroll bureau's environment, as its sign-in page shows it. */
export interface Tenant {
  /** The tenant's id. */
  id: Id;
  /** The name of a tenant in web addresses, such as `oamkb`. */
  slug: Slug;
  /** The bureau's name. */
  name: string;
  /** The language of mails and screens, Dutch or English. */
  language: Language;
}

/** Whether a tenant works, is suspended, or is being removed. */
export type TenantState = 'active' | 'suspended' | 'ending';

/** The bureau's name. */
export type TenantName = string;

/**
 * The name of the tenant in web addresses: small letters, digits and hyphens, with no hyphen at either end. `current`
 * is not allowed.
 */
export type TenantSlug = string;

/** A tenant as operators see it. */
export interface ManagedTenant {
  /** The tenant's id. */
  id: Id;
  /**
   * The name of the tenant in web addresses: small letters, digits and hyphens, with no hyphen at either end. `current`
   * is not allowed.
   */
  slug: TenantSlug;
  /** The bureau's name. */
  name: TenantName;
  /** The language of mails and screens, Dutch or English. */
  language: Language;
  /** Whether a tenant works, is suspended, or is being removed. */
  state: TenantState;
  /** When it was made. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
  /**
   * Since when it is suspended; null while it works. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`.
   */
  suspendedAt: string | null;
  /**
   * From when it can be ended without its slug as confirmation; null while it works. A moment in UTC (ISO 8601), such
   * as `2026-11-22T09:30:00.000Z`.
   */
  endableAt: string | null;
}

/** A page of tenants. */
export interface TenantPage {
  /** The tenants. */
  items: ManagedTenant[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The data of a new tenant and of its first administrator. */
export interface TenantInput {
  /**
   * The name of the tenant in web addresses: small letters, digits and hyphens, with no hyphen at either end. `current`
   * is not allowed.
   */
  slug: TenantSlug;
  /** The bureau's name. */
  name: TenantName;
  /** The first administrator's e-mail address. */
  email: Email;
  /** The first administrator's name; the bureau's where it is left out. */
  person?: string;
  /**
   * How the first administrator gets the link: `mail` sends it, `link` puts it into the answer and mails it to nobody.
   * Default: `mail`.
   */
  invitation?: FirstInvitation;
}

/**
 * How the first administrator gets the link: `mail` sends it, `link` puts it into the answer and mails it to nobody.
 */
export type FirstInvitation = 'mail' | 'link';

/** How the first administrator gets the new link. */
export interface FirstInvitationInput {
  /**
   * How the first administrator gets the link: `mail` sends it, `link` puts it into the answer and mails it to nobody.
   * Default: `mail`.
   */
  invitation?: FirstInvitation;
}

/** A tenant, with the link of its first administrator where it was asked for. */
export interface NewTenant {
  /** A tenant as operators see it. */
  tenant: ManagedTenant;
  /**
   * The link with which the first administrator sets a password, once, within 72 hours; null where it was mailed.
   * Whoever has it is that administrator: pass it on and keep it nowhere.
   */
  invitationLink: string | null;
}

/** The part of a tenant that changes; what is left out stays as it is. */
export interface TenantPatch {
  /**
   * The name of the tenant in web addresses: small letters, digits and hyphens, with no hyphen at either end. `current`
   * is not allowed.
   */
  slug?: TenantSlug;
  /** The bureau's name. */
  name?: TenantName;
}

/** The confirmation that a tenant is to be ended. */
export interface TenantEnd {
  /** The tenant's slug, needed until it has been suspended for 30 days. Another one is refused at any time. */
  slug?: TenantSlug;
}

/** One thing that an operator may do. */
export type OperatorScope = 'tenants:read' | 'tenants:write' | 'tenants:export';

/** The credential of an operator of the installation. */
export interface Operator {
  /** The operator's id. */
  id: Id;
  /** What the credential is for, as it was made. */
  name: string;
  /** Everything that the operator may do. */
  scopes: OperatorScope[];
  /** When it was made. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
  /** From when the secret works no longer. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  expiresAt: DateTime;
}

/** A kind of data of a person or an employee. */
export type ErasureKind = 'account' | 'logins' | 'sessions' | 'invitations' | 'auditEntries' | 'accessReviews' | 'record' | 'contact' | 'costShares' | 'access' | 'runs' | 'returns';

/** Why something stays. */
export type ErasureReason = 'retention' | 'inService' | 'legalHold' | 'accountability';

/** What goes of somebody, or went, and what stays. */
export interface Erasure {
  /** What goes, or went. */
  gone: ({
    /** A kind of data of a person or an employee. */
    kind: ErasureKind;
    /** The kind in words. */
    what: string;
    /** How many. */
    count: number;
  })[];
  /** What stays. */
  stays: ({
    /** A kind of data of a person or an employee. */
    kind: ErasureKind;
    /** The kind in words. */
    what: string;
    /** How many. */
    count: number;
    /** Why something stays. */
    reason: ErasureReason;
    /** The reason in words. */
    why: string;
    /** The first day on which it goes by itself; null where nobody can say. An ISO 8601 date, such as `2026-11-30`. */
    until: string | null;
  })[];
}

/** What was done. */
export type AuditAction = 'created' | 'changed' | 'removed' | 'sent' | 'exported' | 'erased' | 'requested' | 'saw' | 'signedIn' | 'signInFailed' | 'signedOut' | 'sessionEnded' | 'tokenReused' | 'refused';

/** What it was done to. */
export type AuditSubject = 'tenant' | 'firm' | 'tag' | 'person' | 'login' | 'invitation' | 'passwordReset' | 'session' | 'client' | 'authorization' | 'webhook' | 'debtor' | 'company' | 'department' | 'costCentre' | 'costUnit' | 'employee' | 'ledgerScheme' | 'integration' | 'connection' | 'mapping' | 'run' | 'journal' | 'journalFile' | 'delivery' | 'wageTaxReturn' | 'reconciliation' | 'returnWageCode' | 'remedyRequest' | 'auditTrail' | 'auditEntry' | 'operation' | 'legalHold' | 'accessReview' | 'factor' | 'signInProvider' | 'providerLink';

/** What it was done to, where that is several. */
export type AuditSubjects = 'tenant' | 'firm' | 'tag' | 'person' | 'login' | 'invitation' | 'passwordReset' | 'session' | 'client' | 'authorization' | 'webhook' | 'debtor' | 'company' | 'department' | 'costCentre' | 'costUnit' | 'employee' | 'ledgerScheme' | 'integration' | 'connection' | 'mapping' | 'run' | 'journal' | 'journalFile' | 'delivery' | 'wageTaxReturn' | 'reconciliation' | 'returnWageCode' | 'remedyRequest' | 'auditTrail' | 'auditEntry' | 'operation' | 'legalHold' | 'accessReview' | 'factor' | 'signInProvider' | 'providerLink';

/** What of it changed. */
export type AuditField = 'slug' | 'name' | 'language' | 'embedOrigins' | 'mailName' | 'replyTo' | 'suspendedAt' | 'number' | 'endedAt' | 'color' | 'email' | 'disabledAt' | 'passwordChangedAt' | 'role' | 'firmId' | 'managesFirm' | 'grantKind' | 'grants' | 'acceptedAt' | 'noticeMail' | 'expiresAt' | 'revokedAt' | 'lastSentAt' | 'usedAt' | 'loginId' | 'ownOrigin' | 'endedReason' | 'scopes' | 'secretsUntil' | 'redirectUris' | 'chosenCompanies' | 'offline' | 'types' | 'state' | 'url' | 'secret' | 'tags' | 'endsOn' | 'debtorId' | 'kind' | 'periodType' | 'chamberNumber' | 'phone' | 'contactName' | 'street' | 'postalCode' | 'city' | 'website' | 'templateId' | 'ledgerScheme' | 'startPeriod' | 'wageTaxPeriod' | 'hidden' | 'confidential' | 'wageTaxNumber' | 'code' | 'description' | 'firstName' | 'prefix' | 'lastName' | 'initials' | 'departmentId' | 'inServiceOn' | 'outOfServiceOn' | 'costShares' | 'parentId' | 'accounts' | 'accountChanges' | 'accountNumbers' | 'lines' | 'lineParts' | 'level' | 'enabled' | 'settings' | 'secrets' | 'connectedAt' | 'administration' | 'administrationName' | 'journalCode' | 'automatic' | 'periodBy' | 'periodCount' | 'bookedOn' | 'ownPeriods' | 'firstEntryNumber' | 'type' | 'paymentDate' | 'employees' | 'contentHash' | 'date' | 'supersededBy' | 'leftAt' | 'bookingYear' | 'bookingPeriod' | 'acknowledged' | 'package' | 'isOpen' | 'documentNumber' | 'reason' | 'source' | 'messageCreatedAt' | 'total' | 'messageHash' | 'difference' | 'note' | 'item' | 'lastUsedAt' | 'factorRoles' | 'factorsFrom' | 'reviewsYearly' | 'unusedAfterDays' | 'subjectId' | 'begunBy' | 'closedAt' | 'closedBy' | 'factorsEndedReason' | 'blockedAt' | 'recoveryCodes' | 'hasFactor' | 'issuer' | 'clientId' | 'clientSecret' | 'domains' | 'acceptsPassword' | 'acceptsFactor' | 'providerId' | 'subject';

/** A time that ends now. */
export type AuditPeriod = 'day' | 'week' | 'month' | 'year';

/** Who did it. */
export type AuditActorKind = 'person' | 'software' | 'operator' | 'command' | 'system' | 'unknown';

/** Something that was done. */
export interface AuditEntry {
  /** Its place in the audit trail, from 1. */
  seq: number;
  /** When it was done. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  at: DateTime;
  /** What was done. */
  action: AuditAction;
  /** What was done by whom, as a sentence in the caller's language. */
  message: string;
  /** Who did it. */
  actorKind: AuditActorKind;
  /** The name of the person, the software or the operator, as it was; null where there is none. */
  actorName: string | null;
  /** The login that it was done with; null where there was none. */
  loginId: string | null;
  /** What it was done to. */
  subject: AuditSubject;
  /** Which one; null where it is about several, or about none in particular. */
  subjectId: string | null;
  /** What it is called; null where it has no name. */
  subjectName: string | null;
  /** The company that it is about; null where it is about none, or about more. */
  companyId: string | null;
  /** The name of that company, as it was. */
  companyName: string | null;
  /** How many it is about, or how often it was done within five minutes. */
  count: number;
  /** The IP address that it was done from; null for whoever may not see it, and where there was none. */
  address: string | null;
}

/** Something that changed. */
export interface AuditChange {
  /** What of it changed. */
  field: AuditField;
  /** What it is called, in the caller's language. */
  label: string;
  /** What it was; nothing where it was empty, or hidden. */
  before: string[];
  /** What it became; nothing where it was emptied, or is hidden. */
  after: string[];
  /** Whether it is something of which no value is ever recorded. */
  hidden: boolean;
}

/** Something that was done, with what was changed from what. */
export interface AuditEntryDetail {
  /** Something that was done. */
  entry: AuditEntry;
  /** The operation that was called, or the work in the background. */
  operation: string | null;
  /** The id of the request, which the log and an error have too. */
  requestId: string | null;
  /** What the program said of itself that made the request; null for whoever may not see it. */
  agent: string | null;
  /** The hash of the entry, which the next one builds on. */
  hash: string;
  /** Some of the names, where it is about several. */
  names: string[];
  /** What changed. */
  changes: AuditChange[];
}

/** A page of the audit trail. */
export interface AuditEntryPage {
  /** The entries. */
  items: AuditEntry[];
  /** The number of entries on all pages. */
  total: number;
  /** The cursor of the next page; null on the last. */
  next: string | null;
}

/** What a check of the audit trail found. */
export interface AuditVerification {
  /** Whether every entry is as it was written. */
  intact: boolean;
  /** What was found, as a sentence in the caller's language. */
  message: string;
  /** The number of entries that were right. */
  entries: number;
  /** The last entry that was right. */
  headSeq: number;
  /** Its hash; empty where nothing has been recorded yet. */
  headHash: string;
  /** The first entry that is not right; null where all are. */
  seq: number | null;
  /** What is wrong with it; null where nothing is. */
  fault: AuditFault | null;
}

/** What is wrong with an entry. */
export type AuditFault = 'altered' | 'missing' | 'moved' | 'inserted';

/** What an operator did. `tenantRemoved` is what came of `endTenant`: the last row of the tenant is gone. */
export type OperatorActionKind = 'createOperator' | 'revokeOperator' | 'createTenant' | 'resendFirstInvitation' | 'updateTenant' | 'suspendTenant' | 'resumeTenant' | 'exportTenant' | 'endTenant' | 'tenantRemoved';

/** Something that an operator did. */
export interface OperatorAction {
  /** The id of the action. */
  id: Id;
  /** When it was done. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  at: DateTime;
  /** The operator's credential; null where the command did it on the machine itself. */
  operatorId: string | null;
  /** The name of the operator's credential, or `loonpoort` for the command. */
  operatorName: string;
  /** What an operator did. `tenantRemoved` is what came of `endTenant`: the last row of the tenant is gone. */
  action: OperatorActionKind;
  /** The tenant; null where the action is about no tenant. */
  tenantId: string | null;
  /** The tenant's slug after the action; null where the action is about no tenant. */
  tenantSlug: string | null;
  /** The tenant's name after the action; null where the action is about no tenant. */
  tenantName: string | null;
  /** What was changed from what, or whom the access was for; null where there is no more to say. */
  details: string | null;
}

/** A page of actions. */
export interface OperatorActionPage {
  /** The actions. */
  items: OperatorAction[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The credentials of a person, and the login to start with. */
export interface SessionInput {
  /** The name of a tenant in web addresses, such as `oamkb`. */
  tenant?: Slug;
  /** An e-mail address. Capitals and small letters count as the same. */
  email: Email;
  /** The password as it was set. */
  password: string;
  /** What a person does with a login. The role decides which operations may be called. */
  role?: Role;
}

/** A domain of e-mail addresses, as it stands after the @. */
export type EmailDomain = string;

/** What people know the provider as; it stands on the button that signs in. */
export type ProviderName = string;

/**
 * The issuer, as it stands in the provider's OpenID Connect configuration: an https address without a query. Of
 * Microsoft Entra it is that of one tenant: `https://login.microsoftonline.com/{tenant id}/v2.0`.
 */
export type ProviderIssuer = string;

/** The client id under which this service is registered at the provider. */
export type ProviderClientId = string;

/** The client secret that the provider gave for it. It is never given back. */
export type ProviderClientSecret = string;

/** The domains of the e-mail addresses that the provider serves, in small letters. A domain has one provider. */
export type ProviderDomains = EmailDomain[];

/**
 * Whether people of these domains may sign in with a password too. Administrators of the bureau always may, so that
 * nobody locks everybody out.
 */
export type AcceptsPassword = boolean;

/**
 * Whether a second factor that the provider says it asked counts as the second step here (`amr` with `mfa`, or `acr` of
 * a phishing-resistant sign-in; of Microsoft Entra the authentication context `c1`). Where it does not say so, the
 * second step here follows.
 */
export type AcceptsFactor = boolean;

/** The provider with which people of a firm, or of the bureau itself, sign in. */
export interface SignInProviderInput {
  /** The firm whose logins it is for; left out for the bureau's own people. It stays. */
  firmId?: Id;
  /** What people know the provider as; it stands on the button that signs in. */
  name: ProviderName;
  /**
   * The issuer, as it stands in the provider's OpenID Connect configuration: an https address without a query. Of
   * Microsoft Entra it is that of one tenant: `https://login.microsoftonline.com/{tenant id}/v2.0`.
   */
  issuer: ProviderIssuer;
  /** The client id under which this service is registered at the provider. */
  clientId: ProviderClientId;
  /** The client secret that the provider gave for it. It is never given back. */
  clientSecret: ProviderClientSecret;
  /** The domains of the e-mail addresses that the provider serves, in small letters. A domain has one provider. */
  domains: ProviderDomains;
  /**
   * Whether a second factor that the provider says it asked counts as the second step here (`amr` with `mfa`, or `acr`
   * of a phishing-resistant sign-in; of Microsoft Entra the authentication context `c1`). Where it does not say so, the
   * second step here follows.
   */
  acceptsFactor?: AcceptsFactor;
}

/** The part of a provider that changes; what is left out stays as it is. */
export interface SignInProviderPatch {
  /** What people know the provider as; it stands on the button that signs in. */
  name?: ProviderName;
  /**
   * The issuer, as it stands in the provider's OpenID Connect configuration: an https address without a query. Of
   * Microsoft Entra it is that of one tenant: `https://login.microsoftonline.com/{tenant id}/v2.0`.
   */
  issuer?: ProviderIssuer;
  /** The client id under which this service is registered at the provider. */
  clientId?: ProviderClientId;
  /** Another client secret. The one that there is stays where it is left out. */
  clientSecret?: ProviderClientSecret;
  /** The domains of the e-mail addresses that the provider serves, in small letters. A domain has one provider. */
  domains?: ProviderDomains;
  /**
   * Whether people of these domains may sign in with a password too. Administrators of the bureau always may, so that
   * nobody locks everybody out.
   */
  acceptsPassword?: AcceptsPassword;
  /**
   * Whether a second factor that the provider says it asked counts as the second step here (`amr` with `mfa`, or `acr`
   * of a phishing-resistant sign-in; of Microsoft Entra the authentication context `c1`). Where it does not say so, the
   * second step here follows.
   */
  acceptsFactor?: AcceptsFactor;
}

/** A provider with which people sign in. */
export interface SignInProvider {
  /** The provider's id. */
  id: Id;
  /** The firm whose logins it is for; null for the bureau's own people. */
  firmId: Id | null;
  /** The name of that firm, or of the bureau. */
  ownerName: string;
  /** What people know the provider as; it stands on the button that signs in. */
  name: ProviderName;
  /**
   * The issuer, as it stands in the provider's OpenID Connect configuration: an https address without a query. Of
   * Microsoft Entra it is that of one tenant: `https://login.microsoftonline.com/{tenant id}/v2.0`.
   */
  issuer: ProviderIssuer;
  /** The client id under which this service is registered at the provider. */
  clientId: ProviderClientId;
  /** The domains of the e-mail addresses that the provider serves, in small letters. A domain has one provider. */
  domains: ProviderDomains;
  /**
   * Whether people of these domains may sign in with a password too. Administrators of the bureau always may, so that
   * nobody locks everybody out.
   */
  acceptsPassword: AcceptsPassword;
  /**
   * Whether a second factor that the provider says it asked counts as the second step here (`amr` with `mfa`, or `acr`
   * of a phishing-resistant sign-in; of Microsoft Entra the authentication context `c1`). Where it does not say so, the
   * second step here follows.
   */
  acceptsFactor: AcceptsFactor;
  /** The redirect address to register at the provider, exactly so. */
  redirectUrl: string;
  /** How many people have signed in with it. */
  people: Count;
}

/** A page of providers. */
export interface SignInProviderPage {
  /** The providers. */
  items: SignInProvider[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The outcome of a check of a provider. */
export interface SignInProviderTest {
  /** Every check that was made; those after one that failed are left out. */
  checks: ({
    /** What a check of a provider found. */
    outcome: ProviderCheckOutcome;
    /** Whether it is right. Null where only a sign-in shows it. */
    passed: boolean | null;
    /** What was found, and how to mend it. */
    message: string;
  })[];
}

/** What a check of a provider found. */
export type ProviderCheckOutcome = 'answers' | 'unreachable' | 'notFound' | 'otherIssuer' | 'forbidden' | 'noCode' | 'knowsClient' | 'refusesClient' | 'unclear' | 'unreadable' | 'timeUnknown';

/** A person who signs in with a provider. */
export interface ProviderLink {
  /** The link's id. */
  id: Id;
  /** The person's id. */
  personId: Id;
  /** The person's name. */
  name: string;
  /** The person's e-mail address. */
  email: Email;
  /** When the person signed in with it first. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  linkedAt: DateTime;
  /** When the person signed in with it last. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  lastUsedAt: DateTime;
}

/** A page of people who sign in with a provider. */
export interface ProviderLinkPage {
  /** The people. */
  items: ProviderLink[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A provider whose account opens that of the person who is signed in. */
export interface LinkedProvider {
  /** The link's id. */
  id: Id;
  /** What people know the provider as. */
  name: string;
  /** When you signed in with it first. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  linkedAt: DateTime;
  /** When you signed in with it last. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  lastUsedAt: DateTime;
}

/** All providers that a person is linked to. */
export interface LinkedProviderPage {
  /** The providers. */
  items: LinkedProvider[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** How people of an e-mail domain sign in. */
export interface ProviderDomain {
  /** The provider of the domain; null where people sign in with a password alone. */
  provider: OfferedProvider | null;
}

/** A provider as whoever signs in sees it. */
export interface OfferedProvider {
  /** What people know the provider as; it stands on the button that signs in. */
  name: ProviderName;
  /**
   * Whether people of these domains may sign in with a password too. Administrators of the bureau always may, so that
   * nobody locks everybody out.
   */
  acceptsPassword: AcceptsPassword;
}

/**
 * The provider that opens the logins of the person that are not among `logins`: their firm has switched passwords off.
 * Null where a password opens all that the person has, and in a session that a provider opened.
 */
export type OtherProvider = OfferedProvider | null;

/** Who signs in, and where. */
export interface ProviderSignInInput {
  /** The name of a tenant in web addresses, such as `oamkb`. */
  tenant?: Slug;
  /** An e-mail address. Capitals and small letters count as the same. */
  email: Email;
  /** What a person does with a login. The role decides which operations may be called. */
  role?: Role;
  /**
   * Whether the provider is to ask the person again who is signed in there already. Without it the session counts as
   * proved (`proveSession`) from when the person showed that to the provider, which may be long ago. Default: `false`.
   */
  anew?: boolean;
  /** The page of another site that signs in; it must be on the list of the bureau or of a firm. */
  handover?: {
    /** The address of the page that goes on, of the same origin as the page that begins. */
    returnUrl: string;
    /** The SHA-256 hash of a secret that the page keeps, in base64url (as S256 in RFC 7636 section 4.2). */
    challenge: string;
  };
}

/** The page on which the provider asks who it is. */
export interface ProviderSignInStart {
  /** The address of the provider. Send the browser there. */
  url: string;
}

/**
 * The parameters with which the provider sent the browser back, unchanged; `error` in place of `code` where it refused.
 */
export interface ProviderSignInCompletion {
  /** The id at the end of the path of the address. Each provider has a redirect address of its own. */
  providerId: Id;
  /** The `state` of the address. */
  state: string;
  /** The `code` of the address. */
  code?: string;
  /** The `iss` of the address, where it has one (RFC 9207). */
  iss?: string;
  /** The `error` of the address. */
  error?: string;
}

/** Where signing in goes on. */
export interface ProviderSignInReturn {
  /** The address of the page that began, with `#loon-sign-in=…` for `claimProviderSignIn`. */
  returnUrl: string;
}

/** What the portal added to the address of the page, and the secret that the page kept. */
export interface ProviderSignInClaim {
  /** What stands after `#loon-sign-in=`. */
  token: Token;
  /** The secret whose hash was the `challenge` of `handover`. */
  verifier: string;
}

/** Where a person is signed in. */
export interface OpenSession {
  /** The session's id. */
  id: Id;
  /** The browser, or the program, and the operating system; empty where it did not say. */
  device: string;
  /** The network address from which the person signed in; empty for sessions from before it was kept. */
  address: string;
  /**
   * Where the person signed in: the name of the firm whose page it was, otherwise the address of the page; empty for a
   * program.
   */
  page: string;
  /** When the person signed in. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
  /** When it was last used, to the minute. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  lastUsedAt: DateTime;
  /** Whether it is the session that asks, or another. */
  use: SessionUse;
}

/** Whether it is the session that asks, or another. */
export type SessionUse = 'this' | 'other';

/** A page of sessions. */
export interface OpenSessionPage {
  /** The sessions. */
  items: OpenSession[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** What shows that the person of a session is there. */
export interface SessionChallenge {
  /**
   * The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens the next step, once,
   * and nothing else.
   */
  challenge: ChallengeToken;
  /** The moment from which it begins anew. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  expiresAt: DateTime;
  /** The password is asked, with one of the methods where there are any; a passkey goes without it. */
  asksPassword: boolean;
  /** The second factors to choose from on this page, the best first; none where the person has none. */
  methods: ChallengeMethod[];
  /** What the browser asks the person's passkeys; null where there are none, or this page is of another site. */
  passkey: PasskeyRequest | null;
}

/** What shows that the person is there. */
export interface SessionProof {
  /**
   * The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens the next step, once,
   * and nothing else.
   */
  challenge?: ChallengeToken;
  /** The password as it is. */
  password?: string;
  /** The six digits that the authenticator app shows now. */
  code?: TotpCode;
  /**
   * One of the recovery codes that were shown when the first factor was added: 16 letters and digits. Capitals, spaces
   * and hyphens do not matter.
   */
  recoveryCode?: RecoveryCode;
  /** The answer of a passkey, as its `toJSON()` in the browser writes it (`AuthenticationResponseJSON`). */
  passkey?: PasskeyAssertion;
}

/** The login to work with. */
export interface LoginChoice {
  /** The id of one of the person's own logins. */
  loginId: Id;
}

/** A person's own data. */
export interface Person {
  /** The person's id. */
  id: Id;
  /** A person's full name. */
  name: PersonName;
  /** An e-mail address. Capitals and small letters count as the same. */
  email: Email;
  /** The language of mails and screens, Dutch or English. */
  language: Language;
}

/** A person's full name. */
export type PersonName = string;

/** What a person changes of their own data; what is left out stays as it is. */
export interface PersonPatch {
  /** A person's full name. */
  name?: PersonName;
  /** The language of mails and screens, Dutch or English. */
  language?: Language;
}

/** The password as it is, and the one to have from now on. */
export interface PasswordChange {
  /** The password as it is. */
  currentPassword: string;
  /** At least 15 characters, of any kind; no common password, no name of the tenant, firm or person. */
  newPassword: NewPassword;
}

/** At least 15 characters, of any kind; no common password, no name of the tenant, firm or person. */
export type NewPassword = string;

/** A role of a person in a tenant, with the companies that it is for. */
export interface Login {
  /** The login's id. */
  id: Id;
  /** What a person does with a login. The role decides which operations may be called. */
  role: Role;
  /**
   * Whose login it is: the firm of an accountant, the company of an employer, manager or employee, otherwise the
   * tenant.
   */
  label: string;
  /** What the login sees in a few words: the names of departments, or how many companies. */
  scope: string;
  /** The id of the firm that an accountant works for. */
  firmId?: Id;
  /** Present where the accountant manages the logins of their own firm. */
  managesFirm?: true;
  /** Present where the login sees all companies of the tenant. */
  seesAll?: true;
  /** Of the login that is used, the id of the company, where it sees no other. */
  companyId?: Id;
}

/** A page of logins. */
export interface LoginPage {
  /** The logins. */
  items: Login[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A session with its access token. */
export interface Session {
  /** A signed access token of 10 minutes. Send it as `Authorization: Bearer …`. */
  accessToken: string;
  /**
   * A key of the person's own, 256 bits in base64url, with which a page encrypts what it leaves in the browser's
   * storage, such as what was typed and is not saved. It is the same in each session of the person until the tenant
   * gets another data key, and is kept in memory only.
   */
  draftKey: DraftKey;
  /** The moment at which the access token expires. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  expiresAt: DateTime;
  /** A payroll bureau's environment, as its sign-in page shows it. */
  tenant: Tenant;
  /** A person's own data. */
  person: Person;
  /**  */
  login: Login | null;
  /** All logins that the person can choose from in this session. */
  logins: Login[];
  /**
   * The provider that opens the logins of the person that are not among `logins`: their firm has switched passwords
   * off. Null where a password opens all that the person has, and in a session that a provider opened.
   */
  otherProvider: OtherProvider;
}

/**
 * A key of the person's own, 256 bits in base64url, with which a page encrypts what it leaves in the browser's storage,
 * such as what was typed and is not saved. It is the same in each session of the person until the tenant gets another
 * data key, and is kept in memory only.
 */
export type DraftKey = string;

/** An authenticator app that shows a code every 30 seconds (RFC 6238), or a passkey (WebAuthn). */
export type FactorType = 'totp' | 'passkey';

/** What a challenge can be answered with. */
export type ChallengeMethod = 'passkey' | 'totp' | 'recoveryCode';

/**
 * The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens the next step, once, and
 * nothing else.
 */
export type ChallengeToken = string;

/** The id that a passkey has given itself, in base64url; 1023 bytes at most. */
export type PasskeyId = string;

/** Bytes of WebAuthn in base64url. */
export type PasskeyBytes = string;

/** How the browser reaches the passkey, as the browser told when it was added. */
export type PasskeyTransports = string[];

/** A passkey, as browsers are told of it. */
export interface PasskeyDescriptor {
  /** The id that a passkey has given itself, in base64url; 1023 bytes at most. */
  id: PasskeyId;
  /** Always `public-key`. */
  type: 'public-key';
  /** How the browser reaches the passkey, as the browser told when it was added. */
  transports: PasskeyTransports;
}

/**
 * What a browser asks passkeys, as `PublicKeyCredential.parseRequestOptionsFromJSON` takes it (WebAuthn level 3,
 * section 5.1.9).
 */
export interface PasskeyRequest {
  /** Bytes of WebAuthn in base64url. */
  challenge: PasskeyBytes;
  /** The host name that the passkey belongs to. */
  rpId: PasskeyHost;
  /** How long the answer is waited for, in milliseconds. */
  timeout: PasskeyTimeout;
  /** The person's passkeys; empty where any passkey of the site may answer. */
  allowCredentials: PasskeyDescriptor[];
  /** The passkey asks for a finger, a face or a PIN. */
  userVerification: 'required';
}

/** The host name that the passkey belongs to. */
export type PasskeyHost = string;

/** How long the answer is waited for, in milliseconds. */
export type PasskeyTimeout = number;

/**
 * What a browser asks a new passkey, as `PublicKeyCredential.parseCreationOptionsFromJSON` takes it (WebAuthn level 3,
 * section 5.1.8).
 */
export interface PasskeyCreation {
  /** Whom the passkey is for. */
  rp: {
    /** The host name that the passkey belongs to. */
    id: PasskeyHost;
    /** The bureau's name. */
    name: string;
  };
  /** Whose passkey it is, as the device shows it. */
  user: {
    /** Bytes of WebAuthn in base64url. */
    id: PasskeyBytes;
    /** An e-mail address. Capitals and small letters count as the same. */
    name: Email;
    /** A person's full name. */
    displayName: PersonName;
  };
  /** Bytes of WebAuthn in base64url. */
  challenge: PasskeyBytes;
  /** The algorithms that may sign, the best first. */
  pubKeyCredParams: ({
    /** Always `public-key`. */
    type: 'public-key';
    /** Its number in COSE (RFC 9053). */
    alg: number;
  })[];
  /** How long the answer is waited for, in milliseconds. */
  timeout: PasskeyTimeout;
  /** The person's passkeys, so that a device does not make a second one. */
  excludeCredentials: PasskeyDescriptor[];
  /** What a passkey must do. */
  authenticatorSelection: {
    /** It signs in without an e-mail address. */
    residentKey: 'required';
    /** The same for older browsers. */
    requireResidentKey: true;
    /** It asks for a finger, a face or a PIN. */
    userVerification: 'required';
  };
  /** Which make it is does not matter. */
  attestation: 'none';
}

/** What the browser says of extensions; it does not matter here. */
export type PasskeyExtensions = Record<string, unknown>;

/** Whether the passkey is in this device. */
export type PasskeyAttachment = 'platform' | 'cross-platform' | null;

/** A new passkey, as its `toJSON()` in the browser writes it (`RegistrationResponseJSON`). */
export interface PasskeyAttestation {
  /** The id that a passkey has given itself, in base64url; 1023 bytes at most. */
  id: PasskeyId;
  /** The id that a passkey has given itself, in base64url; 1023 bytes at most. */
  rawId: PasskeyId;
  /** Always `public-key`. */
  type: 'public-key';
  /** What the passkey says of itself. */
  response: {
    /** Bytes of WebAuthn in base64url. */
    clientDataJSON: PasskeyBytes;
    /** Bytes of WebAuthn in base64url. */
    attestationObject: PasskeyBytes;
    /** Bytes of WebAuthn in base64url. */
    authenticatorData?: PasskeyBytes;
    /** How the browser reaches the passkey, as the browser told when it was added. */
    transports?: PasskeyTransports;
    /** Bytes of WebAuthn in base64url. */
    publicKey?: PasskeyBytes;
    /** Its number in COSE. From -65535 to 65535. */
    publicKeyAlgorithm?: number;
  };
  /** Whether the passkey is in this device. */
  authenticatorAttachment?: PasskeyAttachment;
  /** What the browser says of extensions; it does not matter here. */
  clientExtensionResults?: PasskeyExtensions;
}

/** The answer of a passkey, as its `toJSON()` in the browser writes it (`AuthenticationResponseJSON`). */
export interface PasskeyAssertion {
  /** The id that a passkey has given itself, in base64url; 1023 bytes at most. */
  id: PasskeyId;
  /** The id that a passkey has given itself, in base64url; 1023 bytes at most. */
  rawId: PasskeyId;
  /** Always `public-key`. */
  type: 'public-key';
  /** What the passkey signed. */
  response: {
    /** Bytes of WebAuthn in base64url. */
    clientDataJSON: PasskeyBytes;
    /** Bytes of WebAuthn in base64url. */
    authenticatorData: PasskeyBytes;
    /** Bytes of WebAuthn in base64url. */
    signature: PasskeyBytes;
    /** Whose passkey it is, in base64url. */
    userHandle?: string | null;
  };
  /** Whether the passkey is in this device. */
  authenticatorAttachment?: PasskeyAttachment;
  /** What the browser says of extensions; it does not matter here. */
  clientExtensionResults?: PasskeyExtensions;
}

/** The step that signing in still needs. The challenge opens that step only, once, for some minutes. */
export interface SignInChallenge {
  /**
   * The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens the next step, once,
   * and nothing else.
   */
  challenge: ChallengeToken;
  /** The moment from which signing in begins anew. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  expiresAt: DateTime;
  /**
   * `verify`: answer it with one of the methods. `enrol`: the bureau asks a second factor of this person, who has none
   * yet; add one of the methods.
   */
  purpose: 'verify' | 'enrol';
  /** What there is to choose from on this page, the best first. */
  methods: ChallengeMethod[];
  /** What the browser asks the person's passkeys; null where there are none, or this page is of another site. */
  passkey: PasskeyRequest | null;
}

/** The tenant to sign in to. */
export interface PasskeyChallengeInput {
  /** The name of a tenant in web addresses, such as `oamkb`. */
  tenant?: Slug;
}

/** The six digits that the authenticator app shows now. */
export type TotpCode = string;

/**
 * One of the recovery codes that were shown when the first factor was added: 16 letters and digits. Capitals, spaces
 * and hyphens do not matter.
 */
export type RecoveryCode = string;

/** A challenge with one answer; with none once a factor was added for it. */
export interface ChallengeAnswer {
  /**
   * The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens the next step, once,
   * and nothing else.
   */
  challenge: ChallengeToken;
  /** The six digits that the authenticator app shows now. */
  code?: TotpCode;
  /**
   * One of the recovery codes that were shown when the first factor was added: 16 letters and digits. Capitals, spaces
   * and hyphens do not matter.
   */
  recoveryCode?: RecoveryCode;
  /** The answer of a passkey, as its `toJSON()` in the browser writes it (`AuthenticationResponseJSON`). */
  passkey?: PasskeyAssertion;
}

/** What is added. */
export interface EnrolmentInput {
  /** An authenticator app that shows a code every 30 seconds (RFC 6238), or a passkey (WebAuthn). */
  type: FactorType;
}

/** What is added, for the challenge of a sign-in. */
export interface ChallengeEnrolmentInput {
  /**
   * The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens the next step, once,
   * and nothing else.
   */
  challenge: ChallengeToken;
  /** An authenticator app that shows a code every 30 seconds (RFC 6238), or a passkey (WebAuthn). */
  type: FactorType;
}

/** What an authenticator app needs. */
export interface TotpEnrolment {
  /** The secret in base32 (RFC 4648), 160 random bits, to type in where no picture can be read. */
  secret: string;
  /** The same as an address for a QR code (https://github.com/google/google-authenticator/wiki/Key-Uri-Format). */
  uri: string;
}

/** A factor that was begun, and is added once it has shown that it works. */
export interface Enrolment {
  /**
   * The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens the next step, once,
   * and nothing else.
   */
  enrolment: ChallengeToken;
  /** The moment from which it begins anew. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  expiresAt: DateTime;
  /**  */
  totp: TotpEnrolment | null;
  /**  */
  passkey: PasskeyCreation | null;
}

/** The name by which the person knows a factor. */
export type FactorName = string;

/** An enrolment with the code of the app, or the passkey that the browser made. */
export interface FactorInput {
  /**
   * The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens the next step, once,
   * and nothing else.
   */
  enrolment: ChallengeToken;
  /** The name by which the person knows a factor. */
  name?: FactorName;
  /** The six digits that the authenticator app shows now. */
  code?: TotpCode;
  /** A new passkey, as its `toJSON()` in the browser writes it (`RegistrationResponseJSON`). */
  passkey?: PasskeyAttestation;
}

/** The challenge of a sign-in, and an enrolment with the code of the app, or the passkey that the browser made. */
export interface ChallengeFactorInput {
  /**
   * The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens the next step, once,
   * and nothing else.
   */
  challenge: ChallengeToken;
  /**
   * The secret of one sign-in or enrolment that was begun, 43 characters of base64url. It opens the next step, once,
   * and nothing else.
   */
  enrolment: ChallengeToken;
  /** The name by which the person knows a factor. */
  name?: FactorName;
  /** The six digits that the authenticator app shows now. */
  code?: TotpCode;
  /** A new passkey, as its `toJSON()` in the browser writes it (`RegistrationResponseJSON`). */
  passkey?: PasskeyAttestation;
}

/** An authenticator app or a passkey that signing in asks for beside the password. */
export interface Factor {
  /** The factor's id. */
  id: Id;
  /** An authenticator app that shows a code every 30 seconds (RFC 6238), or a passkey (WebAuthn). */
  type: FactorType;
  /** The name by which the person knows a factor. */
  name: FactorName;
  /** When it was added. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
  /** When it signed in last. Null for never. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  lastUsedAt: string | null;
  /**
   * It signs in no longer: a passkey of which there seems to be a copy (WebAuthn level 3, section 6.1.1), or an app
   * after too many wrong codes. Remove it, and add another.
   */
  isBlocked: boolean;
  /** The version that `If-Match` names to change or remove it, between quotation marks. */
  version: number;
}

/** All factors of a person. */
export interface FactorPage {
  /** The factors. */
  items: Factor[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The new name. */
export interface FactorPatch {
  /** The name by which the person knows a factor. */
  name: FactorName;
}

/** A factor that was added. */
export interface NewFactor {
  /** An authenticator app or a passkey that signing in asks for beside the password. */
  factor: Factor;
  /**  */
  recoveryCodes: RecoveryCodeList | null;
}

/** Ten codes that each sign in once in place of a factor, to print or to keep. They are not shown again. */
export type RecoveryCodeList = string[];

/** How many recovery codes a person has. */
export interface RecoveryCodes {
  /** How many were not used yet. */
  left: Count;
  /** When they were made. Null where there are none. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: string | null;
}

/** Recovery codes that were just made. */
export interface NewRecoveryCodes {
  /** Ten codes that each sign in once in place of a factor, to print or to keep. They are not shown again. */
  recoveryCodes: RecoveryCodeList;
}

/** Why the factors of a person end. */
export interface FactorRemovalInput {
  /** Why, and how the bureau made sure who asked. The person reads it in a mail. */
  reason: string;
}

/** The roles for which signing in asks a second factor. Whoever has one is asked for it always. */
export type FactorRoles = Role[];

/** A session without its access token. */
export interface SessionInfo {
  /** A payroll bureau's environment, as its sign-in page shows it. */
  tenant: Tenant;
  /** A person's own data. */
  person: Person;
  /**  */
  login: Login | null;
  /** All logins that the person can choose from in this session. */
  logins: Login[];
  /**
   * The provider that opens the logins of the person that are not among `logins`: their firm has switched passwords
   * off. Null where a password opens all that the person has, and in a session that a provider opened.
   */
  otherProvider: OtherProvider;
}

/** The person who forgot the password. */
export interface PasswordResetInput {
  /** The name of a tenant in web addresses, such as `oamkb`. */
  tenant?: Slug;
  /** An e-mail address. Capitals and small letters count as the same. */
  email: Email;
}

/** The token of the mailed link, and the new password. */
export interface PasswordResetCompletion {
  /** The secret part of a mailed link, 43 characters of base64url. It works once. */
  token: Token;
  /** At least 15 characters, of any kind; no common password, no name of the tenant, firm or person. */
  password: NewPassword;
}

/** The token of a mailed link, which carries it after the `#`. */
export interface LinkToken {
  /** The secret part of a mailed link, 43 characters of base64url. It works once. */
  token: Token;
}

/** What a person learns of an invitation before accepting it. */
export interface InvitationPreview {
  /** A payroll bureau's environment, as its sign-in page shows it. */
  tenant: Tenant;
  /** An e-mail address. Capitals and small letters count as the same. */
  email: Email;
  /** A person's full name. */
  name: PersonName;
  /** What a person does with a login. The role decides which operations may be called. */
  role: Role;
  /** The firm or company of the login. */
  label: string;
  /** Whether the person must set a password, for want of one. */
  needsPassword: boolean;
  /**
   * The provider of the invitation's firm that serves the person's address: signing in with it accepts the invitation
   * too. Null where there is none.
   */
  provider: OfferedProvider | null;
  /**
   * The moment until which the invitation can be accepted. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  expiresAt: DateTime;
}

/** The token of the mailed link, and a password where the person has none yet. */
export interface InvitationAcceptance {
  /** The secret part of a mailed link, 43 characters of base64url. It works once. */
  token: Token;
  /** At least 15 characters, of any kind; no common password, no name of the tenant, firm or person. */
  password?: NewPassword;
}

/** The ids of the tags, debtors, companies, departments or employees that the grant names, as its kind says. */
export type GrantIds = Id[];

/** A mailed link that confirms a login. */
export interface Invitation {
  /** The invitation's id. */
  id: Id;
  /** The id of the invited person. */
  personId: Id;
  /** An e-mail address. Capitals and small letters count as the same. */
  email: Email;
  /** A person's full name. */
  name: PersonName;
  /** What a person does with a login. The role decides which operations may be called. */
  role: Role;
  /** The name of the firm that an accountant is invited for. Null for another role. */
  firmName: string | null;
  /** Whether an invitation waits for its person, was accepted, has expired or was revoked. */
  state: InvitationState;
  /**
   * The moment until which the invitation can be accepted. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  expiresAt: DateTime;
  /**
   * The moment at which the mail was last sent. Null while it waits for the mail server. A moment in UTC (ISO 8601),
   * such as `2026-11-22T09:30:00.000Z`.
   */
  lastSentAt: string | null;
  /** The moment at which the invitation was made. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
}

/** A page of invitations. */
export interface InvitationPage {
  /** The invitations. */
  items: Invitation[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The person to invite, and the login that the invitation confirms. */
export interface InvitationInput {
  /** An e-mail address. Capitals and small letters count as the same. */
  email: Email;
  /** A person's full name. */
  name?: PersonName;
  /** The language of mails and screens, Dutch or English. Default: `nl`. */
  language?: Language;
  /** What a person does with a login. The role decides which operations may be called. */
  role: Role;
  /** The id of the firm that an accountant works for. Required for that role and left out for others. */
  firmId?: Id;
  /**
   * Whether the accountant manages the logins of their own firm: invites colleagues, gives them no more than their own
   * grant, and ends them. It is for accountants only. Default: `false`.
   */
  managesFirm?: boolean;
  /**
   * What a login sees: all companies of the tenant, or those that its tags, debtors, companies, departments or
   * employees name. `none` sees nothing. Default: `none`.
   */
  grantKind?: GrantKind;
  /** The ids of the tags, debtors, companies, departments or employees that the grant names, as its kind says. */
  grantIds?: GrantIds;
}

/** A file of invitations. */
export interface InvitationImport {
  /**
   * The file in Base64 (RFC 4648 §4): CSV, or an Excel workbook (`.xlsx`) of which the first sheet is read. Its first
   * line names the columns. It may be packed with gzip (RFC 1952).
   */
  file: string;
  /** Whether nothing is saved or sent, and the answer says what would come of the file. Default: `true`. */
  preview?: ImportPreview;
}

/** A file to import. */
export interface FileImport {
  /** What a file brings in. */
  kind: ImportKind;
  /**
   * The file in Base64 (RFC 4648 §4): CSV, or an Excel workbook (`.xlsx`) of which the first sheet is read; runs also
   * as a JSON object per line. Its first line names the columns. It may be packed with gzip (RFC 1952).
   */
  file: string;
  /** Whether nothing is saved or sent, and the answer says what would come of the file. Default: `true`. */
  preview?: ImportPreview;
}

/** What a file brings in. */
export type ImportKind = 'companies' | 'departments' | 'costCentres' | 'costUnits' | 'employees' | 'runs';

/** What came of a file, or would come of it. */
export interface FileImportReport {
  /** Whether nothing was saved. */
  preview: boolean;
  /** The number of lines that make or change something. */
  accepted: Count;
  /** The number of lines that make something new. */
  created: Count;
  /** The number of lines that change what is there. */
  updated: Count;
  /** The number of lines that change nothing. */
  unchanged: Count;
  /** The number of mistakes in the file. With one of them nothing is saved. */
  refused: Count;
  /**
   * The first hundred lines that make or change something, or, where there are mistakes, those with the first hundred
   * of them. Of payroll runs there is one line per run.
   */
  lines: ({
    /** The number of the line in the file; the line with the columns is 1. */
    line: FileLine;
    /** What the line is about, by the cells that name it; empty for the file as a whole. */
    name: string;
    /** What the line does, or would do. */
    outcome: 'created' | 'updated' | 'refused';
    /**
     * The reasons for which the line was refused, each with what stands in the cell; empty for one that was not. The
     * pointer is the column's heading.
     */
    errors: LineErrors;
  })[];
}

/** What a file brings in. */
export type SampleKind = 'invitations' | 'companies' | 'departments' | 'costCentres' | 'costUnits' | 'employees' | 'runs';

/** An example of a file to import. */
export interface ImportSample {
  /** The name under which to save the file. */
  fileName: string;
  /** The media type of the file. */
  mediaType: string;
  /** The file in Base64 (RFC 4648 §4). */
  content: string;
}

/** Whether nothing is saved or sent, and the answer says what would come of the file. Default: `true`. */
export type ImportPreview = boolean;

/** What came of a file of invitations, or would come of it. */
export interface InvitationReport {
  /** Whether nothing was sent. */
  preview: boolean;
  /** The number of lines that became an invitation, or can become one. */
  accepted: Count;
  /** The number of lines that were refused. */
  refused: Count;
  /** What came of every line, in the order of the file. A file that cannot be read has one, which says why. */
  lines: ({
    /** The number of the line in the file; the line with the columns is 1. */
    line: FileLine;
    /** The address as it stands in the file. */
    email: string;
    /** Whether the line became an invitation, or can become one. */
    outcome: 'ready' | 'invited' | 'refused';
    /**
     * The reasons for which the line was refused, each with what stands in the cell; empty for one that was not. The
     * pointer is the column's heading.
     */
    errors: LineErrors;
  })[];
}

/** The number of the line in the file; the line with the columns is 1. */
export type FileLine = number;

/**
 * The reasons for which the line was refused, each with what stands in the cell; empty for one that was not. The
 * pointer is the column's heading.
 */
export type LineErrors = FieldError[];

/** A login with its person and its grant. */
export interface LoginDetail {
  /** The login's id. */
  id: Id;
  /** The id of the person who has the login. */
  personId: Id;
  /** A person's full name. */
  personName: PersonName;
  /** An e-mail address. Capitals and small letters count as the same. */
  email: Email;
  /** What a person does with a login. The role decides which operations may be called. */
  role: Role;
  /** The firm or company of the login. */
  label: string;
  /** The id of the firm that an accountant works for; null for another role. */
  firmId: Id | null;
  /** Whether the accountant manages the logins of their own firm. */
  managesFirm: boolean;
  /**
   * What a login sees: all companies of the tenant, or those that its tags, debtors, companies, departments or
   * employees name. `none` sees nothing.
   */
  grantKind: GrantKind;
  /** The ids of the tags, debtors, companies, departments or employees that the grant names, as its kind says. */
  grantIds: GrantIds;
  /** Whether the login can be used. An administrator switches it on and off. */
  enabled: boolean;
  /** Whether the invitation has been accepted. */
  accepted: boolean;
  /**
   * Of a login that manages its firm, the logins of the firm that see more than it may give, the managers left out:
   * what the bureau gave them, or what this login could give before its own grant was narrowed. They stay as they are
   * until an administrator changes them.
   */
  widerColleagues?: WiderColleague[];
}

/** A login that sees more than the manager of its firm may give. */
export interface WiderColleague {
  /** The login's id. */
  loginId: Id;
  /** A person's full name. */
  name: PersonName;
  /** What the login sees in a few words. */
  scope: string;
}

/** What a colleague sees: all companies of the tenant, or those that tags, debtors or companies name. */
export type ColleagueGrantKind = 'none' | 'all' | 'tags' | 'debtors' | 'companies';

/** A login of the caller's own firm. */
export interface Colleague {
  /** The login's id. */
  id: Id;
  /** A person's full name. */
  name: PersonName;
  /** An e-mail address. Capitals and small letters count as the same. */
  email: Email;
  /** Whether a login can be used, waits for its invitation to be accepted, or was switched off. */
  state: LoginState;
  /** What a colleague sees: all companies of the tenant, or those that tags, debtors or companies name. */
  grantKind: ColleagueGrantKind;
  /** The ids that the grant names, as far as the caller sees what they are of. */
  grantIds: Id[];
  /** What the login sees in a few words. */
  scope: string;
  /**
   * `own` is a login of the caller; `manager` manages the firm too and `wider` sees more than the caller, so that the
   * bureau decides what they see; `manageable` are all others.
   */
  access: 'own' | 'manager' | 'wider' | 'manageable';
  /**
   * The moment at which the login was last chosen. Null for never. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  lastUsedAt: string | null;
}

/** A page of colleagues. */
export interface ColleaguePage {
  /** The colleagues. */
  items: Colleague[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The colleague to invite. */
export interface ColleagueInput {
  /** An e-mail address. Capitals and small letters count as the same. */
  email: Email;
  /** A person's full name. */
  name?: PersonName;
  /** The language of mails and screens, Dutch or English. Default: `nl`. */
  language?: Language;
  /**
   * What a colleague sees: all companies of the tenant, or those that tags, debtors or companies name. Default: `none`.
   */
  grantKind?: ColleagueGrantKind;
  /** The ids of the tags, debtors, companies, departments or employees that the grant names, as its kind says. */
  grantIds?: GrantIds;
}

/** The part of a colleague's login that changes; what is left out stays as it is. */
export interface ColleaguePatch {
  /** What a colleague sees: all companies of the tenant, or those that tags, debtors or companies name. */
  grantKind?: ColleagueGrantKind;
  /** The ids of the tags, debtors, companies, departments or employees that the grant names, as its kind says. */
  grantIds?: GrantIds;
}

/** The part of a login that changes; what is left out stays as it is. */
export interface LoginPatch {
  /**
   * What a login sees: all companies of the tenant, or those that its tags, debtors, companies, departments or
   * employees name. `none` sees nothing.
   */
  grantKind?: GrantKind;
  /** The ids of the tags, debtors, companies, departments or employees that the grant names, as its kind says. */
  grantIds?: GrantIds;
  /**
   * Whether the accountant manages the logins of their own firm: invites colleagues, gives them no more than their own
   * grant, and ends them. It is for accountants only.
   */
  managesFirm?: boolean;
  /** Whether the login can be used. Switching it off ends the sessions that work with it. */
  enabled?: boolean;
}

/** A person with the logins in this tenant. */
export interface Account {
  /** The person's id. */
  id: Id;
  /** A person's full name. */
  name: PersonName;
  /** An e-mail address. Capitals and small letters count as the same. */
  email: Email;
  /** The person's logins. */
  logins: LoginDetail[];
  /**
   * The moment at which the person last signed in. Null for never. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  lastUsedAt: string | null;
}

/** A page of accounts. */
export interface AccountPage {
  /** The accounts. */
  items: Account[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** An accounting firm. */
export interface Firm {
  /** The firm's id. */
  id: Id;
  /** The firm's number, which the bureau chooses; unique within the tenant. */
  number: FirmNumber;
  /** The firm's name. */
  name: FirmName;
  /**
   * The origins of web pages that may call the API from a browser for this firm: with the logins of this firm, and no
   * other. They are kept as browsers write them: in small letters, without a slash at the end or the port that goes
   * without saying, and names of other alphabets in Punycode.
   */
  embedOrigins: Origins;
  /** Whether the logins, the software and the web origins of the firm work. */
  state: FirmState;
}

/** Whether the logins, the software and the web origins of the firm work. */
export type FirmState = 'active' | 'ended';

/** The firm's number, which the bureau chooses; unique within the tenant. */
export type FirmNumber = number;

/** The firm's name. */
export type FirmName = string;

/**
 * The origins of web pages that may call the API from a browser for this firm: with the logins of this firm, and no
 * other. They are kept as browsers write them: in small letters, without a slash at the end or the port that goes
 * without saying, and names of other alphabets in Punycode.
 */
export type Origins = string[];

/** The data of a new firm. */
export interface FirmInput {
  /** The firm's number, which the bureau chooses; unique within the tenant. */
  number: FirmNumber;
  /** The firm's name. */
  name: FirmName;
  /**
   * The origins of web pages that may call the API from a browser for this firm: with the logins of this firm, and no
   * other. They are kept as browsers write them: in small letters, without a slash at the end or the port that goes
   * without saying, and names of other alphabets in Punycode.
   */
  embedOrigins?: Origins;
}

/** The part of a firm that changes; what is left out stays as it is. */
export interface FirmPatch {
  /** The firm's number, which the bureau chooses; unique within the tenant. */
  number?: FirmNumber;
  /** The firm's name. */
  name?: FirmName;
  /**
   * The origins of web pages that may call the API from a browser for this firm: with the logins of this firm, and no
   * other. They are kept as browsers write them: in small letters, without a slash at the end or the port that goes
   * without saying, and names of other alphabets in Punycode.
   */
  embedOrigins?: Origins;
  /** Whether the logins, the software and the web origins of the firm work. */
  state?: FirmState;
}

/** A page of firms. */
export interface FirmPage {
  /** The firms. */
  items: Firm[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A label on debtors. */
export interface Tag {
  /** The tag's id. */
  id: Id;
  /** The number of the tag, unique within the tenant. */
  number: TagNumber;
  /** The tag's name. */
  name: TagName;
  /** The tag's colour as CSS writes it: `#` and six hexadecimal digits. */
  color: TagColor;
}

/** The number of the tag, unique within the tenant. */
export type TagNumber = number;

/** The tag's name. */
export type TagName = string;

/** The tag's colour as CSS writes it: `#` and six hexadecimal digits. */
export type TagColor = string;

/** The data of a new tag. */
export interface TagInput {
  /** The number of the tag, unique within the tenant. */
  number: TagNumber;
  /** The tag's name. */
  name: TagName;
  /** The tag's colour as CSS writes it: `#` and six hexadecimal digits. Default: `#2f6fde`. */
  color?: TagColor;
}

/** The part of a tag that changes; what is left out stays as it is. */
export interface TagPatch {
  /** The number of the tag, unique within the tenant. */
  number?: TagNumber;
  /** The tag's name. */
  name?: TagName;
  /** The tag's colour as CSS writes it: `#` and six hexadecimal digits. */
  color?: TagColor;
}

/** A label on debtors, with how much it is used. */
export interface TagDetail {
  /** The tag's id. */
  id: Id;
  /** The number of the tag, unique within the tenant. */
  number: TagNumber;
  /** The tag's name. */
  name: TagName;
  /** The tag's colour as CSS writes it: `#` and six hexadecimal digits. */
  color: TagColor;
  /** The number of debtors within the scope of the login that carry the tag. */
  debtorCount: Count;
  /** The number of logins that see debtors by the tag; null for anyone but an administrator. */
  loginCount: number | null;
  /** The number of clients, software, that see debtors by the tag; null for anyone but an administrator. */
  clientCount: number | null;
}

/** A login, or software, whose grant names a tag. */
export interface TagUser {
  /** The id of the login; null for software. */
  loginId: Id | null;
  /** The id of the software; null for a login. */
  clientId: Id | null;
  /** The name of the person or of the software. */
  name: string;
  /** The person's e-mail address; empty for software. */
  email: string;
  /** The role of a login, or software. */
  role: ViewerRole;
  /** The firm that an accountant or software works for; empty for others. */
  firmName: string;
  /** Whether a login can be used, waits for its invitation to be accepted, or was switched off. */
  state: LoginState;
}

/** Whether a login can be used, waits for its invitation to be accepted, or was switched off. */
export type LoginState = 'active' | 'invited' | 'disabled';

/** A page of those who see debtors by a tag. */
export interface TagUserPage {
  /** The logins and the software. */
  items: TagUser[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** Debtors, with the tags that they all are given and those that are taken from them all. */
export interface DebtorTagsInput {
  /** The ids of the debtors. */
  debtorIds: Id[];
  /** The ids of the tags that each of them carries from now on. */
  giveTagIds?: Id[];
  /** The ids of the tags that none of them carries any more. */
  takeTagIds?: Id[];
}

/** What came of giving and taking tags. */
export interface DebtorTagsChange {
  /** The number of debtors that have other tags now. */
  changed: Count;
}

/** A page of tags. */
export interface TagPage {
  /** The tags. */
  items: TagDetail[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The debtor's number, which the bureau chooses; unique within the tenant. */
export type DebtorNumber = number;

/** The debtor's name. */
export type DebtorName = string;

/** A client of the bureau, with one or more companies. */
export interface Debtor {
  /** The debtor's id. */
  id: Id;
  /** The debtor's number, which the bureau chooses; unique within the tenant. */
  number: DebtorNumber;
  /** The debtor's name. */
  name: DebtorName;
  /** The id of the firm that keeps the debtor's books; null for none. */
  firmId: Id | null;
  /** The name of that firm; empty for none. */
  firmName: string;
  /** The tags that the debtor carries. */
  tags: Tag[];
  /** The ids of these tags. */
  tagIds: Id[];
  /** The names of these tags, with commas between them. */
  tagNames: string;
  /** The last day (`YYYY-MM-DD`). Null while no end is known. An ISO 8601 date, such as `2026-11-30`. */
  endsOn: EndsOn;
  /** Whether the debtor goes on. */
  state: DebtorState;
}

/** Whether the debtor goes on. */
export type DebtorState = 'open' | 'closed';

/** What lists of debtors leave out. */
export type DebtorInclusion = 'closed';

/** The last day of a debtor. */
export interface DebtorClosureInput {
  /** The last day (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`. */
  endsOn: LastDay;
  /** The number of companies that close with it, as the caller was told. From 0 to 999999. Default: `0`. */
  companies?: number;
}

/** The data of a new debtor. */
export interface DebtorInput {
  /** The debtor's number, which the bureau chooses; unique within the tenant. */
  number: DebtorNumber;
  /** The debtor's name. */
  name: DebtorName;
  /** The id of the firm that keeps the debtor's books; left out for none. */
  firmId?: Id;
  /** The ids of the tags that the debtor carries. */
  tagIds?: Id[];
}

/** The part of a debtor that changes; what is left out stays as it is. */
export interface DebtorPatch {
  /** The debtor's number, which the bureau chooses; unique within the tenant. */
  number?: DebtorNumber;
  /** The debtor's name. */
  name?: DebtorName;
  /** The id of the firm that keeps the debtor's books; null for none. */
  firmId?: Id | null;
  /** The ids of the tags that the debtor carries. */
  tagIds?: Id[];
}

/** A page of debtors. */
export interface DebtorPage {
  /** The debtors. */
  items: Debtor[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The company's number, unique within its debtor. */
export type CompanyNumber = number;

/** The company's name. */
export type CompanyName = string;

/** The number of the company at the Chamber of Commerce (KvK), 8 digits. Null where it is not known. */
export type ChamberNumber = string | null;

/**
 * The wage tax number as the tax authorities give it: 9 digits of which the last checks the others (11-proef), `L` and
 * 2 digits. Null where it is not known.
 */
export type WageTaxNumber = string | null;

/** A telephone number: digits, spaces, `+`, `-` and brackets. Null where it is not known. */
export type Phone = string | null;

/** An e-mail address. Null where it is not known. */
export type OptionalEmail = string | null;

/** The street with the house number. Null where it is not known. */
export type Street = string | null;

/** A Dutch postal code, such as `3311 AB`. Null where it is not known. */
export type PostalCode = string | null;

/** The town of the address. Null where it is not known. */
export type City = string | null;

/** The name of the person to ask for. Null where it is not known. */
export type ContactName = string | null;

/** The number of a ledger scheme of the debtor or the bureau. Null for the first scheme of the bureau. */
export type LedgerSchemeName = string | null;

/** The period over which wage tax is declared: month, four weeks, half year or year. Null where it is not known. */
export type WageTaxPeriod = 'month' | 'fourWeek' | 'halfYear' | 'year' | null;

/** A company as lists show it. */
export interface CompanySummary {
  /** The company's id. */
  id: Id;
  /** The company's number, unique within its debtor. */
  number: CompanyNumber;
  /** The company's name. */
  name: CompanyName;
  /** A client's payroll, a template (standaardbedrijf) or a test. */
  kind: CompanyKind;
  /** The wage period of a company: a calendar month, four weeks or a week. It is fixed once the company is made. */
  periodType: PeriodType;
  /** The id of the debtor that the company belongs to. */
  debtorId: Id;
  /** The debtor's number, which the bureau chooses; unique within the tenant. */
  debtorNumber: DebtorNumber;
  /** The debtor's name. */
  debtorName: DebtorName;
  /** The last day (`YYYY-MM-DD`). Null while no end is known. An ISO 8601 date, such as `2026-11-30`. */
  endsOn: EndsOn;
  /**
   * Whether lists leave the company out: its last day is over, or it is hidden. What is closed and hidden is closed.
   */
  state: CompanyState;
  /** Whether it is a favourite of the login that asks. */
  favourite: Favourite;
  /** What `q` was found in, where that is none of the names and numbers that the list shows; left out otherwise. */
  foundBy?: CompanyFoundBy;
}

/** What `q` was found in, where that is none of the names and numbers that the list shows; left out otherwise. */
export type CompanyFoundBy = 'chamberNumber' | 'wageTaxNumber' | 'postalCode' | 'email';

/** The operationId of a list. */
export type ListName = string;

/** What a login calls a view. */
export type ViewName = string;

/** A parameter of the list, as its address has it. */
export interface ViewParameter {
  /** The name of the parameter. */
  name: string;
  /** Its value; several are parted by commas. */
  value: string;
}

/** The name of a column. */
export type ViewColumn = string;

/** What a view of a list shows. */
export interface SavedViewInput {
  /** The words, filters and order; what is not among them is as the list has it. */
  parameters: ViewParameter[];
  /** The columns that are left out. */
  hiddenColumns: ViewColumn[];
}

/** A view of a list that a login saved. */
export interface SavedView {
  /** What a login calls a view. */
  name: ViewName;
  /** The words, filters and order; what is not among them is as the list has it. */
  parameters: ViewParameter[];
  /** The columns that are left out. */
  hiddenColumns: ViewColumn[];
}

/** A page of saved views. */
export interface SavedViewPage {
  /** The views. */
  items: SavedView[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The columns that are left out of a list. */
export interface ColumnChoiceInput {
  /** The columns that are left out; none shows all. */
  hiddenColumns: ViewColumn[];
}

/** The columns that a login leaves out of a list. */
export interface ColumnChoice {
  /** The operationId of a list. */
  list: ListName;
  /** The columns that are left out. */
  hiddenColumns: ViewColumn[];
}

/** The columns that a login leaves out of lists. */
export interface ColumnChoices {
  /** One for each list. */
  items: ColumnChoice[];
}

/** Whether it is a favourite of the login that asks. */
export type Favourite = boolean;

/** A login, or software, that sees a company. */
export interface CompanyViewer {
  /** The id of the login; null for software. */
  loginId: Id | null;
  /** The id of the software; null for a login. */
  clientId: Id | null;
  /** The name of the person or of the software. */
  name: string;
  /** The person's e-mail address; empty for software. */
  email: string;
  /** The role of a login, or software. */
  role: ViewerRole;
  /** The firm that an accountant or software works for; empty for others. */
  firmName: string;
  /**
   * What a login sees: all companies of the tenant, or those that its tags, debtors, companies, departments or
   * employees name. `none` sees nothing.
   */
  grantKind: GrantKind;
  /**
   * The names of the tags, the debtor, the company or the departments that the grant names and that lead to the
   * company; empty where all companies are seen, and for employees.
   */
  grantedBy: string;
  /**
   * The moment at which the login was confirmed, or the software was added. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  since: string;
  /**
   * The moment at which it was last used. Null for never. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  lastUsedAt: string | null;
}

/** The role of a login, or software. */
export type ViewerRole = 'administrator' | 'accountant' | 'employer' | 'manager' | 'employee' | 'software';

/** A page of those who see a company. */
export interface CompanyViewerPage {
  /** The logins and the software. */
  items: CompanyViewer[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A page of companies. */
export interface CompanyPage {
  /** The companies. */
  items: CompanySummary[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A payroll administration (bedrijf) of a debtor. */
export interface Company {
  /** The company's id. */
  id: Id;
  /** The company's number, unique within its debtor. */
  number: CompanyNumber;
  /** The company's name. */
  name: CompanyName;
  /** A client's payroll, a template (standaardbedrijf) or a test. */
  kind: CompanyKind;
  /** The wage period of a company: a calendar month, four weeks or a week. It is fixed once the company is made. */
  periodType: PeriodType;
  /** The id of the debtor that the company belongs to. */
  debtorId: Id;
  /** The debtor's number, which the bureau chooses; unique within the tenant. */
  debtorNumber: DebtorNumber;
  /** The debtor's name. */
  debtorName: DebtorName;
  /** The id of the firm that keeps the debtor's books; null for none. */
  firmId: Id | null;
  /** The number of the company at the Chamber of Commerce (KvK), 8 digits. Null where it is not known. */
  chamberNumber: ChamberNumber;
  /**
   * The wage tax number as the tax authorities give it: 9 digits of which the last checks the others (11-proef), `L`
   * and 2 digits. Null where it is not known.
   */
  wageTaxNumber: WageTaxNumber;
  /** The period over which wage tax is declared: month, four weeks, half year or year. Null where it is not known. */
  wageTaxPeriod: WageTaxPeriod;
  /** The number of a ledger scheme of the debtor or the bureau. Null for the first scheme of the bureau. */
  ledgerScheme: LedgerSchemeName;
  /** The name of the person to ask for. Null where it is not known. */
  contactName: ContactName;
  /** An e-mail address. Null where it is not known. */
  email: OptionalEmail;
  /** A telephone number: digits, spaces, `+`, `-` and brackets. Null where it is not known. */
  phone: Phone;
  /** The street with the house number. Null where it is not known. */
  street: Street;
  /** A Dutch postal code, such as `3311 AB`. Null where it is not known. */
  postalCode: PostalCode;
  /** The town of the address. Null where it is not known. */
  city: City;
  /** The last day (`YYYY-MM-DD`). Null while no end is known. An ISO 8601 date, such as `2026-11-30`. */
  endsOn: EndsOn;
  /**
   * Whether lists leave the company out: its last day is over, or it is hidden. What is closed and hidden is closed.
   */
  state: CompanyState;
  /** Whether lists of companies leave it out, for everybody. */
  hidden: Hidden;
  /** Whether only those see it that see all companies, or are granted it by name. */
  confidential: Confidential;
  /** Whether it is a favourite of the login that asks. */
  favourite: Favourite;
  /** Whether the login that asks may change this row. */
  editable: boolean;
  /** The moment of the last change. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  updatedAt: DateTime;
}

/** The data of a new company. */
export interface CompanyInput {
  /** The id of the debtor that the company belongs to. */
  debtorId: Id;
  /** The company's number, unique within its debtor. */
  number?: CompanyNumber;
  /** The company's name. */
  name: CompanyName;
  /** The id of the template that the company starts from. */
  templateId?: Id;
  /** The wage period of a company: a calendar month, four weeks or a week. It is fixed once the company is made. */
  periodType?: PeriodType;
  /** A client's payroll, a template (standaardbedrijf) or a test. Default: `client`. */
  kind?: CompanyKind;
  /** The number of the company at the Chamber of Commerce (KvK), 8 digits. Null where it is not known. */
  chamberNumber?: ChamberNumber;
  /**
   * The wage tax number as the tax authorities give it: 9 digits of which the last checks the others (11-proef), `L`
   * and 2 digits. Null where it is not known.
   */
  wageTaxNumber?: WageTaxNumber;
}

/** The part of a company that changes; what is left out stays as it is. */
export interface CompanyPatch {
  /** The company's name. */
  name?: CompanyName;
  /** The number of the company at the Chamber of Commerce (KvK), 8 digits. Null where it is not known. */
  chamberNumber?: ChamberNumber;
  /**
   * The wage tax number as the tax authorities give it: 9 digits of which the last checks the others (11-proef), `L`
   * and 2 digits. Null where it is not known.
   */
  wageTaxNumber?: WageTaxNumber;
  /** The period over which wage tax is declared: month, four weeks, half year or year. Null where it is not known. */
  wageTaxPeriod?: WageTaxPeriod;
  /** The number of a ledger scheme of the debtor or the bureau. Null for the first scheme of the bureau. */
  ledgerScheme?: LedgerSchemeName;
  /** The name of the person to ask for. Null where it is not known. */
  contactName?: ContactName;
  /** An e-mail address. Null where it is not known. */
  email?: OptionalEmail;
  /** A telephone number: digits, spaces, `+`, `-` and brackets. Null where it is not known. */
  phone?: Phone;
  /** The street with the house number. Null where it is not known. */
  street?: Street;
  /** A Dutch postal code, such as `3311 AB`. Null where it is not known. */
  postalCode?: PostalCode;
  /** The town of the address. Null where it is not known. */
  city?: City;
}

/** Whether lists leave the company out: its last day is over, or it is hidden. What is closed and hidden is closed. */
export type CompanyState = 'open' | 'closed' | 'hidden';

/** What lists of companies leave out. */
export type CompanyInclusion = 'closed' | 'hidden';

/** The last day (`YYYY-MM-DD`). Null while no end is known. An ISO 8601 date, such as `2026-11-30`. */
export type EndsOn = string | null;

/** The last day (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`. */
export type LastDay = string;

/** The last day of a company. */
export interface ClosureInput {
  /** The last day (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`. */
  endsOn: LastDay;
}

/** Whether lists of companies leave it out, for everybody. */
export type Hidden = boolean;

/** Whether only those see it that see all companies, or are granted it by name. */
export type Confidential = boolean;

/** The part of the visibility that changes; what is left out stays as it is. */
export interface CompanyVisibilityPatch {
  /** Whether lists of companies leave it out, for everybody. */
  hidden?: Hidden;
  /** Whether only those see it that see all companies, or are granted it by name. */
  confidential?: Confidential;
}

/** Where a company moves to. */
export interface CompanyMoveInput {
  /** The id of the debtor that the company belongs to from then on. */
  debtorId: Id;
  /** The number that the company has from then on; left out, it keeps its own. */
  number?: CompanyNumber;
}

/**
 * Whether employees can get it. What is closed stays in the payroll runs and journals that have it, and can be opened
 * again.
 */
export type StructureState = 'open' | 'closed';

/** The department's number, unique within its company. */
export type DepartmentNumber = number;

/** The department's name. */
export type DepartmentName = string;

/** A department of a company. */
export interface Department {
  /** The department's id. */
  id: Id;
  /** The department's number, unique within its company. */
  number: DepartmentNumber;
  /** The department's name. */
  name: DepartmentName;
  /**
   * Whether employees can get it. What is closed stays in the payroll runs and journals that have it, and can be opened
   * again.
   */
  state: StructureState;
  /** The id of the department's company. */
  companyId: Id;
  /** The company's name. */
  companyName: CompanyName;
}

/** A page of departments. */
export interface DepartmentPage {
  /** The departments. */
  items: Department[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The data of a new department. */
export interface DepartmentInput {
  /** The id of the department's company. */
  companyId: Id;
  /** The department's number, unique within its company. */
  number: DepartmentNumber;
  /** The department's name. */
  name: DepartmentName;
}

/** The part of a department that changes; what is left out stays as it is. */
export interface DepartmentPatch {
  /** The department's name. */
  name?: DepartmentName;
  /**
   * Whether employees can get it. What is closed stays in the payroll runs and journals that have it, and can be opened
   * again.
   */
  state?: StructureState;
}

/**
 * The code by which payroll runs, journals and packages name it: no spaces within, no `|` and no `:`. It is unique
 * within its company, whatever its capitals.
 */
export type CostCode = string;

/** What it is called, as the user wrote it. */
export type CostDescription = string;

/** A cost centre of a company. */
export interface CostCentre {
  /** The cost centre's id. */
  id: Id;
  /**
   * The code by which payroll runs, journals and packages name it: no spaces within, no `|` and no `:`. It is unique
   * within its company, whatever its capitals.
   */
  code: CostCode;
  /** What it is called, as the user wrote it. */
  description: CostDescription;
  /**
   * Whether employees can get it. What is closed stays in the payroll runs and journals that have it, and can be opened
   * again.
   */
  state: StructureState;
  /** The id of the cost centre's company. */
  companyId: Id;
  /** The number of a ledger scheme of the debtor or the bureau. Null for the first scheme of the bureau. */
  ledgerScheme: LedgerSchemeName;
}

/** A page of cost centres. */
export interface CostCentrePage {
  /** The cost centres. */
  items: CostCentre[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The data of a new cost centre. */
export interface CostCentreInput {
  /** The id of the cost centre's company. */
  companyId: Id;
  /**
   * The code by which payroll runs, journals and packages name it: no spaces within, no `|` and no `:`. It is unique
   * within its company, whatever its capitals.
   */
  code: CostCode;
  /** What it is called, as the user wrote it. */
  description: CostDescription;
}

/** A cost unit of a company. */
export interface CostUnit {
  /** The cost unit's id. */
  id: Id;
  /**
   * The code by which payroll runs, journals and packages name it: no spaces within, no `|` and no `:`. It is unique
   * within its company, whatever its capitals.
   */
  code: CostCode;
  /** What it is called, as the user wrote it. */
  description: CostDescription;
  /**
   * Whether employees can get it. What is closed stays in the payroll runs and journals that have it, and can be opened
   * again.
   */
  state: StructureState;
  /** The id of the cost unit's company. */
  companyId: Id;
}

/** A page of cost units. */
export interface CostUnitPage {
  /** The cost units. */
  items: CostUnit[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The data of a new cost unit. */
export interface CostUnitInput {
  /** The id of the cost unit's company. */
  companyId: Id;
  /**
   * The code by which payroll runs, journals and packages name it: no spaces within, no `|` and no `:`. It is unique
   * within its company, whatever its capitals.
   */
  code: CostCode;
  /** What it is called, as the user wrote it. */
  description: CostDescription;
}

/** The part of a cost unit that changes; what is left out stays as it is. */
export interface CostUnitPatch {
  /** What it is called, as the user wrote it. */
  description?: CostDescription;
  /**
   * Whether employees can get it. What is closed stays in the payroll runs and journals that have it, and can be opened
   * again.
   */
  state?: StructureState;
}

/** The employee's number, unique within the company. */
export type EmployeeNumber = number;

/** The first name or the initials. */
export type FirstName = string;

/** The prefix of the last name (`van der`). Null for none. */
export type Prefix = string | null;

/** The last name without its prefix. */
export type LastName = string;

/** The first day in service (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`. */
export type InServiceOn = string;

/** The last day in service (`YYYY-MM-DD`). Null while no end is known. An ISO 8601 date, such as `2026-11-30`. */
export type OutOfServiceOn = string | null;

/**
 * The cost centres that bear the wage, each with its share and, if wished, with what it is for: a cost unit. The shares
 * total 100 %; without any, the wage has no cost centre. What is closed can stay where it is, and is not given anew.
 */
export type CostShares = ({
  /** The id of the cost centre that bears the share. */
  costCentreId: Id;
  /** The id of the cost unit that the share is for; null or left out for none. */
  costUnitId?: Id | null;
  /** The cost centre's code. */
  code?: string;
  /** What the cost centre is called, as the user wrote it. */
  description?: string;
  /** The cost unit's code. Null for none. */
  costUnitCode?: string | null;
  /** What the cost unit is called, as the user wrote it. Null for none. */
  costUnitDescription?: string | null;
  /** The share as a percentage, with at most two decimals. From 0.01 to 100. */
  share: number;
})[];

/** An employee as lists show it. */
export interface EmployeeSummary {
  /** The employee's id. */
  id: Id;
  /** The employee's number, unique within the company. */
  number: EmployeeNumber;
  /** The whole name: first name, prefix and last name. */
  name: string;
  /** The id of the employee's company. */
  companyId: Id;
  /** The company's name. */
  companyName: CompanyName;
  /** The name of the employee's department. Null for none. */
  departmentName: string | null;
  /** The first day in service (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`. */
  inServiceOn: InServiceOn;
  /** The last day in service (`YYYY-MM-DD`). Null while no end is known. An ISO 8601 date, such as `2026-11-30`. */
  outOfServiceOn: OutOfServiceOn;
  /**
   * The cost centres that bear the wage, each with its share and, if wished, with what it is for: a cost unit. The
   * shares total 100 %; without any, the wage has no cost centre. What is closed can stay where it is, and is not given
   * anew.
   */
  costShares: CostShares;
}

/** A page of employees. */
export interface EmployeePage {
  /** The employees. */
  items: EmployeeSummary[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** An employee of a company. */
export interface Employee {
  /** The employee's id. */
  id: Id;
  /** The employee's number, unique within the company. */
  number: EmployeeNumber;
  /** The whole name: first name, prefix and last name. */
  name: string;
  /** The first name or the initials. */
  firstName: FirstName;
  /** The prefix of the last name (`van der`). Null for none. */
  prefix: Prefix;
  /** The last name without its prefix. */
  lastName: LastName;
  /** An e-mail address. Null where it is not known. */
  email: OptionalEmail;
  /** The id of the employee's company. */
  companyId: Id;
  /** The company's name. */
  companyName: CompanyName;
  /** The id of the employee's department; null for none. */
  departmentId: Id | null;
  /** The name of the employee's department. Null for none. */
  departmentName: string | null;
  /** The first day in service (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`. */
  inServiceOn: InServiceOn;
  /** The last day in service (`YYYY-MM-DD`). Null while no end is known. An ISO 8601 date, such as `2026-11-30`. */
  outOfServiceOn: OutOfServiceOn;
  /**
   * The cost centres that bear the wage, each with its share and, if wished, with what it is for: a cost unit. The
   * shares total 100 %; without any, the wage has no cost centre. What is closed can stay where it is, and is not given
   * anew.
   */
  costShares: CostShares;
  /** Whether the login that asks may change this row. */
  editable: boolean;
  /** The moment of the last change. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  updatedAt: DateTime;
}

/** The data of a new employee. */
export interface EmployeeInput {
  /** The id of the employee's company. */
  companyId: Id;
  /** The employee's number, unique within the company. */
  number: EmployeeNumber;
  /** The first name or the initials. */
  firstName: FirstName;
  /** The prefix of the last name (`van der`). Null for none. */
  prefix?: Prefix;
  /** The last name without its prefix. */
  lastName: LastName;
  /** An e-mail address. Null where it is not known. */
  email?: OptionalEmail;
  /** The id of the employee's department; null or left out for none. */
  departmentId?: Id | null;
  /** The first day in service (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`. */
  inServiceOn: InServiceOn;
  /** The last day in service (`YYYY-MM-DD`). Null while no end is known. An ISO 8601 date, such as `2026-11-30`. */
  outOfServiceOn?: OutOfServiceOn;
  /**
   * The cost centres that bear the wage, each with its share and, if wished, with what it is for: a cost unit. The
   * shares total 100 %; without any, the wage has no cost centre. What is closed can stay where it is, and is not given
   * anew.
   */
  costShares?: CostShares;
}

/** The part of an employee that changes; what is left out stays as it is. */
export interface EmployeePatch {
  /** The first name or the initials. */
  firstName?: FirstName;
  /** The prefix of the last name (`van der`). Null for none. */
  prefix?: Prefix;
  /** The last name without its prefix. */
  lastName?: LastName;
  /** An e-mail address. Null where it is not known. */
  email?: OptionalEmail;
  /** The id of the employee's department; null for none. */
  departmentId?: Id | null;
  /** The first day in service (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`. */
  inServiceOn?: InServiceOn;
  /** The last day in service (`YYYY-MM-DD`). Null while no end is known. An ISO 8601 date, such as `2026-11-30`. */
  outOfServiceOn?: OutOfServiceOn;
  /**
   * The cost centres that bear the wage, each with its share and, if wished, with what it is for: a cost unit. The
   * shares total 100 %; without any, the wage has no cost centre. What is closed can stay where it is, and is not given
   * anew.
   */
  costShares?: CostShares;
}

/** The thing that a figure counts. */
export type FigureKey = 'companies' | 'employeesInService' | 'employeesJoined' | 'employeesLeft' | 'companiesWithoutIntegration' | 'integrationsWithProblem' | 'openInvitations' | 'runsToSend' | 'journalsToImport' | 'deliveriesFailed' | 'journalsStale';

/** The figures of the start screen, over what the login sees. */
export interface Dashboard {
  /** The figures, in the order in which they are shown. */
  figures: ({
    /** The thing that a figure counts. */
    key: FigureKey;
    /** The number of things that the login sees, now. */
    value: Count;
    /**
     * What a person calls the period that the figure is about: the current one of each kind that the login sees
     * companies with, or all of them; null where a figure is about no period.
     */
    periodText: string | null;
  })[];
}

/** Wage periods that are being worked on. */
export interface OpenPeriodList {
  /** The periods, the one that ended last first. */
  items: OpenPeriod[];
}

/** A wage period, and how far its runs of clients are. */
export interface OpenPeriod {
  /** The wage period of a company: a calendar month, four weeks or a week. It is fixed once the company is made. */
  periodType: PeriodType;
  /** The wage year, four digits. From 2000 to 2100. */
  year: RunYear;
  /** The number of a wage period in its year: 1 to 12, 13 or 53, as the company's period type has it. From 1 to 53. */
  period: RunPeriod;
  /** The wage period, or the first and the last of several, in the language of the caller. */
  periodText: RunPeriodText;
  /** The number of runs. */
  runs: Count;
  /** Runs that are locked; `state=locked`. */
  locked: Count;
  /** Runs with a journal; `work=made`. */
  made: Count;
  /** Runs that are in the books; `work=sent`. */
  sent: Count;
  /** Runs whose delivery was refused or needs a person; `work=failed`. */
  failed: Count;
  /** Runs whose journal has gone stale; `work=stale`. */
  stale: Count;
  /** Runs whose file is still to be imported; `work=toImport`. */
  toImport: Count;
  /** Runs that are still to be sent; `work=toSend`. */
  toSend: Count;
}

/**
 * What was decided: `open` is yet to be, `confirmed` goes on, `withdrawn` was ended by the review, and `gone` had ended
 * otherwise before it was decided on.
 */
export type AccessDecision = 'open' | 'confirmed' | 'withdrawn' | 'gone';

/**
 * What happened since the review began: `none` sees the same, `changed` sees something else, `added` came since, and
 * `ended` is there no more.
 */
export type AccessChange = 'none' | 'changed' | 'added' | 'ended';

/** Whether it was used within the time that the settings say, counted from when it was given. */
export type AccessUsage = 'unused' | 'used';

/** A review of who has access to the tenant. */
export interface AccessReview {
  /** The id of the review. */
  id: Id;
  /** A closed review does not change any more. */
  state: 'open' | 'closed';
  /** The moment as of which access was written down. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  begunAt: DateTime;
  /** Who started it; null where the server did, as the settings say. */
  begunBy: string | null;
  /** The moment at which it was closed; null while it is open. */
  closedAt: DateTime | null;
  /** Who closed it; null while it is open. */
  closedBy: string | null;
  /** A login that was not used for so many days counts as unused. From 7 to 730. */
  unusedAfterDays: UnusedAfterDays;
  /** The number of logins and software that the caller reviews. */
  total: Count;
  /** The number that is yet to be decided on. */
  open: Count;
  /** The number that was confirmed. */
  confirmed: Count;
  /** The number that the review ended. */
  withdrawn: Count;
  /** The number that had ended otherwise. */
  gone: Count;
  /** The number that came or sees something else since the review began. */
  changed: Count;
  /**
   * The SHA-256 of the file of a closed review, in hexadecimal; null while it is open, and for whoever manages a firm.
   */
  contentHash: string | null;
}

/** A page of reviews. */
export interface AccessReviewPage {
  /** The reviews, the newest first. */
  items: AccessReview[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A login, or software, as a review has it. */
export interface AccessReviewItem {
  /** The id of the login or of the software. */
  id: Id;
  /** The id of a login that is still there; null otherwise. */
  loginId: Id | null;
  /** The id of software that is still there; null otherwise. */
  clientId: Id | null;
  /** The name of the person or of the software. */
  name: string;
  /** The person's e-mail address; empty for software. */
  email: string;
  /** The role of a login, or software. */
  role: ViewerRole;
  /** The firm that an accountant or software works for; empty for others. */
  firmName: string;
  /** The grant in words, as it was when the review began, or when it came. */
  sees: string;
  /** The number of companies that it saw then; null for whoever manages a firm, of those that see more. */
  companyCount: number | null;
  /**
   * The moment at which the login was confirmed, or the software was added. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  since: string;
  /**
   * The moment at which it was last used. Null for never. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  lastUsedAt: string | null;
  /** Who gave the access; empty where that is not known. */
  grantedBy: string;
  /** Whether it was used within the time that the settings say, counted from when it was given. */
  usage: AccessUsage;
  /**
   * What happened since the review began: `none` sees the same, `changed` sees something else, `added` came since, and
   * `ended` is there no more.
   */
  change: AccessChange;
  /**
   * What was decided: `open` is yet to be, `confirmed` goes on, `withdrawn` was ended by the review, and `gone` had
   * ended otherwise before it was decided on.
   */
  decision: AccessDecision;
  /** Who decided; empty for nobody. */
  decidedBy: string;
  /**
   * The moment of the decision. Null where there is none. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  decidedAt: string | null;
}

/** A page of a review. */
export interface AccessReviewItemPage {
  /** The logins and the software. */
  items: AccessReviewItem[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** Logins and software of the open review. */
export interface AccessSelection {
  /** The ids of the logins and the software. */
  accessIds: Id[];
}

/** The outcome for each login or software. */
export interface AccessDecisionReport {
  /** The logins and the software, in the order in which they were given. */
  items: ({
    /** The id that was given. */
    accessId: Id;
    /**
     * What became of it. `gone` has ended already, `own` is a login of the caller, `lastAdministrator` is the only one
     * left, and `bureau` is for an administrator to decide.
     */
    outcome: 'confirmed' | 'withdrawn' | 'gone' | 'own' | 'lastAdministrator' | 'bureau';
  })[];
}

/** A review as a file. */
export interface AccessReviewFile {
  /** The name of the file. */
  fileName: string;
  /** The media type of the file. */
  mediaType: 'text/csv';
  /** The file in base64 (RFC 4648 §4). */
  content: string;
  /** The SHA-256 of the file in hexadecimal; that of a closed review stays the same. */
  sha256: string;
}

/** A login that was not used for so many days counts as unused. From 7 to 730. */
export type UnusedAfterDays = number;

/** How access is reviewed. */
export interface AccessSettings {
  /** Whether a review starts by itself a year after the last one began. */
  yearly?: boolean;
  /** A login that was not used for so many days counts as unused. From 7 to 730. */
  unusedAfterDays?: UnusedAfterDays;
}

/** The rule by which data goes. */
export type RetentionRuleKey = 'payroll' | 'returns' | 'employees' | 'accessReviews' | 'auditEntries' | 'disabledLogins' | 'persons' | 'invitations' | 'passwordResets' | 'sessions' | 'throttles' | 'jobs' | 'failedJobs' | 'idempotencyKeys' | 'webhookMessages';

/** How long a kind of data is kept. */
export interface RetentionRule {
  /** The rule by which data goes. */
  rule: RetentionRuleKey;
  /** What is kept, in the language of the caller. */
  what: string;
  /** `years` are whole calendar years after the end of the year that it runs from, in Dutch time. */
  unit: 'days' | 'years';
  /** The number of days or years. */
  length: number;
  /** What the term runs from, in the language of the caller. */
  from: string;
  /** What the term is based on, in the language of the caller. */
  basis: string;
}

/** How long each kind of data is kept. */
export interface RetentionRuleList {
  /** The rules. */
  items: RetentionRule[];
}

/** What went. */
export type RemovedKind = 'runs' | 'runLines' | 'journals' | 'returns' | 'employees' | 'accessReviews' | 'auditEntries' | 'logins' | 'persons' | 'invitations' | 'passwordResets' | 'sessions' | 'jobs' | 'answers' | 'webhookMessages';

/** How much of a kind went on a day by a rule. */
export interface RetentionRemoval {
  /** The day, in Dutch time. An ISO 8601 date, such as `2026-11-30`. */
  day: string;
  /** The rule by which data goes. */
  rule: RetentionRuleKey;
  /** What went. */
  kind: RemovedKind;
  /** How many went. */
  count: Count;
}

/** A page of what was removed. */
export interface RetentionRemovalPage {
  /** What went, the newest first. */
  items: RetentionRemoval[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** What a hold is on. */
export type LegalHoldKind = 'tenant' | 'debtor' | 'company' | 'employee';

/** Why it is held. */
export type HoldReason = string;

/** A hold to be set. */
export interface LegalHoldInput {
  /** What a hold is on. */
  kind: LegalHoldKind;
  /** The id of the debtor, for a hold on one. */
  debtorId?: Id;
  /** The id of the company, for a hold on one. */
  companyId?: Id;
  /** The id of the employee, for a hold on one. */
  employeeId?: Id;
  /** Why it is held. */
  reason: HoldReason;
}

/** Something that is held, or was. */
export interface LegalHold {
  /** The id of the hold. */
  id: Id;
  /** What a hold is on. */
  kind: LegalHoldKind;
  /** The id of the debtor, the company or the employee; null for the bureau. */
  subjectId: Id | null;
  /** The name of what is held; empty for what is gone since. */
  subject: string;
  /** Why it is held. */
  reason: HoldReason;
  /** The moment at which it was set. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  setAt: DateTime;
  /** Who set it. */
  setBy: string;
  /** The moment at which it was ended; null while it holds. */
  endedAt: DateTime | null;
  /** Who ended it; null while it holds. */
  endedBy: string | null;
  /** The version, for `If-Match`. */
  version: number;
}

/** A page of holds. */
export interface LegalHoldPage {
  /** The holds, the newest first. */
  items: LegalHold[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/**
 * What waits: `integrationFailed` cannot be signed in to, `deliveryFailed` was refused by the package or needs a
 * review, `journalStale` is from before its run or the ledger scheme changed. `accessReviewOpen` is a review of who has
 * access that is not finished, and `loginsUnused` are logins that were not used for long. `factorNeeded` is a second
 * factor that the login will soon need, and that its person does not have yet. `remedyRequested` is a cause in the plan
 * of a period that somebody who may not put it right asked the administrators for (`requestRemedy`).
 */
export type NoticeKind = 'integrationFailed' | 'deliveryFailed' | 'journalStale' | 'accessReviewOpen' | 'loginsUnused' | 'factorNeeded' | 'remedyRequested';

/** What waits for a person. */
export interface NoticeList {
  /** The notices, the newest first. */
  items: Notice[];
  /** The number of them that the login has not read. */
  unread: Count;
}

/** The notice's id. */
export type NoticeId = string;

/** Something that waits for a person. */
export interface Notice {
  /** The notice's id. */
  id: NoticeId;
  /**
   * What waits: `integrationFailed` cannot be signed in to, `deliveryFailed` was refused by the package or needs a
   * review, `journalStale` is from before its run or the ledger scheme changed. `accessReviewOpen` is a review of who
   * has access that is not finished, and `loginsUnused` are logins that were not used for long. `factorNeeded` is a
   * second factor that the login will soon need, and that its person does not have yet. `remedyRequested` is a cause in
   * the plan of a period that somebody who may not put it right asked the administrators for (`requestRemedy`).
   */
  kind: NoticeKind;
  /** What waits, in the language of the caller. */
  title: string;
  /**
   * The id of the integration, the delivery, the journal, the review or the request; of the tenant for logins and
   * factors.
   */
  subjectId: Id;
  /** The package and whose integration it is, the company, or who asks for what. */
  about: string;
  /** The wage period that it is about; null for an integration. */
  periodText: string | null;
  /** The moment since when it waits. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  since: DateTime;
  /** Whether the login has read it. */
  read: boolean;
  /** The level of the integration; null for anything else. */
  level: IntegrationLevel | null;
  /** The id of whose integration it is; null for anything else. */
  ownerId: Id | null;
  /** The package of the integration; null for anything else. */
  package: PackageKey | null;
  /** Where a request is seen to; null for anything else. */
  request: {
    /** The wage period of a company: a calendar month, four weeks or a week. It is fixed once the company is made. */
    periodType: PeriodType;
    /** The wage year, four digits. From 2000 to 2100. */
    year: RunYear;
    /**
     * The number of a wage period in its year: 1 to 12, 13 or 53, as the company's period type has it. From 1 to 53.
     */
    period: RunPeriod;
    /** The `key` of the cause in `getPeriodPlan`. */
    cause: string;
  } | null;
}

/** The notices that are read. */
export interface NoticeReading {
  /** Ids of notices. */
  noticeIds: NoticeId[];
}

/** How a login is mailed about what waits for it. */
export interface NoticeSettings {
  /**
   * `atOnce` mails within some minutes, at most once an hour; `daily` mails once a day what came since; `never` mails
   * nothing: the notices are in the portal.
   */
  mail: 'atOnce' | 'daily' | 'never';
}

/** What wages cost per period. */
export interface WageCostList {
  /** The periods, the one that ended last first. */
  items: WageCosts[];
}

/** What the wages of a period cost. */
export interface WageCosts {
  /** The wage period of a company: a calendar month, four weeks or a week. It is fixed once the company is made. */
  periodType: PeriodType;
  /** The wage year, four digits. From 2000 to 2100. */
  year: RunYear;
  /** The number of a wage period in its year: 1 to 12, 13 or 53, as the company's period type has it. From 1 to 53. */
  period: RunPeriod;
  /** The wage period, or the first and the last of several, in the language of the caller. */
  periodText: RunPeriodText;
  /** Cents on profit-and-loss accounts, debit less credit. */
  costs: number;
  /** The number of employees in the regular runs. */
  employees: Count;
  /** The number of locked runs. */
  runs: Count;
  /** How many of them have a journal; only their costs are known. */
  booked: Count;
}

/** A bookkeeping package that can be chosen. */
export interface Package {
  /** The key of a bookkeeping package. */
  key: PackageKey;
  /** The package's name. */
  name: string;
  /** The kinds of file that the package reads. */
  formats: string[];
  /** Whether journals can be sent to the package directly. */
  automatic: boolean;
  /** Whether the package asks its users for consent on a page of its own (OAuth 2). */
  connects: boolean;
  /** What to know before choosing the package, in the caller's language. */
  note?: string;
}

/** A page of packages. */
export interface PackagePage {
  /** The packages. */
  items: Package[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** An integration as lists show it. */
export interface IntegrationSummary {
  /** The integration's id. */
  id: Id;
  /** The level at which an integration is set; the nearest to the company that is switched on applies. */
  level: IntegrationLevel;
  /** The id of the tenant, firm or company that the level names. */
  ownerId: Id;
  /** The name of the tenant, firm or company that the integration belongs to. */
  ownerName: string;
  /** The key of a bookkeeping package. */
  package: PackageKey;
  /** The package's name. */
  packageName: string;
  /** Whether the integration is switched on. An owner has at most one that is. */
  enabled: boolean;
  /**
   * Whether an integration works, as its last test or delivery showed. `untested` was never tried; `off` is switched
   * off.
   */
  state: IntegrationState;
  /** What is wrong and what to do, in the caller's language. Null while nothing is. */
  problem: string | null;
  /** Whether the integration is the one that applies to the company asked for. Null where none was asked for. */
  applies: boolean | null;
  /** Whether the login that asks may change the integration and ask the package what it offers. */
  editable: boolean;
}

/** A page of integrations. */
export interface IntegrationPage {
  /** The integrations. */
  items: IntegrationSummary[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A package's credential and settings at one level. */
export interface Integration {
  /** The integration's id. */
  id: Id;
  /** The level at which an integration is set; the nearest to the company that is switched on applies. */
  level: IntegrationLevel;
  /** The id of the tenant, firm or company that the level names. */
  ownerId: Id;
  /** The name of the tenant, firm or company that the integration belongs to. */
  ownerName: string;
  /** The key of a bookkeeping package. */
  package: PackageKey;
  /** The package's name. */
  packageName: string;
  /** Whether the integration is switched on. An owner has at most one that is. */
  enabled: boolean;
  /** Whether the package can be asked what it offers: it gave its consent, or a password for it is saved. */
  connected: boolean;
  /**
   * Whether an integration works, as its last test or delivery showed. `untested` was never tried; `off` is switched
   * off.
   */
  state: IntegrationState;
  /** What is wrong and what to do, in the caller's language. Null while nothing is. */
  problem: string | null;
  /** The package's settings without the secrets; the shape is that of the package in `IntegrationInput`. */
  settings: Record<string, unknown>;
  /** The names of the secrets that are saved; their values are never given back. */
  secrets: string[];
  /** The moment of the last test. Null for never. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  testedAt: string | null;
  /** The moment of the last change. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  updatedAt: DateTime;
}

/** The outcome of a test of an integration. */
export interface IntegrationTest {
  /**
   * Whether an integration works, as its last test or delivery showed. `untested` was never tried; `off` is switched
   * off.
   */
  state: IntegrationState;
  /** Every check that was made. */
  checks: ({
    /** What was checked: the settings, the secrets, signing in or the package's consent. */
    key: 'settings' | 'secrets' | 'signIn' | 'consent';
    /** Whether the check passed. Null where it could not be made. */
    passed: boolean | null;
    /** The outcome, in the caller's language. */
    message: string;
  })[];
}

/** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. */
export type CostCentreMode = 'none' | 'costCentre' | 'costCentreAndUnit';

/**
 * Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
 * `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
 * Default: `false`.
 */
export type NetPayPerEmployee = boolean;

/**
 * How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
 * front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
 * lines of net pay per employee; where it is left out these have no relation.
 */
export type EmployeeRelation = string;

/**
 * The document number (boekstuknummer) with which the files of an administration begin; 1 where it is left out. They go
 * on from there, and none is given twice. It is used where a file has a column with the number, and can be raised later
 * on.
 */
export type FirstEntryNumber = number;

/** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
export type SplitBalance = boolean;

/** The package's code of the journal (dagboek) that entries go to. */
export type JournalCode = string;

/** The ledger account that takes wage codes without an account of their own. */
export type FallbackAccount = string;

/** The code of the cost centre that takes wages without one. */
export type DefaultCostCentre = string;

/**
 * A mask as Twinfield writes it: digits, letters, classes such as `[0-9]`, and the wildcards `?` for one character and
 * `*` for any number of them.
 */
export type DimensionFormat = string;

/** The character between the columns. */
export type Separator = 'semicolon' | 'comma' | 'tab';

/** The decimal sign of amounts. `none` writes whole cents. */
export type DecimalSign = 'comma' | 'point' | 'none';

/** The notation of dates, with day, month and year as in `dd-MM-yyyy`. */
export type DateFormat = 'dd-MM-yyyy' | 'dd-MM-yy' | 'ddMMyyyy' | 'yyyyMMdd' | 'yyMMdd' | 'yyyy-MM-dd';

/** Whether the first line of the file names the columns. */
export type HeaderRow = boolean;

/**
 * The cells that stand in double quotation marks. Without them, separators and quotation marks in descriptions become
 * spaces and apostrophes.
 */
export type Quoting = 'whenNeeded' | 'text' | 'never';

/**
 * The character encoding of the file. What Windows-1252 does not have is written without its accent in descriptions.
 */
export type FileEncoding = 'utf-8-bom' | 'utf-8' | 'windows-1252';

/** The characters that end a line. */
export type LineEnding = 'crlf' | 'lf';

/**
 * The content of a column. `reference` is the journal's own reference (`LP` and eight digits), `number` its number,
 * `amount` is positive for debit and negative for credit, `absoluteAmount` goes with `side`, and the year-and-periods
 * read 202601 and 2601. `employeeNumber` and `relation` stand on lines of net pay per employee.
 */
export type ColumnSource = 'journalCode' | 'year' | 'period' | 'yearPeriod' | 'shortYearPeriod' | 'date' | 'reference' | 'number' | 'lineNumber' | 'account' | 'accountName' | 'description' | 'journalDescription' | 'amount' | 'debit' | 'credit' | 'side' | 'absoluteAmount' | 'costCentre' | 'costUnit' | 'department' | 'employeeNumber' | 'relation' | 'text' | 'empty';

/** A column of a file. */
export interface FileColumn {
  /**
   * The content of a column. `reference` is the journal's own reference (`LP` and eight digits), `number` its number,
   * `amount` is positive for debit and negative for credit, `absoluteAmount` goes with `side`, and the year-and-periods
   * read 202601 and 2601. `employeeNumber` and `relation` stand on lines of net pay per employee.
   */
  source: ColumnSource;
  /** The column's name in the first line, where it is not the Dutch name of what it holds. */
  heading?: string;
  /**
   * The most characters that the package takes, minus signs aside. Descriptions are cut off; anything else that is
   * longer is reported instead of written. From 1 to 250.
   */
  length?: number;
  /** The text that every line has in this column, for the source `text`. */
  text?: string;
}

/** The columns of the file in their order. */
export type FileColumns = FileColumn[];

/** Whether the integration is switched on. Default: `true`. */
export type IntegrationEnabled = boolean;

/** A bookkeeping package with its settings; `package` says whose settings they are. */
export type IntegrationInput = TwinfieldInput | ExactOnlineInput | ExactGlobeInput | KingXmlInput | KingXmlDepartmentInput | ReeleezeeInput | Unit4MultiversInput | AccountViewInput | ImuisInput | AsperionInput | AlureInput | CashInput | MoneybirdInput | XafInput | PlainCsvInput;

/** The settings of Twinfield. */
export interface TwinfieldInput {
  /** The key of the package that these settings are for. */
  package: 'twinfield';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** The code of the office (administratie) in Twinfield. */
    office?: string;
    /** The package's code of the journal (dagboek) that entries go to. */
    journalCode: JournalCode;
    /**
     * A mask as Twinfield writes it: digits, letters, classes such as `[0-9]`, and the wildcards `?` for one character
     * and `*` for any number of them.
     */
    dimension1Format?: DimensionFormat;
    /**
     * A mask as Twinfield writes it: digits, letters, classes such as `[0-9]`, and the wildcards `?` for one character
     * and `*` for any number of them.
     */
    dimension2Format?: DimensionFormat;
    /**
     * A mask as Twinfield writes it: digits, letters, classes such as `[0-9]`, and the wildcards `?` for one character
     * and `*` for any number of them.
     */
    dimension3Format?: DimensionFormat;
    /**
     * A mask as Twinfield writes it: digits, letters, classes such as `[0-9]`, and the wildcards `?` for one character
     * and `*` for any number of them.
     */
    balanceFormat?: DimensionFormat;
    /**
     * A mask as Twinfield writes it: digits, letters, classes such as `[0-9]`, and the wildcards `?` for one character
     * and `*` for any number of them.
     */
    profitFormat?: DimensionFormat;
    /** Whether entries arrive as temporary or as final ones. Default: `temporary`. */
    destiny?: 'temporary' | 'final';
    /** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. Default: `none`. */
    costCentreMode?: CostCentreMode;
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
    /**
     * Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
     * `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
     * Default: `false`.
     */
    netPayPerEmployee?: NetPayPerEmployee;
    /**
     * How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
     * front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
     * lines of net pay per employee; where it is left out these have no relation.
     */
    employeeRelation?: EmployeeRelation;
  };
}

/** The settings of Exact Online. */
export interface ExactOnlineInput {
  /** The key of the package that these settings are for. */
  package: 'exact-online';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** The country whose site of Exact Online keeps the administration. Default: `nl`. */
    country: 'nl' | 'be' | 'de' | 'fr' | 'es' | 'uk' | 'us';
    /** The number of the division (administratie) in Exact Online. */
    division?: number;
    /** The package's code of the journal (dagboek) that entries go to. */
    journalCode: JournalCode;
    /** The kind of file for importing by hand. Default: `xml`. */
    fileFormat?: 'xml' | 'csv';
    /** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. Default: `none`. */
    costCentreMode?: CostCentreMode;
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
    /**
     * Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
     * `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
     * Default: `false`.
     */
    netPayPerEmployee?: NetPayPerEmployee;
    /**
     * How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
     * front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
     * lines of net pay per employee; where it is left out these have no relation.
     */
    employeeRelation?: EmployeeRelation;
    /**
     * The document number (boekstuknummer) with which the files of an administration begin; 1 where it is left out.
     * They go on from there, and none is given twice. It is used where a file has a column with the number, and can be
     * raised later on.
     */
    firstEntryNumber?: FirstEntryNumber;
    /**
     * The columns of the file in their order. Default:
     * `[{source:journalCode,heading:Journal},{source:year,heading:Year},{source:period,heading:Period},{source:number,heading:EntryNumber},{source:date,heading:Date},{source:account,heading:GLAccount,length:9},{source:description,heading:Description,length:60},{source:amount,heading:Amount},{source:costCentre,heading:CostCenter,length:8},{source:costUnit,heading:CostUnit,length:8}]`.
     */
    columns?: FileColumns;
    /** Whether the first line of the file names the columns. Default: `true`. */
    header?: HeaderRow;
    /** The character between the columns. Default: `semicolon`. */
    separator?: Separator;
    /** The decimal sign of amounts. `none` writes whole cents. Default: `comma`. */
    decimalSign?: DecimalSign;
    /** The notation of dates, with day, month and year as in `dd-MM-yyyy`. Default: `dd-MM-yyyy`. */
    dateFormat?: DateFormat;
    /**
     * The cells that stand in double quotation marks. Without them, separators and quotation marks in descriptions
     * become spaces and apostrophes. Default: `whenNeeded`.
     */
    quoting?: Quoting;
    /**
     * The character encoding of the file. What Windows-1252 does not have is written without its accent in
     * descriptions. Default: `utf-8`.
     */
    encoding?: FileEncoding;
    /** The characters that end a line. Default: `crlf`. */
    lineEnding?: LineEnding;
  };
}

/** The settings of Exact Globe. */
export interface ExactGlobeInput {
  /** The key of the package that these settings are for. */
  package: 'exact-globe';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** The package's code of the journal (dagboek) that entries go to. */
    journalCode: JournalCode;
    /**
     * The document number (boekstuknummer) with which the files of an administration begin; 1 where it is left out.
     * They go on from there, and none is given twice. It is used where a file has a column with the number, and can be
     * raised later on.
     */
    firstEntryNumber?: FirstEntryNumber;
    /** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. Default: `none`. */
    costCentreMode?: CostCentreMode;
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
  };
}

/** The settings of King XML. */
export interface KingXmlInput {
  /** The key of the package that these settings are for. */
  package: 'king-xml';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** The package's code of the journal (dagboek) that entries go to. */
    journalCode: JournalCode;
    /** The currency of the amounts, as ISO 4217 writes it. Default: `EUR`. */
    currency?: string;
    /** Whether entries are final at once, instead of open to change. Default: `false`. */
    final?: boolean;
    /** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. Default: `none`. */
    costCentreMode?: CostCentreMode;
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
  };
}

/** The settings of King XML met afdelingsnummer. */
export interface KingXmlDepartmentInput {
  /** The key of the package that these settings are for. */
  package: 'king-xml-department';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** The package's code of the journal (dagboek) that entries go to. */
    journalCode: JournalCode;
    /** The currency of the amounts, as ISO 4217 writes it. Default: `EUR`. */
    currency?: string;
    /**
     * Whether the number of the department or the code of the cost centre follows the account number. Default:
     * `department`.
     */
    departmentSource?: 'department' | 'costCentre';
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** Whether entries are final at once, instead of open to change. Default: `false`. */
    final?: boolean;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
  };
}

/** The settings of Reeleezee. */
export interface ReeleezeeInput {
  /** The key of the package that these settings are for. */
  package: 'reeleezee';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. A secret that is left out stays as it is. */
  settings: {
    /** The name of the web-service user in Reeleezee. */
    userName?: string;
    /** The password of the web-service user in Reeleezee. It is never given back. */
    password?: string;
    /** The id of the administration in Reeleezee, a UUID. */
    administrationId?: string;
    /** The code of the diary (dagboek) in Reeleezee, up to 4 letters or digits. */
    diaryCode: string;
    /** Whether entries arrive as tentative or as open ones. Default: `tentative`. */
    status?: 'tentative' | 'open';
    /** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. Default: `none`. */
    costCentreMode?: CostCentreMode;
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
    /**
     * Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
     * `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
     * Default: `false`.
     */
    netPayPerEmployee?: NetPayPerEmployee;
    /**
     * How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
     * front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
     * lines of net pay per employee; where it is left out these have no relation.
     */
    employeeRelation?: EmployeeRelation;
  };
}

/** The settings of Unit4 Online (Exact Boekhoud Gemak). */
export interface Unit4MultiversInput {
  /** The key of the package that these settings are for. */
  package: 'unit4-multivers';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** The name of the administration (database) in Multivers. */
    database: string;
    /** The package's code of the journal (dagboek) that entries go to. */
    journalCode: JournalCode;
    /** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. Default: `none`. */
    costCentreMode?: CostCentreMode;
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
    /**
     * Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
     * `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
     * Default: `false`.
     */
    netPayPerEmployee?: NetPayPerEmployee;
    /**
     * How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
     * front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
     * lines of net pay per employee; where it is left out these have no relation.
     */
    employeeRelation?: EmployeeRelation;
    /**
     * The document number (boekstuknummer) with which the files of an administration begin; 1 where it is left out.
     * They go on from there, and none is given twice. It is used where a file has a column with the number, and can be
     * raised later on.
     */
    firstEntryNumber?: FirstEntryNumber;
    /**
     * The columns of the file in their order. Default:
     * `[{source:journalCode,heading:journalId},{source:year,heading:fiscalYear},{source:period,heading:periodNumber},{source:date,heading:transactionDate},{source:reference,heading:document},{source:account,heading:accountId},{source:description,heading:description},{source:debit,heading:debitAmount},{source:credit,heading:creditAmount},{source:costCentre,heading:costCentreId},{source:costUnit,heading:costUnitId}]`.
     */
    columns?: FileColumns;
    /** Whether the first line of the file names the columns. Default: `true`. */
    header?: HeaderRow;
    /** The character between the columns. Default: `semicolon`. */
    separator?: Separator;
    /** The decimal sign of amounts. `none` writes whole cents. Default: `comma`. */
    decimalSign?: DecimalSign;
    /** The notation of dates, with day, month and year as in `dd-MM-yyyy`. Default: `dd-MM-yyyy`. */
    dateFormat?: DateFormat;
    /**
     * The cells that stand in double quotation marks. Without them, separators and quotation marks in descriptions
     * become spaces and apostrophes. Default: `whenNeeded`.
     */
    quoting?: Quoting;
    /**
     * The character encoding of the file. What Windows-1252 does not have is written without its accent in
     * descriptions. Default: `windows-1252`.
     */
    encoding?: FileEncoding;
    /** The characters that end a line. Default: `crlf`. */
    lineEnding?: LineEnding;
  };
}

/** The settings of AccountView. */
export interface AccountViewInput {
  /** The key of the package that these settings are for. */
  package: 'accountview';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** The package's code of the journal (dagboek) that entries go to. */
    journalCode: JournalCode;
    /** Whether amounts are kept apart by cost centre. Default: `none`. */
    costCentreMode?: 'none' | 'costCentre';
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
    /**
     * Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
     * `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
     * Default: `false`.
     */
    netPayPerEmployee?: NetPayPerEmployee;
    /**
     * How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
     * front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
     * lines of net pay per employee; where it is left out these have no relation.
     */
    employeeRelation?: EmployeeRelation;
    /**
     * The document number (boekstuknummer) with which the files of an administration begin; 1 where it is left out.
     * They go on from there, and none is given twice. It is used where a file has a column with the number, and can be
     * raised later on.
     */
    firstEntryNumber?: FirstEntryNumber;
    /**
     * The columns of the file in their order. Default:
     * `[{source:lineNumber,heading:Regelnr,length:10},{source:journalCode,heading:Dagboek,length:3},{source:number,heading:Boekstuk,length:8},{source:date,heading:Datum},{source:period,heading:Periode,length:3},{source:account,heading:Grootboek,length:10},{source:costCentre,heading:Kostenplaats,length:10},{source:costUnit,heading:Kostensoort,length:5},{source:description,heading:Omschrijving,length:40},{source:amount,heading:Bedrag,length:12}]`.
     */
    columns?: FileColumns;
    /** Whether the first line of the file names the columns. Default: `false`. */
    header?: HeaderRow;
    /** The character between the columns. Default: `comma`. */
    separator?: Separator;
    /** The decimal sign of amounts. `none` writes whole cents. Default: `point`. */
    decimalSign?: DecimalSign;
    /** The notation of dates, with day, month and year as in `dd-MM-yyyy`. Default: `dd-MM-yy`. */
    dateFormat?: DateFormat;
    /**
     * The cells that stand in double quotation marks. Without them, separators and quotation marks in descriptions
     * become spaces and apostrophes. Default: `whenNeeded`.
     */
    quoting?: Quoting;
    /**
     * The character encoding of the file. What Windows-1252 does not have is written without its accent in
     * descriptions. Default: `windows-1252`.
     */
    encoding?: FileEncoding;
    /** The characters that end a line. Default: `crlf`. */
    lineEnding?: LineEnding;
  };
}

/** The settings of iMUIS. */
export interface ImuisInput {
  /** The key of the package that these settings are for. */
  package: 'imuis';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. A secret that is left out stays as it is. */
  settings: {
    /** The number of the journal (dagboek) in iMUIS, up to 4 digits. From 1 to 9999. */
    journalNumber: number;
    /** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. Default: `none`. */
    costCentreMode?: CostCentreMode;
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
    /**
     * Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
     * `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
     * Default: `false`.
     */
    netPayPerEmployee?: NetPayPerEmployee;
    /**
     * How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
     * front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
     * lines of net pay per employee; where it is left out these have no relation.
     */
    employeeRelation?: EmployeeRelation;
    /**
     * The document number (boekstuknummer) with which the files of an administration begin; 1 where it is left out.
     * They go on from there, and none is given twice. It is used where a file has a column with the number, and can be
     * raised later on.
     */
    firstEntryNumber?: FirstEntryNumber;
    /**
     * The columns of the file in their order. Default:
     * `[{source:year,heading:JR,length:4},{source:period,heading:PN,length:2},{source:journalCode,heading:DAGB,length:4},{source:lineNumber,heading:RG,length:8},{source:date,heading:DAT},{source:reference,heading:BOEKSTUK,length:20},{source:description,heading:OMSCHR,length:40},{source:account,heading:TEGREK,length:8},{source:amount,heading:BEDRBOEK},{source:costCentre,heading:KPL,length:8},{source:costUnit,heading:KDR,length:8}]`.
     */
    columns?: FileColumns;
    /** Whether the first line of the file names the columns. Default: `true`. */
    header?: HeaderRow;
    /** The character between the columns. Default: `semicolon`. */
    separator?: Separator;
    /** The decimal sign of amounts. `none` writes whole cents. Default: `comma`. */
    decimalSign?: DecimalSign;
    /** The notation of dates, with day, month and year as in `dd-MM-yyyy`. Default: `dd-MM-yyyy`. */
    dateFormat?: DateFormat;
    /**
     * The cells that stand in double quotation marks. Without them, separators and quotation marks in descriptions
     * become spaces and apostrophes. Default: `whenNeeded`.
     */
    quoting?: Quoting;
    /**
     * The character encoding of the file. What Windows-1252 does not have is written without its accent in
     * descriptions. Default: `windows-1252`.
     */
    encoding?: FileEncoding;
    /** The characters that end a line. Default: `crlf`. */
    lineEnding?: LineEnding;
  };
}

/** The settings of Asperion. */
export interface AsperionInput {
  /** The key of the package that these settings are for. */
  package: 'asperion';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** The package's code of the journal (dagboek) that entries go to. */
    journalCode?: JournalCode;
    /** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. Default: `none`. */
    costCentreMode?: CostCentreMode;
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
    /**
     * Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
     * `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
     * Default: `false`.
     */
    netPayPerEmployee?: NetPayPerEmployee;
    /**
     * How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
     * front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
     * lines of net pay per employee; where it is left out these have no relation.
     */
    employeeRelation?: EmployeeRelation;
    /**
     * The document number (boekstuknummer) with which the files of an administration begin; 1 where it is left out.
     * They go on from there, and none is given twice. It is used where a file has a column with the number, and can be
     * raised later on.
     */
    firstEntryNumber?: FirstEntryNumber;
    /**
     * The columns of the file in their order. Default:
     * `[{source:number,heading:Boekstuk},{source:credit,heading:Credit},{source:debit,heading:Debet},{source:date,heading:Datum},{source:account,heading:Grbrek},{source:empty,heading:factuurnr},{source:description,heading:Omschrijving},{source:costCentre,heading:Kostenplaats},{source:costUnit,heading:Kostendrager}]`.
     */
    columns?: FileColumns;
    /** Whether the first line of the file names the columns. Default: `true`. */
    header?: HeaderRow;
    /** The character between the columns. Default: `semicolon`. */
    separator?: Separator;
    /** The decimal sign of amounts. `none` writes whole cents. Default: `comma`. */
    decimalSign?: DecimalSign;
    /** The notation of dates, with day, month and year as in `dd-MM-yyyy`. Default: `dd-MM-yyyy`. */
    dateFormat?: DateFormat;
    /**
     * The cells that stand in double quotation marks. Without them, separators and quotation marks in descriptions
     * become spaces and apostrophes. Default: `whenNeeded`.
     */
    quoting?: Quoting;
    /**
     * The character encoding of the file. What Windows-1252 does not have is written without its accent in
     * descriptions. Default: `windows-1252`.
     */
    encoding?: FileEncoding;
    /** The characters that end a line. Default: `crlf`. */
    lineEnding?: LineEnding;
  };
}

/** The settings of Alure. */
export interface AlureInput {
  /** The key of the package that these settings are for. */
  package: 'alure';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** The package's code of the journal (dagboek) that entries go to. */
    journalCode: JournalCode;
    /** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. Default: `none`. */
    costCentreMode?: CostCentreMode;
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
    /**
     * Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
     * `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
     * Default: `false`.
     */
    netPayPerEmployee?: NetPayPerEmployee;
    /**
     * How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
     * front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
     * lines of net pay per employee; where it is left out these have no relation.
     */
    employeeRelation?: EmployeeRelation;
    /**
     * The document number (boekstuknummer) with which the files of an administration begin; 1 where it is left out.
     * They go on from there, and none is given twice. It is used where a file has a column with the number, and can be
     * raised later on.
     */
    firstEntryNumber?: FirstEntryNumber;
    /**
     * The columns of the file in their order. Default:
     * `[{source:journalCode,heading:Dagboek},{source:year,heading:Boekjaar},{source:period,heading:Periode},{source:date,heading:Datum},{source:reference,heading:Boekstuk},{source:account,heading:Grootboek},{source:description,heading:Omschrijving},{source:debit,heading:Debet},{source:credit,heading:Credit},{source:costCentre,heading:Kostenplaats},{source:costUnit,heading:Kostendrager}]`.
     */
    columns?: FileColumns;
    /** Whether the first line of the file names the columns. Default: `true`. */
    header?: HeaderRow;
    /** The character between the columns. Default: `semicolon`. */
    separator?: Separator;
    /** The decimal sign of amounts. `none` writes whole cents. Default: `comma`. */
    decimalSign?: DecimalSign;
    /** The notation of dates, with day, month and year as in `dd-MM-yyyy`. Default: `dd-MM-yyyy`. */
    dateFormat?: DateFormat;
    /**
     * The cells that stand in double quotation marks. Without them, separators and quotation marks in descriptions
     * become spaces and apostrophes. Default: `whenNeeded`.
     */
    quoting?: Quoting;
    /**
     * The character encoding of the file. What Windows-1252 does not have is written without its accent in
     * descriptions. Default: `windows-1252`.
     */
    encoding?: FileEncoding;
    /** The characters that end a line. Default: `crlf`. */
    lineEnding?: LineEnding;
  };
}

/** The settings of Cash. */
export interface CashInput {
  /** The key of the package that these settings are for. */
  package: 'cash';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** The package's code of the journal (dagboek) that entries go to. */
    journalCode: JournalCode;
    /** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. Default: `none`. */
    costCentreMode?: CostCentreMode;
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
    /**
     * Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
     * `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
     * Default: `false`.
     */
    netPayPerEmployee?: NetPayPerEmployee;
    /**
     * How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
     * front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
     * lines of net pay per employee; where it is left out these have no relation.
     */
    employeeRelation?: EmployeeRelation;
    /**
     * The document number (boekstuknummer) with which the files of an administration begin; 1 where it is left out.
     * They go on from there, and none is given twice. It is used where a file has a column with the number, and can be
     * raised later on.
     */
    firstEntryNumber?: FirstEntryNumber;
    /**
     * The columns of the file in their order. Default:
     * `[{source:empty,heading:301},{source:shortYearPeriod,heading:310},{source:date,heading:302},{source:number,heading:303},{source:journalCode,heading:901},{source:costCentre,heading:911,length:3},{source:description,heading:306},{source:account,heading:Grootboek},{source:amount,heading:Bedrag}]`.
     */
    columns?: FileColumns;
    /** Whether the first line of the file names the columns. Default: `false`. */
    header?: HeaderRow;
    /** The character between the columns. Default: `semicolon`. */
    separator?: Separator;
    /** The decimal sign of amounts. `none` writes whole cents. Default: `point`. */
    decimalSign?: DecimalSign;
    /** The notation of dates, with day, month and year as in `dd-MM-yyyy`. Default: `yyMMdd`. */
    dateFormat?: DateFormat;
    /**
     * The cells that stand in double quotation marks. Without them, separators and quotation marks in descriptions
     * become spaces and apostrophes. Default: `whenNeeded`.
     */
    quoting?: Quoting;
    /**
     * The character encoding of the file. What Windows-1252 does not have is written without its accent in
     * descriptions. Default: `windows-1252`.
     */
    encoding?: FileEncoding;
    /** The characters that end a line. Default: `crlf`. */
    lineEnding?: LineEnding;
  };
}

/** The settings of Moneybird. */
export interface MoneybirdInput {
  /** The key of the package that these settings are for. */
  package: 'moneybird';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** The id of the administration in Moneybird, up to 20 digits. */
    administrationId: string;
    /** Whether amounts are kept apart by cost centre. Default: `none`. */
    costCentreMode?: 'none' | 'costCentre';
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
    /**
     * Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
     * `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
     * Default: `false`.
     */
    netPayPerEmployee?: NetPayPerEmployee;
    /**
     * How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
     * front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
     * lines of net pay per employee; where it is left out these have no relation.
     */
    employeeRelation?: EmployeeRelation;
  };
}

/** The settings of XAF. */
export interface XafInput {
  /** The key of the package that these settings are for. */
  package: 'xaf';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. Default: `costCentreAndUnit`. */
    costCentreMode?: CostCentreMode;
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
  };
}

/** The settings of a CSV file of your own. */
export interface PlainCsvInput {
  /** The key of the package that these settings are for. */
  package: 'plain-csv';
  /** Whether the integration is switched on. Default: `true`. */
  enabled?: IntegrationEnabled;
  /** The settings with which journals are written and sent. */
  settings: {
    /** The package's code of the journal (dagboek) that entries go to. */
    journalCode?: JournalCode;
    /** Whether amounts are kept apart by cost centre, or by cost centre and cost unit. Default: `costCentreAndUnit`. */
    costCentreMode?: CostCentreMode;
    /** Whether amounts on balance-sheet accounts are kept apart by cost centre too. Default: `false`. */
    splitBalance?: SplitBalance;
    /** The ledger account that takes wage codes without an account of their own. */
    fallbackAccount?: FallbackAccount;
    /** The code of the cost centre that takes wages without one. */
    defaultCostCentre?: DefaultCostCentre;
    /**
     * Whether net pay has a line for each employee: on accounts whose RGS code begins with BSchSalNet. The columns
     * `employeeNumber` and `relation` say whose it is; packages that know relations have the one of `employeeRelation`.
     * Default: `false`.
     */
    netPayPerEmployee?: NetPayPerEmployee;
    /**
     * How the package's code of an employee follows from the employee number: each `#` is a digit of it, with zeros in
     * front (`2####` makes `20012` of 12, `M#` makes `M12`). A number with more digits keeps them all. It stands on the
     * lines of net pay per employee; where it is left out these have no relation.
     */
    employeeRelation?: EmployeeRelation;
    /**
     * The document number (boekstuknummer) with which the files of an administration begin; 1 where it is left out.
     * They go on from there, and none is given twice. It is used where a file has a column with the number, and can be
     * raised later on.
     */
    firstEntryNumber?: FirstEntryNumber;
    /**
     * The columns of the file in their order. Default:
     * `[{source:journalCode,heading:Dagboek},{source:year,heading:Boekjaar},{source:period,heading:Periode},{source:date,heading:Datum},{source:reference,heading:Boekstuk},{source:account,heading:Grootboek},{source:description,heading:Omschrijving},{source:debit,heading:Debet},{source:credit,heading:Credit},{source:costCentre,heading:Kostenplaats},{source:costUnit,heading:Kostendrager}]`.
     */
    columns?: FileColumns;
    /** Whether the first line of the file names the columns. Default: `true`. */
    header?: HeaderRow;
    /** The character between the columns. Default: `semicolon`. */
    separator?: Separator;
    /** The decimal sign of amounts. `none` writes whole cents. Default: `comma`. */
    decimalSign?: DecimalSign;
    /** The notation of dates, with day, month and year as in `dd-MM-yyyy`. Default: `dd-MM-yyyy`. */
    dateFormat?: DateFormat;
    /**
     * The cells that stand in double quotation marks. Without them, separators and quotation marks in descriptions
     * become spaces and apostrophes. Default: `whenNeeded`.
     */
    quoting?: Quoting;
    /**
     * The character encoding of the file. What Windows-1252 does not have is written without its accent in
     * descriptions. Default: `utf-8-bom`.
     */
    encoding?: FileEncoding;
    /** The characters that end a line. Default: `crlf`. */
    lineEnding?: LineEnding;
  };
}

/** The wage year, four digits. From 2000 to 2100. */
export type RunYear = number;

/** The number of a wage period in its year: 1 to 12, 13 or 53, as the company's period type has it. From 1 to 53. */
export type RunPeriod = number;

/** The number of the last wage period of a run over several periods. From 1 to 53. */
export type RunPeriodTo = number;

/** The run's number, unique within company and year. From 1 to 999999. */
export type RunNumber = number;

/** What the run is for, as the payroll software wrote it. Null where it said nothing. */
export type RunDescription = string | null;

/**
 * The day on which the wages are paid (`YYYY-MM-DD`). Null where the payroll software did not say it. An ISO 8601 date,
 * such as `2026-11-30`.
 */
export type RunPaymentDate = string | null;

/** A regular run, or one that corrects earlier periods. */
export type RunType = 'regular' | 'correction';

/** Whether the run can still change. A locked run never opens again. */
export type RunState = 'open' | 'locked';

/**
 * What a run still asks for: `toSend` is locked and has neither gone to a bookkeeping package nor been fetched,
 * `toImport` is locked and has no journal whose file was imported yet, `failed` was refused there or needs a person,
 * `stale` has a journal from before the run or the ledger scheme changed. And how far it is: `made` has a journal, of
 * `sent` all that is to be booked is in the books: the package took it, it was fetched, or its file was imported.
 */
export type RunWork = 'toSend' | 'toImport' | 'failed' | 'stale' | 'made' | 'sent';

/**
 * Whether a run has a journal, whether it still says what the run and the ledger scheme say, whether its file was
 * downloaded, and whether it is in the books by that, or because software fetched it.
 */
export type RunJournalState = 'none' | 'made' | 'stale' | 'downloaded' | 'fetched';

/** The number of a wage component (looncode). From 1 to 9999. */
export type WageCodeNumber = number;

/** An amount of money in euro cents, negative where it is taken off. */
export type Cents = number;

/** An amount of one employee under one wage code. */
export interface RunLine {
  /** The employee's number, unique within the company. */
  employee: EmployeeNumber;
  /** The number of a wage component (looncode). From 1 to 9999. */
  wageCode: WageCodeNumber;
  /** An amount of money in euro cents, negative where it is taken off. */
  amount: Cents;
}

/** An amount per employee and wage code, each combination once. */
export type RunLines = RunLine[];

/** The data of a new payroll run. */
export interface RunInput {
  /** The id of the run's company. */
  companyId: Id;
  /** The wage year, four digits. From 2000 to 2100. */
  year: RunYear;
  /** The number of a wage period in its year: 1 to 12, 13 or 53, as the company's period type has it. From 1 to 53. */
  periodFrom: RunPeriod;
  /** The number of the last wage period. Left out for a run over one period. From 1 to 53. */
  periodTo?: RunPeriodTo;
  /** The run's number, unique within company and year. From 1 to 999999. */
  number: RunNumber;
  /** A regular run, or one that corrects earlier periods. Default: `regular`. */
  type?: RunType;
  /** Whether the run can still change. A locked run never opens again. Default: `open`. */
  state?: RunState;
  /** What the run is for, as the payroll software wrote it. Null where it said nothing. */
  description?: RunDescription;
  /**
   * The day on which the wages are paid (`YYYY-MM-DD`). Null where the payroll software did not say it. An ISO 8601
   * date, such as `2026-11-30`.
   */
  paymentDate?: RunPaymentDate;
  /** An amount per employee and wage code, each combination once. */
  lines: RunLines;
}

/** The content that a payroll run has from now on. */
export interface RunReplacement {
  /** The number of a wage period in its year: 1 to 12, 13 or 53, as the company's period type has it. From 1 to 53. */
  periodFrom: RunPeriod;
  /** The number of the last wage period. Left out for a run over one period. From 1 to 53. */
  periodTo?: RunPeriodTo;
  /** A regular run, or one that corrects earlier periods. Default: `regular`. */
  type?: RunType;
  /** What the run is for, as the payroll software wrote it. Null where it said nothing. */
  description?: RunDescription;
  /**
   * The day on which the wages are paid (`YYYY-MM-DD`). Null where the payroll software did not say it. An ISO 8601
   * date, such as `2026-11-30`.
   */
  paymentDate?: RunPaymentDate;
  /** An amount per employee and wage code, each combination once. */
  lines: RunLines;
}

/** A payroll run of a company. */
export interface Run {
  /** The run's id. */
  id: Id;
  /** The id of the run's company. */
  companyId: Id;
  /** The company's name. */
  companyName: CompanyName;
  /** The company's number, unique within its debtor. */
  companyNumber: CompanyNumber;
  /** The debtor's name. */
  debtorName: DebtorName;
  /** The wage year, four digits. From 2000 to 2100. */
  year: RunYear;
  /** The number of a wage period in its year: 1 to 12, 13 or 53, as the company's period type has it. From 1 to 53. */
  periodFrom: RunPeriod;
  /** The number of the last wage period of a run over several periods. From 1 to 53. */
  periodTo: RunPeriodTo;
  /** The wage period, or the first and the last of several, in the language of the caller. */
  periodText: RunPeriodText;
  /** The run's number, unique within company and year. From 1 to 999999. */
  number: RunNumber;
  /** A regular run, or one that corrects earlier periods. */
  type: RunType;
  /** Whether the run can still change. A locked run never opens again. */
  state: RunState;
  /** What the run is for, as the payroll software wrote it. Null where it said nothing. */
  description: RunDescription;
  /**
   * The day on which the wages are paid (`YYYY-MM-DD`). Null where the payroll software did not say it. An ISO 8601
   * date, such as `2026-11-30`.
   */
  paymentDate: RunPaymentDate;
  /** The number of employees with a line in the run. */
  employees: Count;
  /** The number of lines of the run. */
  lines: Count;
  /** The moment of the last change. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  updatedAt: DateTime;
}

/** The wage period, or the first and the last of several, in the language of the caller. */
export type RunPeriodText = string;

/** A payroll run as lists show it, with its journal and delivery. */
export interface RunSummary {
  /** The run's id. */
  id: Id;
  /** The id of the run's company. */
  companyId: Id;
  /** The company's name. */
  companyName: CompanyName;
  /** The company's number, unique within its debtor. */
  companyNumber: CompanyNumber;
  /** The debtor's name. */
  debtorName: DebtorName;
  /** The wage year, four digits. From 2000 to 2100. */
  year: RunYear;
  /** The number of a wage period in its year: 1 to 12, 13 or 53, as the company's period type has it. From 1 to 53. */
  periodFrom: RunPeriod;
  /** The number of the last wage period of a run over several periods. From 1 to 53. */
  periodTo: RunPeriodTo;
  /** The wage period, or the first and the last of several, in the language of the caller. */
  periodText: RunPeriodText;
  /** The run's number, unique within company and year. From 1 to 999999. */
  number: RunNumber;
  /** A regular run, or one that corrects earlier periods. */
  type: RunType;
  /** Whether the run can still change. A locked run never opens again. */
  state: RunState;
  /** What the run is for, as the payroll software wrote it. Null where it said nothing. */
  description: RunDescription;
  /** The number of employees with a line in the run. */
  employees: Count;
  /** The id of the run's current journal. Null while there is none. */
  journalId: Id | null;
  /**
   * Whether a run has a journal, whether it still says what the run and the ledger scheme say, whether its file was
   * downloaded, and whether it is in the books by that, or because software fetched it.
   */
  journalState: RunJournalState;
  /** The id of the latest delivery of that journal. Null where it was never sent. */
  deliveryId: Id | null;
  /** The state of that delivery. Null where the journal was never sent. */
  deliveryState: DeliveryState | null;
  /** The number that the package gave the entry. Null until it is known. */
  documentNumber: string | null;
  /** The name of the package that the journal went to, or else would go to. Null where no package applies. */
  packageName: string | null;
}

/** A page of payroll runs. */
export interface RunPage {
  /** The runs. */
  items: RunSummary[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A line of a payroll run with the name of its employee. */
export interface RunLineDetail {
  /** The employee's number, unique within the company. */
  employee: EmployeeNumber;
  /** The employee's name as it was when the run came in. */
  employeeName: string;
  /** The number of a wage component (looncode). From 1 to 9999. */
  wageCode: WageCodeNumber;
  /** An amount of money in euro cents, negative where it is taken off. */
  amount: Cents;
}

/** A page of lines of a payroll run. */
export interface RunLinePage {
  /** The lines. */
  items: RunLineDetail[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** Whether a ledger scheme belongs to the bureau, for all companies, or to one debtor. */
export type LedgerLevel = 'tenant' | 'debtor';

/** Whether a new scheme starts empty, as a copy, or linked. `linked` follows its parent, except for account numbers. */
export type LedgerLink = 'none' | 'copied' | 'linked';

/** The scheme's number, unique within its owner. From 1 to 999999. */
export type LedgerSchemeNumber = number;

/** The scheme's name. */
export type LedgerSchemeTitle = string;

/** A ledger scheme (grootboekrekeningschema), which says on which accounts wage codes are booked. */
export interface LedgerScheme {
  /** The scheme's id. */
  id: Id;
  /** Whether a ledger scheme belongs to the bureau, for all companies, or to one debtor. */
  level: LedgerLevel;
  /** The id of the tenant or debtor that the level names. */
  ownerId: Id;
  /** The name of the bureau or the debtor that the scheme belongs to. */
  ownerName: string;
  /** The scheme's number, unique within its owner. From 1 to 999999. */
  number: LedgerSchemeNumber;
  /** The scheme's name. */
  name: LedgerSchemeTitle;
  /** The id of the scheme that this one is linked to. Null for a scheme of its own. */
  parentId: Id | null;
  /** The name of the scheme that this one is linked to. Null for a scheme of its own. */
  parentName: string | null;
  /** Whether the login that asks may change this row. */
  editable: boolean;
  /** The moment of the last change. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  updatedAt: DateTime;
}

/** A page of ledger schemes. */
export interface LedgerSchemePage {
  /** The schemes. */
  items: LedgerScheme[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The data of a new ledger scheme. */
export interface LedgerSchemeInput {
  /** Whether a ledger scheme belongs to the bureau, for all companies, or to one debtor. Default: `debtor`. */
  level?: LedgerLevel;
  /** The id of the debtor that the scheme is for. Left out for a scheme of the bureau. */
  ownerId?: Id;
  /** The scheme's number, unique within its owner. From 1 to 999999. */
  number: LedgerSchemeNumber;
  /** The scheme's name. */
  name: LedgerSchemeTitle;
  /**
   * Whether a new scheme starts empty, as a copy, or linked. `linked` follows its parent, except for account numbers.
   * Default: `none`.
   */
  link?: LedgerLink;
  /** The id of the scheme to copy or to follow. Left out for an empty scheme. */
  parentId?: Id;
}

/** The part of a ledger scheme that changes; what is left out stays as it is. */
export interface LedgerSchemePatch {
  /** The scheme's name. */
  name?: LedgerSchemeTitle;
}

/**
 * A day (`YYYY-MM-DD`) from which on something of a ledger scheme holds: for wage periods that end on or after it, the
 * last period of a year taken to end on 31 December. An ISO 8601 date, such as `2026-11-30`.
 */
export type SchemeDay = string;

/**
 * The day (`YYYY-MM-DD`) from which on this holds, until the next change. Null for what holds from the beginning. An
 * ISO 8601 date, such as `2026-11-30`.
 */
export type HoldsFrom = string | null;

/** Whether this holds from the beginning, or from a day on. */
export type Holds = 'always' | 'from';

/**
 * The number of a ledger account, as the package writes it: a text, with leading zeros, points and letters that count.
 */
export type LedgerAccountId = string;

/** The account's name. */
export type LedgerAccountName = string;

/**
 * Whether an account stands on the balance sheet or in profit and loss. Profit-and-loss accounts are divided over cost
 * centres.
 */
export type LedgerAccountKind = 'balance' | 'profitAndLoss';

/**
 * The code of the account in the Referentiegrootboekschema (RGS), by which packages recognise it: the letter of the
 * balance sheet (B) or of profit and loss (W), one of their main categories, and up to three groups of three characters
 * that go deeper. Null for none.
 */
export type RgsCode = string | null;

/** An account of a ledger scheme. */
export interface LedgerAccount {
  /** The number that the account has from the beginning, by which it is known. */
  account: LedgerAccountId;
  /** The account's number, as a form shows and changes it. */
  number: LedgerAccountId;
  /** The account's name. */
  name: LedgerAccountName;
  /**
   * Whether an account stands on the balance sheet or in profit and loss. Profit-and-loss accounts are divided over
   * cost centres.
   */
  kind: LedgerAccountKind;
  /**
   * The code of the account in the Referentiegrootboekschema (RGS), by which packages recognise it: the letter of the
   * balance sheet (B) or of profit and loss (W), one of their main categories, and up to three groups of three
   * characters that go deeper. Null for none.
   */
  rgs: RgsCode;
  /**
   * The day (`YYYY-MM-DD`) from which on this holds, until the next change. Null for what holds from the beginning. An
   * ISO 8601 date, such as `2026-11-30`.
   */
  validFrom: HoldsFrom;
  /** Whether this holds from the beginning, or from a day on. */
  holds: Holds;
}

/** A page of ledger accounts. */
export interface LedgerAccountPage {
  /** The accounts. */
  items: LedgerAccount[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A change of a ledger scheme, as the operation of that name takes it. */
export interface LedgerChange {
  /** The operation that would be called. */
  operation: 'createLedgerAccount' | 'saveLedgerAccount' | 'saveLedgerAccountChange' | 'removeLedgerAccount' | 'removeLedgerAccountChange' | 'createLedgerLine' | 'saveLedgerLine' | 'saveLedgerLineChange' | 'removeLedgerLine' | 'removeLedgerLineChange';
  /**
   * The number of a ledger account, as the package writes it: a text, with leading zeros, points and letters that
   * count.
   */
  account?: LedgerAccountId;
  /** The number of a wage component (looncode). From 1 to 9999. */
  wageCode?: WageCodeNumber;
  /**
   * A day (`YYYY-MM-DD`) from which on something of a ledger scheme holds: for wage periods that end on or after it,
   * the last period of a year taken to end on 31 December. An ISO 8601 date, such as `2026-11-30`.
   */
  validFrom?: SchemeDay;
  /** The part of a ledger account that changes; what is left out stays as it is. */
  accountBody?: LedgerAccountPatch;
  /** The part of a wage code that changes; what is left out stays as it is. */
  lineBody?: LedgerLinePatch;
}

/** How many journals would be altered, and by how much. */
export interface LedgerEffectSum {
  /** The number of journals. */
  journals: Count;
  /** The cents that would be booked on other accounts or cost centres. */
  amount: number;
}

/** The journals that a change of a ledger scheme would alter. */
export interface LedgerEffect {
  /** How many journals would be altered, and by how much. */
  sent: LedgerEffectSum;
  /** How many journals would be altered, and by how much. */
  unsent: LedgerEffectSum;
  /** The journals, at most 500 of them. */
  items: ({
    /** The id of the journal. */
    journalId: Id;
    /** The reference of the journal. */
    reference: string;
    /** The name of its company. */
    companyName: string;
    /** Its wage period, in the language of the caller. */
    periodText: string;
    /** Whether it is in a package, or software took it. */
    isSent: boolean;
    /** The cents that would be booked on other accounts or cost centres. */
    amount: number;
  })[];
}

/** The ids of the ledger schemes. Left out for all that the login may change. */
export type RenumberedSchemes = Id[];

/** Which accounts get which numbers, and from which day on. */
export interface LedgerRenumbering {
  /** The ids of the ledger schemes. Left out for all that the login may change. */
  schemeIds?: RenumberedSchemes;
  /**
   * A day (`YYYY-MM-DD`) from which on something of a ledger scheme holds: for wage periods that end on or after it,
   * the last period of a year taken to end on 31 December. An ISO 8601 date, such as `2026-11-30`.
   */
  validFrom: SchemeDay;
  /** Numbers that accounts have now, each with the one that it gets. */
  numbers?: ({
    /**
     * The number of a ledger account, as the package writes it: a text, with leading zeros, points and letters that
     * count.
     */
    from: LedgerAccountId;
    /**
     * The number of a ledger account, as the package writes it: a text, with leading zeros, points and letters that
     * count.
     */
    to: LedgerAccountId;
  })[];
  /** How the numbers begin that get another beginning. Left out where only the list counts. */
  prefix?: string;
  /** What those numbers begin with from then on; the rest of them stays. */
  newPrefix?: string;
  /** Whether nothing is saved, and the answer says what would change. Default: `true`. */
  preview?: boolean;
}

/** From which day on accounts get back their former numbers. */
export interface LedgerRenumberingUndo {
  /** The ids of the ledger schemes. Left out for all that the login may change. */
  schemeIds?: RenumberedSchemes;
  /**
   * A day (`YYYY-MM-DD`) from which on something of a ledger scheme holds: for wage periods that end on or after it,
   * the last period of a year taken to end on 31 December. An ISO 8601 date, such as `2026-11-30`.
   */
  validFrom: SchemeDay;
}

/** The accounts that get other numbers. */
export interface LedgerRenumberingReport {
  /** The accounts, by scheme and number. */
  changes: ({
    /** The name of the ledger scheme. */
    schemeName: string;
    /** The name of the bureau or the debtor that the scheme belongs to. */
    ownerName: string;
    /** The account's name. */
    name: LedgerAccountName;
    /** The number until that day. */
    from: LedgerAccountId;
    /** The number from that day on. */
    to: LedgerAccountId;
  })[];
}

/** Account numbers of a linked scheme that differ from those of its parent. */
export interface LedgerNumbers {
  /** Accounts with the number that each has from now on. */
  numbers: ({
    /**
     * The number of a ledger account, as the package writes it: a text, with leading zeros, points and letters that
     * count.
     */
    account: LedgerAccountId;
    /**
     * The number of a ledger account, as the package writes it: a text, with leading zeros, points and letters that
     * count.
     */
    number: LedgerAccountId;
  })[];
}

/** The outcome of saving account numbers. */
export interface LedgerNumbersReport {
  /** The number of accounts whose number was saved. */
  saved: Count;
}

/** Whether the two accounts have the same RGS code or the same number. */
export type AccountSuggestionReason = 'rgs' | 'number';

/** An account of a ledger scheme, with the account of the package that fits it best. */
export interface AccountSuggestion {
  /** The number that the account has from the beginning, by which it is known. */
  account: LedgerAccountId;
  /** The number that it has today, which is held against the package. */
  number: LedgerAccountId;
  /** The account's name. */
  name: LedgerAccountName;
  /**
   * The code of the account in the Referentiegrootboekschema (RGS), by which packages recognise it: the letter of the
   * balance sheet (B) or of profit and loss (W), one of their main categories, and up to three groups of three
   * characters that go deeper. Null for none.
   */
  rgs: RgsCode;
  /** Whether the package has an account of this number. */
  exists: boolean;
  /** The package's code of the account that fits best. Null where none does. */
  code: string | null;
  /** The package's name of the account that fits best. Null where none does. */
  codeName: string | null;
  /**  */
  by: AccountSuggestionReason | null;
}

/** A page of suggestions. */
export interface AccountSuggestionPage {
  /** The accounts with what fits them. */
  items: AccountSuggestion[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The data of a new ledger account. */
export interface LedgerAccountInput {
  /**
   * The number of a ledger account, as the package writes it: a text, with leading zeros, points and letters that
   * count.
   */
  number: LedgerAccountId;
  /** The account's name. */
  name: LedgerAccountName;
  /**
   * Whether an account stands on the balance sheet or in profit and loss. Profit-and-loss accounts are divided over
   * cost centres.
   */
  kind: LedgerAccountKind;
  /**
   * The code of the account in the Referentiegrootboekschema (RGS), by which packages recognise it: the letter of the
   * balance sheet (B) or of profit and loss (W), one of their main categories, and up to three groups of three
   * characters that go deeper. Null for none.
   */
  rgs?: RgsCode;
}

/** The part of a ledger account that changes; what is left out stays as it is. */
export interface LedgerAccountPatch {
  /** The number from now on; the one in the path where it is left out. */
  number?: LedgerAccountId;
  /** The account's name. */
  name?: LedgerAccountName;
  /**
   * Whether an account stands on the balance sheet or in profit and loss. Profit-and-loss accounts are divided over
   * cost centres.
   */
  kind?: LedgerAccountKind;
  /**
   * The code of the account in the Referentiegrootboekschema (RGS), by which packages recognise it: the letter of the
   * balance sheet (B) or of profit and loss (W), one of their main categories, and up to three groups of three
   * characters that go deeper. Null for none.
   */
  rgs?: RgsCode;
}

/** A wage code of a ledger scheme, with the accounts on which it is booked. */
export interface LedgerLine {
  /** The number of a wage component (looncode). From 1 to 9999. */
  wageCode: WageCodeNumber;
  /** The name of the wage code, as journal lines show it. */
  name: WageCodeName;
  /** The number of the account that is debited. Null for none. */
  debit: string | null;
  /** The name of the account that is debited. Null for none. */
  debitName: string | null;
  /** The number of the account that is credited. Null for none. */
  credit: string | null;
  /** The name of the account that is credited. Null for none. */
  creditName: string | null;
  /**
   * The code of the cost centre that bears all of it, whatever the shares of an employee are. Null for the cost centres
   * of the employee. It is a code and no id because companies share a scheme, each with cost centres of its own: what
   * they have alike is the code. A run of a company without this cost centre gets a finding instead of a journal.
   */
  costCentre: FixedCostCentre;
  /**
   * The code of the cost unit that all of it is for, whatever the shares of an employee are. Null for the cost units of
   * the employee. It is a code for the same reason as that of a fixed cost centre.
   */
  costUnit: FixedCostUnit;
  /**
   * Splits the wage code over accounts, cost centres and cost units by percentage, and lets it differ by department.
   * The parts without a department hold for all employees for whose department there are none; those of a department,
   * and those without one, total 100 % each. What a part leaves out, or is null in it, is as the line says, so a part
   * has an account on a side only where the line has one: whoever is in no department that is named is booked by the
   * line. Without parts, all of it is booked as the line says.
   */
  parts: LedgerParts;
  /** What `costCentre`, `costUnit` and `parts` say, in the caller's language. Null where they say nothing. */
  partsText: string | null;
  /**
   * The day (`YYYY-MM-DD`) from which on this holds, until the next change. Null for what holds from the beginning. An
   * ISO 8601 date, such as `2026-11-30`.
   */
  validFrom: HoldsFrom;
  /** Whether this holds from the beginning, or from a day on. */
  holds: Holds;
}

/**
 * The code of the cost centre that bears all of it, whatever the shares of an employee are. Null for the cost centres
 * of the employee. It is a code and no id because companies share a scheme, each with cost centres of its own: what
 * they have alike is the code. A run of a company without this cost centre gets a finding instead of a journal.
 */
export type FixedCostCentre = string | null;

/**
 * The code of the cost unit that all of it is for, whatever the shares of an employee are. Null for the cost units of
 * the employee. It is a code for the same reason as that of a fixed cost centre.
 */
export type FixedCostUnit = string | null;

/**
 * Splits the wage code over accounts, cost centres and cost units by percentage, and lets it differ by department. The
 * parts without a department hold for all employees for whose department there are none; those of a department, and
 * those without one, total 100 % each. What a part leaves out, or is null in it, is as the line says, so a part has an
 * account on a side only where the line has one: whoever is in no department that is named is booked by the line.
 * Without parts, all of it is booked as the line says.
 */
export type LedgerParts = ({
  /**
   * The number of the department for whose employees the part is; null for all others. It is a number and no id because
   * companies share a scheme.
   */
  department?: number | null;
  /** The part as a percentage, with at most two decimals. From 0.01 to 100. */
  percentage: number;
  /** The number of the account that is debited. Null for that of the line. */
  debit?: string | null;
  /** The number of the account that is credited. Null for that of the line. */
  credit?: string | null;
  /** The code of the cost centre that bears the part. Null for that of the line. */
  costCentre?: string | null;
  /** The code of the cost unit that the part is for. Null for that of the line. */
  costUnit?: string | null;
})[];

/** The name of the wage code, as journal lines show it. */
export type WageCodeName = string;

/** A page of wage codes. */
export interface LedgerLinePage {
  /** The lines. */
  items: LedgerLine[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The data of a new wage code. */
export interface LedgerLineInput {
  /** The number of a wage component (looncode). From 1 to 9999. */
  wageCode: WageCodeNumber;
  /** The name of the wage code, as journal lines show it. */
  name: WageCodeName;
  /** The number of the account that is debited. Null for none. */
  debit?: string | null;
  /** The number of the account that is credited. Null for none. */
  credit?: string | null;
  /**
   * The code of the cost centre that bears all of it, whatever the shares of an employee are. Null for the cost centres
   * of the employee. It is a code and no id because companies share a scheme, each with cost centres of its own: what
   * they have alike is the code. A run of a company without this cost centre gets a finding instead of a journal.
   */
  costCentre?: FixedCostCentre;
  /**
   * The code of the cost unit that all of it is for, whatever the shares of an employee are. Null for the cost units of
   * the employee. It is a code for the same reason as that of a fixed cost centre.
   */
  costUnit?: FixedCostUnit;
  /**
   * Splits the wage code over accounts, cost centres and cost units by percentage, and lets it differ by department.
   * The parts without a department hold for all employees for whose department there are none; those of a department,
   * and those without one, total 100 % each. What a part leaves out, or is null in it, is as the line says, so a part
   * has an account on a side only where the line has one: whoever is in no department that is named is booked by the
   * line. Without parts, all of it is booked as the line says.
   */
  parts?: LedgerParts;
}

/** The part of a wage code that changes; what is left out stays as it is. */
export interface LedgerLinePatch {
  /** The name of the wage code, as journal lines show it. */
  name?: WageCodeName;
  /** The number of the account that is debited. Null for none. */
  debit?: string | null;
  /** The number of the account that is credited. Null for none. */
  credit?: string | null;
  /**
   * The code of the cost centre that bears all of it, whatever the shares of an employee are. Null for the cost centres
   * of the employee. It is a code and no id because companies share a scheme, each with cost centres of its own: what
   * they have alike is the code. A run of a company without this cost centre gets a finding instead of a journal.
   */
  costCentre?: FixedCostCentre;
  /**
   * The code of the cost unit that all of it is for, whatever the shares of an employee are. Null for the cost units of
   * the employee. It is a code for the same reason as that of a fixed cost centre.
   */
  costUnit?: FixedCostUnit;
  /**
   * Splits the wage code over accounts, cost centres and cost units by percentage, and lets it differ by department.
   * The parts without a department hold for all employees for whose department there are none; those of a department,
   * and those without one, total 100 % each. What a part leaves out, or is null in it, is as the line says, so a part
   * has an account on a side only where the line has one: whoever is in no department that is named is booked by the
   * line. Without parts, all of it is booked as the line says.
   */
  parts?: LedgerParts;
}

/** The part of a cost centre that changes; what is left out stays as it is. */
export interface CostCentrePatch {
  /** What it is called, as the user wrote it. */
  description?: CostDescription;
  /**
   * Whether employees can get it. What is closed stays in the payroll runs and journals that have it, and can be opened
   * again.
   */
  state?: StructureState;
  /** The number of a ledger scheme of the debtor or the bureau; null for that of the company. */
  ledgerScheme?: LedgerSchemeName;
}

/** A calendar year, four digits. From 2000 to 2100. */
export type JournalYear = number;

/** The number of a wage period in its year: 1 to 12 for months, 13 for four weeks and 53 for weeks. From 1 to 53. */
export type JournalPeriod = number;

/** The number in its financial year of the period of the bookkeeping in which a journal is booked. From 1 to 99. */
export type BookingPeriodNumber = number;

/** The period of the bookkeeping in which a journal is booked, in the language of the caller. */
export type BookingPeriodText = string;

/**
 * The number of a period of the wage-tax return in its year: 1 to 12 for months, 13 for four weeks, 2 for half years
 * and 1 for a year. From 1 to 13.
 */
export type ReturnPeriod = number;

/** What the lines of a journal are kept apart by, beside the account. */
export type JournalVariant = 'company' | 'department' | 'costCentre' | 'costCentreAndUnit' | 'employee';

/** Whether a journal books a run in full, only what changed since it was delivered, or undoes a delivered one. */
export type JournalKind = 'regular' | 'difference' | 'reversal';

/** What to do about a delivered journal: book the difference, undo it and book anew, or leave it as it is. */
export type Correction = 'difference' | 'reversal' | 'none';

/** Whether a finding stops the journal or only warns. */
export type FindingSeverity = 'stop' | 'warning';

/** The kind of thing that stands in the way of a journal. */
export type FindingCode = 'unmappedWageCode' | 'fixedCostCentreUnknown' | 'fixedCostUnitUnknown' | 'unbalanced' | 'noScheme' | 'emptyJournal' | 'staleJournal' | 'supersededJournal' | 'otherVariant' | 'testCompany' | 'noIntegration' | 'notConnected' | 'noAdministration' | 'noAccess' | 'notAutomatic' | 'signInFailed' | 'alreadySent' | 'alreadyBooked' | 'fileDownloaded' | 'noFile' | 'closedPeriod' | 'noOpenPeriod' | 'otherPeriod' | 'periodUnknown' | 'dateOutsidePeriod' | 'bookingChanged' | 'noPaymentDate' | 'accountUnknown' | 'accountBlocked' | 'costCentreUnknown' | 'costCentreEnded' | 'costCentreMissing' | 'costCentreNotAllowed' | 'costUnitUnknown' | 'costUnitEnded' | 'costUnitMissing' | 'costUnitNotAllowed' | 'relationUnknown' | 'relationBlocked' | 'journalUnknown' | 'journalBlocked' | 'accountTooLong' | 'accountFormat' | 'costCentreTooLong' | 'costCentreFormat' | 'costUnitTooLong' | 'costUnitFormat' | 'relationTooLong' | 'relationFormat' | 'amountTooLarge' | 'characters' | 'tooManyLines' | 'columnTooShort' | 'entryNumbersUsedUp' | 'settingMissing' | 'runOpen' | 'correctionNeeded' | 'deliveryNeedsReview';

/** Something about a journal that must or may be put right. */
export interface Finding {
  /** The kind of thing that stands in the way of a journal. */
  code: FindingCode;
  /** Whether a finding stops the journal or only warns. */
  severity: FindingSeverity;
  /** What is wrong and what to do, in the caller's language. */
  message: string;
  /** The number of the wage code that the finding is about. From 1 to 9999. */
  wageCode?: number;
  /** The number of the ledger account that the finding is about. */
  account?: string;
  /** The code of the cost centre that the finding is about. */
  costCentre?: string;
  /** The debit total minus the credit total in cents. */
  difference?: number;
  /**
   * A booking date with which the journal can be made again so that the package books it (`YYYY-MM-DD`). An ISO 8601
   * date, such as `2026-11-30`.
   */
  bookingDate?: string;
  /** The id of the ledger scheme in which it can be put right. */
  schemeId?: string;
}

/** A journal: what a run books under one version of a ledger scheme. Its content never changes. */
export interface Journal {
  /** The journal's id. */
  id: Id;
  /** The journal's number: the first of a tenant is 1, and each takes the next. */
  number: number;
  /** The reference under which the package knows the journal: `LP` and its number in eight digits. */
  reference: string;
  /** An opaque cursor. Send it as `since` for the journals after this one. */
  cursor: string;
  /** The id of the journal's company. */
  companyId: Id;
  /** The company's name. */
  companyName: string;
  /** The company's number. */
  companyNumber: number;
  /** The name of the company's debtor. */
  debtorName: string;
  /** The id of the run that the journal books. */
  runId: Id;
  /** The id of the ledger scheme that the journal was made with. */
  schemeId: Id;
  /** The version of the ledger scheme that the journal was made with. */
  schemeVersion: number;
  /** What the lines of a journal are kept apart by, beside the account. */
  variant: JournalVariant;
  /** Whether a journal books a run in full, only what changed since it was delivered, or undoes a delivered one. */
  kind: JournalKind;
  /** The id of the delivered journal that this one corrects. Null for one that corrects none. */
  corrects: string | null;
  /** The id of the newer journal that took its place. Null while it is current. */
  supersededBy: string | null;
  /**
   * What changed after the journal was made, so that it would have other lines if it were made now: the run, the ledger
   * scheme or both. Null while it is up to date. It is found out in the background, in a moment after the change.
   */
  staleReason: 'run' | 'scheme' | 'both' | null;
  /**
   * The moment at which somebody said that the journal stays as it is, although other lines would be made. Null while
   * nobody did. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`.
   */
  leftAt: string | null;
  /** The name of the person who said so. Null while nobody did. */
  leftBy: string | null;
  /** A calendar year, four digits. From 2000 to 2100. */
  year: JournalYear;
  /** The number of a wage period in its year: 1 to 12 for months, 13 for four weeks and 53 for weeks. From 1 to 53. */
  periodFrom: JournalPeriod;
  /** The number of a wage period in its year: 1 to 12 for months, 13 for four weeks and 53 for weeks. From 1 to 53. */
  periodTo: JournalPeriod;
  /** The wage period, or the first and the last of several, in the language of the caller. */
  periodText: string;
  /** The booking date (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`. */
  date: string;
  /** The financial year of the bookkeeping in which it is booked. From 2000 to 2100. */
  bookingYear: JournalYear;
  /** The number in its financial year of the period of the bookkeeping in which a journal is booked. From 1 to 99. */
  bookingPeriod: BookingPeriodNumber;
  /** The period of the bookkeeping in which a journal is booked, in the language of the caller. */
  bookingText: BookingPeriodText;
  /** What the journal books, as the package shows it. */
  description: string;
  /** The total of the debit side in cents, which is also the total of the credit side. */
  total: number;
  /** The number of lines of the journal. */
  lineCount: number;
  /** The SHA-256 of what the journal books; two journals with the same content have the same hash. */
  hash: string;
  /**
   * The moment at which software first said that it took the journal. Null until then. A moment in UTC (ISO 8601), such
   * as `2026-11-22T09:30:00.000Z`.
   */
  acknowledgedAt: string | null;
  /** The name of the client or the person who said so. Null until then. */
  acknowledgedBy: string | null;
  /** The number that the software gave the entry. Null where it gave none. */
  acknowledgedDocument: string | null;
  /** How far its file is. Null where it goes to the package by itself, or where its company has no package. */
  fileState: JournalFileState | null;
  /**
   * The moment at which a file of it was last downloaded. Null while none was. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  downloadedAt: string | null;
  /** The name of the person or the software that downloaded it then. Null while nobody did. */
  downloadedBy: string | null;
  /** The moment at which the journal was made. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
}

/** A page of journals. */
export interface JournalPage {
  /** The journals. */
  items: Journal[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The run to book, and how. */
export interface JournalInput {
  /** The id of the run to book. */
  runId: Id;
  /** What the lines keep apart. Left out for what the integration of the company needs. */
  variant?: JournalVariant;
  /** What to do about a delivered journal: book the difference, undo it and book anew, or leave it as it is. */
  correction?: Correction;
  /**
   * The day on which to book (`YYYY-MM-DD`), in the period that it lies in. Left out, a day that was chosen for a
   * journal that waits to be delivered stays; otherwise the settings of the administration decide. An ISO 8601 date,
   * such as `2026-11-30`.
   */
  bookingDate?: string;
  /** The financial year of `bookingPeriod`. Left out for the year that the settings lead to. From 2000 to 2100. */
  bookingYear?: number;
  /**
   * The number of the period of the bookkeeping in which to book, on the day in it that is nearest to the booking date.
   * From 1 to 99.
   */
  bookingPeriod?: number;
}

/** The journal of a run, and whether it is a new one. */
export interface JournalOutcome {
  /** Whether a new journal was made, nothing had changed since the last, or the delivered one was left as it is. */
  outcome: 'made' | 'unchanged' | 'kept';
  /** A journal: what a run books under one version of a ledger scheme. Its content never changes. */
  journal: Journal;
  /** The journal that undoes what was delivered. Null but for a correction by reversal. */
  reversal: Journal | null;
  /** What may be put right; nothing in it stopped the journal. */
  findings: Finding[];
}

/** Journals that something is done with. */
export interface JournalSelection {
  /** The ids of the journals. */
  journalIds: Id[];
}

/**
 * How far the file of a journal is whose company's package reads files only. It is to do until it is `imported`: until
 * a person or software has said that it is in the books.
 */
export type JournalFileState = 'toDownload' | 'downloaded' | 'imported';

/** Whether the file of a journal can be written. */
export type JournalFileOutcome = 'written' | 'refused';

/** Whether each journal can be written as a file. */
export interface JournalFileReport {
  /** The journals, in the order in which they were given. */
  items: ({
    /** The id of the journal. */
    journalId: Id;
    /** Whether the file of a journal can be written. */
    outcome: JournalFileOutcome;
    /** What must be put right first. */
    findings: Finding[];
  })[];
}

/**
 * What became of a journal. `acknowledged` is marked now, `unchanged` was before, and `refused` is in a package, on its
 * way there, or was made again.
 */
export type AcknowledgementOutcome = 'acknowledged' | 'unchanged' | 'refused';

/** The outcome for each journal that was to be marked as imported. */
export interface AcknowledgementReport {
  /** The journals, in the order in which they were given. */
  items: ({
    /** The id of the journal. */
    journalId: Id;
    /**
     * What became of a journal. `acknowledged` is marked now, `unchanged` was before, and `refused` is in a package, on
     * its way there, or was made again.
     */
    outcome: AcknowledgementOutcome;
    /** Why it was refused, in the caller's language. Null where it was not. */
    message: OutcomeMessage;
  })[];
}

/**
 * What became of a journal. `reopened` is to be downloaded again, `unchanged` was neither downloaded nor imported, and
 * `refused` was brought into the books by software or was corrected since.
 */
export type ReopenOutcome = 'reopened' | 'unchanged' | 'refused';

/** The outcome for each journal whose mark was to be taken back. */
export interface ReopenReport {
  /** The journals, in the order in which they were given. */
  items: ({
    /** The id of the journal. */
    journalId: Id;
    /**
     * What became of a journal. `reopened` is to be downloaded again, `unchanged` was neither downloaded nor imported,
     * and `refused` was brought into the books by software or was corrected since.
     */
    outcome: ReopenOutcome;
    /** Why it was refused, in the caller's language. Null where it was not. */
    message: OutcomeMessage;
  })[];
}

/** Why it was refused, in the caller's language. Null where it was not. */
export type OutcomeMessage = string | null;

/** The journals to leave as they are. */
export interface LeaveInput {
  /** The ids of the journals to leave as they are. */
  journalIds: Id[];
}

/**
 * What became of a journal. `left` would have other lines if it were made now and stays as it is; `unchanged` would
 * have the same.
 */
export type LeaveOutcome = 'left' | 'unchanged';

/** The outcome for each journal that was to be left as it is. */
export interface LeaveReport {
  /** The journals, in the order in which they were given. */
  items: ({
    /** The id of the journal. */
    journalId: Id;
    /**
     * What became of a journal. `left` would have other lines if it were made now and stays as it is; `unchanged` would
     * have the same.
     */
    outcome: LeaveOutcome;
  })[];
}

/**
 * What processing would do with a run. `send` goes to the package, `file` becomes a file that a person imports,
 * `download` is such a file that nobody downloaded yet, `blocked` cannot go on before something is put right,
 * `underway` is on its way to the package, `downloaded` waits for a person to import it, and `done` is in the books or
 * has nothing to book.
 */
export type PlanOutcome = 'send' | 'file' | 'blocked' | 'underway' | 'download' | 'downloaded' | 'done';

/** How a cause is put right. `lookAgain` is put right outside of Loonpoort, such as in the package. */
export type Remedy = 'chooseAccount' | 'editLine' | 'editAccount' | 'openScheme' | 'chooseScheme' | 'connect' | 'signIn' | 'editIntegration' | 'mapAdministrations' | 'editCostCentres' | 'editCostUnits' | 'lockRuns' | 'bookInOpenPeriod' | 'chooseCorrection' | 'openDelivery' | 'openJournal' | 'lookAgain';

/** What processing would do with one run. */
export interface PlannedRun {
  /** The run's id. */
  runId: Id;
  /** The company's id. */
  companyId: Id;
  /** The company's name. */
  companyName: string;
  /** The company's number. */
  companyNumber: number;
  /** The number of the run. */
  number: number;
  /** The id of the current journal. Null before one was made. */
  journalId: string | null;
  /** The ids of its journals whose files are to be downloaded, or to be imported. */
  journalIds: Id[];
  /** The id of the latest delivery of that journal. Null where there is none. */
  deliveryId: string | null;
  /**
   * What processing would do with a run. `send` goes to the package, `file` becomes a file that a person imports,
   * `download` is such a file that nobody downloaded yet, `blocked` cannot go on before something is put right,
   * `underway` is on its way to the package, `downloaded` waits for a person to import it, and `done` is in the books
   * or has nothing to book.
   */
  outcome: PlanOutcome;
  /** The debit total in cents of what is to be sent, written or downloaded; zero where it is not known. */
  total: number;
  /**  */
  package: PackageKey | null;
  /** The name of the package of the company. Null where it has none. */
  packageName: string | null;
  /** What must or may be put right. */
  findings: Finding[];
}

/** What would go to one package. */
export interface PlanPackage {
  /** The key of a bookkeeping package. */
  package: PackageKey;
  /** The name of the package. */
  packageName: string;
  /**
   * What processing would do with a run. `send` goes to the package, `file` becomes a file that a person imports,
   * `download` is such a file that nobody downloaded yet, `blocked` cannot go on before something is put right,
   * `underway` is on its way to the package, `downloaded` waits for a person to import it, and `done` is in the books
   * or has nothing to book.
   */
  outcome: PlanOutcome;
  /** The number of runs. */
  runs: Count;
  /** The debit total in cents. */
  total: number;
}

/** What stands in the way of one or more runs, and how it is put right for all of them. */
export interface PlanCause {
  /** Names the cause in `requestRemedy`. */
  key: string;
  /** The kind of thing that stands in the way of a journal. */
  code: FindingCode;
  /** Whether a finding stops the journal or only warns. */
  severity: FindingSeverity;
  /** What is wrong and what to do, in the caller's language. */
  message: string;
  /** The ids of the runs that it stands in the way of. */
  runIds: Id[];
  /** How a cause is put right. `lookAgain` is put right outside of Loonpoort, such as in the package. */
  remedy: Remedy;
  /** What the remedy is called, in the caller's language. */
  remedyLabel: string;
  /** What the remedy is done to, as far as it needs that; of several companies and runs the first. */
  target: RemedyTarget;
  /** Whether the caller may put it right. */
  mayMend: boolean;
  /** Who can put it right, where the caller may not. */
  menders: string[];
  /**
   * When the caller last asked them for it, within the last day. Null otherwise. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  requestedAt: string | null;
}

/** What the remedy is done to, as far as it needs that; of several companies and runs the first. */
export interface RemedyTarget {
  /** The id of the company. */
  companyId: Id;
  /** The id of the run. */
  runId: Id;
  /** The id of the journal. */
  journalId?: Id;
  /** The id of the delivery. */
  deliveryId?: Id;
  /** The id of the ledger scheme. */
  schemeId?: Id;
  /** The number of the wage code. From 1 to 9999. */
  wageCode?: number;
  /** The number of the ledger account. */
  account?: string;
  /** The id of the integration. */
  integrationId?: Id;
  /** The level at which an integration is set; the nearest to the company that is switched on applies. */
  integrationLevel?: IntegrationLevel;
  /** The id of the owner of the integration, or of the firm that has none and whose clients would all get it. */
  integrationOwnerId?: Id;
  /** The key of a bookkeeping package. */
  package?: PackageKey;
}

/** What processing would do, and what stands in the way. */
export interface PeriodPlan {
  /** The wage period of a company: a calendar month, four weeks or a week. It is fixed once the company is made. */
  periodType: PeriodType;
  /** The wage year, four digits. From 2000 to 2100. */
  year: RunYear;
  /** The number of a wage period in its year: 1 to 12, 13 or 53, as the company's period type has it. From 1 to 53. */
  period: RunPeriod;
  /** The wage period, or the first and the last of several, in the language of the caller. */
  periodText: RunPeriodText;
  /** The debit total in cents of all that would be sent or written. */
  total: number;
  /** What would go where, the most first. */
  packages: PlanPackage[];
  /** What stands in the way or is to be noted, what stops the most runs first. */
  causes: PlanCause[];
  /** The runs that still ask for something, by company. */
  runs: PlannedRun[];
  /** The number of runs of the period that are in the books already, or have nothing to book. */
  finished: Count;
  /** The number of runs that still ask for something, beside those in `runs`. */
  remaining: Count;
}

/** The runs to process. */
export interface ProcessInput {
  /** The ids of the runs. */
  runIds: Id[];
  /** How runs are corrected of which something was delivered. Left out, those are refused. */
  correction?: Correction;
  /**
   * Whether journals whose period is closed in the package are booked on its first day that is open. Default: `false`.
   */
  inOpenPeriod?: boolean;
}

/** The outcome for each run. */
export interface ProcessReport {
  /** The runs, in the order in which they were given. */
  items: ProcessedRun[];
}

/** What became of one run. */
export interface ProcessedRun {
  /** The run's id. */
  runId: Id;
  /**
   * `queued` is on its way now, `file` waits to be downloaded, `unchanged` was on its way or in the books already, and
   * `refused` has findings that stop it.
   */
  outcome: 'queued' | 'file' | 'unchanged' | 'refused';
  /** The ids of the journals of the run that are to be sent or downloaded. */
  journalIds: Id[];
  /** What must or may be put right. */
  findings: Finding[];
}

/** What is asked for. */
export interface RemedyRequest {
  /** The `key` of a cause of the plan. */
  cause: string;
}

/** The runs to book. */
export interface JournalBatch {
  /** The ids of the runs to book. */
  runIds: Id[];
  /**
   * The day on which to book (`YYYY-MM-DD`), in the period that it lies in. Left out, a day that was chosen for a
   * journal that waits to be delivered stays; otherwise the settings of the administration decide. An ISO 8601 date,
   * such as `2026-11-30`.
   */
  bookingDate?: string;
  /** The financial year of `bookingPeriod`. Left out for the year that the settings lead to. From 2000 to 2100. */
  bookingYear?: number;
  /**
   * The number of the period of the bookkeeping in which to book, on the day in it that is nearest to the booking date.
   * From 1 to 99.
   */
  bookingPeriod?: number;
}

/** The outcome of booking several runs. */
export interface JournalBatchReport {
  /** The number of runs that got a new journal. */
  made: Count;
  /** The number of runs whose journal was up to date. */
  unchanged: Count;
  /** The number of runs that could not be booked. */
  refused: Count;
  /** The outcome for each run, in the order in which they were given. */
  runs: JournalBatchRun[];
}

/** The outcome for one run of several. */
export interface JournalBatchRun {
  /** The run's id. */
  runId: Id;
  /** The company's name. */
  companyName: string;
  /** Whether a journal was made, nothing had changed, a correction must be chosen first, or the run was refused. */
  outcome: 'made' | 'unchanged' | 'correctionNeeded' | 'refused';
  /** The id of the journal. Null where none was made. */
  journalId: string | null;
  /** Why the run was not booked, in the caller's language. Null where it was. */
  message: string | null;
  /** What must or may be put right. */
  findings: Finding[];
}

/** A line of a journal. */
export interface JournalLine {
  /** The place of the line in the journal, from 1. */
  line: number;
  /** The number of the ledger account. */
  account: string;
  /** The account's name. */
  accountName: string;
  /** Whether the account stands on the balance sheet or in profit and loss. */
  kind: 'balance' | 'profitAndLoss';
  /** The code of the account in the Referentiegrootboekschema (RGS). Null for none. */
  rgs: string | null;
  /** The code of the cost centre. Null where lines are not kept apart by cost centre, or the wage has none. */
  costCentre: string | null;
  /** The code of the cost unit. Null where lines are not kept apart by cost unit, or the wage has none. */
  costUnit: string | null;
  /** The number of the department. Null where lines are not kept apart by department. */
  department: string | null;
  /** The number of the employee. Null where lines are not kept apart by employee. */
  employeeNumber: number | null;
  /** The wage code's name where there is one code only, otherwise the account's. */
  description: string;
  /** The amount in cents, positive for debit and negative for credit. */
  amount: number;
  /** The amount in cents on the debit side. Null for a credit line. */
  debit: number | null;
  /** The amount in cents on the credit side. Null for a debit line. */
  credit: number | null;
}

/**
 * The ledger scheme whose line put an amount on an account, as it was when the journal was made. Null where no line
 * did.
 */
export type BookingScheme = {
  /** The id of the scheme. */
  id: Id;
  /** The scheme's number. */
  number: number;
  /** The scheme's name. */
  name: string;
  /** The version of the scheme. */
  version: number;
  /** Whether a ledger scheme belongs to the bureau, for all companies, or to one debtor. */
  level: LedgerLevel;
  /**
   * The day from which the line books on these accounts. Null where it does so from the beginning, which `reasons` says
   * by `always`, and in a journal of before this was kept. An ISO 8601 date, such as `2026-11-30`.
   */
  validFrom: string | null;
  /** The code of the cost centre that the scheme is there for. Null where it is the company's. */
  costCentre: string | null;
  /** Whether the account stands on the debit or the credit side of the line. */
  side: 'debit' | 'credit';
  /** The number of the scheme that the line is inherited from. Null where it is the scheme's own. */
  parentNumber: number | null;
  /** The name of the scheme that the line is inherited from. Null where it is the scheme's own. */
  parentName: string | null;
  /** The percentage of the wage code that the line books there; 100 where it is not split. From 0.01 to 100. */
  percentage: number;
  /** The number of the department for whose employees this part of the line is. Null where it is for all others. */
  department: number | null;
} | null;

/** A column of the file of what a journal is made up of. */
export type SourceColumn = 'reference' | 'line' | 'account' | 'accountName' | 'employee' | 'employeeName' | 'wageCode' | 'name' | 'wages' | 'costCentre' | 'costUnit' | 'share' | 'rounding' | 'amount' | 'explanation' | 'validFrom';

/**
 * Why an amount is booked on an account: a line of a ledger scheme, since when, perhaps one that is inherited, or of
 * the scheme of a cost centre, and of such a line perhaps a part, one for a department, or one on a cost centre or cost
 * unit of its own; the fallback account, for wage codes without an account; or cents by which cost centres balance
 * whose schemes differ.
 */
export type BookingReason = 'scheme' | 'always' | 'from' | 'parent' | 'costCentre' | 'department' | 'part' | 'fixedCostCentre' | 'fixedCostUnit' | 'fallback' | 'balancing';

/** What a wage code adds to a line of a journal. */
export interface JournalLineWageCode {
  /**
   * The number of the wage component. Null where it is not of one: wage codes without an account, together, and what
   * shares balance by. From 1 to 9999.
   */
  wageCode: number | null;
  /** What the scheme called the wage code. Null where the scheme does not have it. */
  name: string | null;
  /** The number of employees. */
  employees: Count;
  /**
   * Cents that rounding added to the whole cents of the share: one at most for each share of a wage code, and more only
   * where an account lets the shares balance.
   */
  rounding: number;
  /** Cents that are booked; positive for debit, negative for credit. */
  amount: number;
  /** The codes of what `explanation` says, the first of which says what put the amount there. */
  reasons: BookingReason[];
  /**
   * The ledger scheme whose line put an amount on an account, as it was when the journal was made. Null where no line
   * did.
   */
  scheme: BookingScheme;
  /** Why it is booked on this account, in the caller's language. */
  explanation: string;
}

/** A page of wage codes of a line of a journal. */
export interface JournalLineWageCodePage {
  /** The rows of this page. */
  items: JournalLineWageCode[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** What a share of an employee's wage code adds to a line of a journal. */
export interface JournalLineSource {
  /** The employee's number, unique within the company. */
  employee: EmployeeNumber;
  /** The employee's name as it was when the run came in; empty where it is not known. */
  employeeName: string;
  /**
   * The number of the wage component. Null where it is not of one: wage codes without an account, together, and what
   * shares balance by. From 1 to 9999.
   */
  wageCode: number | null;
  /** What the scheme called the wage code. Null where the scheme does not have it. */
  name: string | null;
  /** Cents of the wage code of the whole employee; positive where they are debit. Zero for what shares balance by. */
  wages: number;
  /** The code of the cost centre that bears the share. Null for none. */
  costCentre: string | null;
  /** The code of the cost unit that bears the share. Null for none. */
  costUnit: string | null;
  /** The percentage of the wages that is booked here; 100 for an employee without cost shares. From 0.01 to 100. */
  share: number;
  /**
   * Cents that rounding added to the whole cents of the share: one at most for each share of a wage code, and more only
   * where an account lets the shares balance.
   */
  rounding: number;
  /** Cents that are booked; positive for debit, negative for credit. */
  amount: number;
  /** The codes of what `explanation` says, the first of which says what put the amount there. */
  reasons: BookingReason[];
  /**
   * The ledger scheme whose line put an amount on an account, as it was when the journal was made. Null where no line
   * did.
   */
  scheme: BookingScheme;
  /** Why it is booked on this account, in the caller's language. */
  explanation: string;
}

/** A page of sources of a line of a journal. */
export interface JournalLineSourcePage {
  /** The rows of this page. */
  items: JournalLineSource[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A line of a journal that an employee's wage code is in. */
export interface RunLineBooking {
  /** The id of the journal. */
  journalId: Id;
  /** The journal's reference. */
  reference: string;
  /** Whether a journal books a run in full, only what changed since it was delivered, or undoes a delivered one. */
  kind: JournalKind;
  /** False for a journal that a newer one took the place of. */
  isCurrent: boolean;
  /** The place of the line in the journal, from 1. */
  line: number;
  /** The number of the ledger account. */
  account: string;
  /** The account's name. */
  accountName: string;
  /** The code of the cost centre that bears the share. Null for none. */
  costCentre: string | null;
  /** The code of the cost unit that bears the share. Null for none. */
  costUnit: string | null;
  /** The percentage of the wages that is booked here; 100 for an employee without cost shares. From 0.01 to 100. */
  share: number;
  /**
   * Cents that rounding added to the whole cents of the share: one at most for each share of a wage code, and more only
   * where an account lets the shares balance.
   */
  rounding: number;
  /** Cents that are booked; positive for debit, negative for credit. */
  amount: number;
  /** The codes of what `explanation` says, the first of which says what put the amount there. */
  reasons: BookingReason[];
  /**
   * The ledger scheme whose line put an amount on an account, as it was when the journal was made. Null where no line
   * did.
   */
  scheme: BookingScheme;
  /** Why it is booked on this account, in the caller's language. */
  explanation: string;
}

/** A page of lines of journals that a line of a run is in. */
export interface RunLineBookingPage {
  /** The rows of this page. */
  items: RunLineBooking[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A page of journal lines. */
export interface JournalLinePage {
  /** The lines. */
  items: JournalLine[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The things that a journal still needs before it can be sent. */
export interface JournalCheck {
  /** Whether no finding stops the journal from being sent. */
  sendable: boolean;
  /** The key of the package that applies to the company. Null where none does. */
  package: PackageKey | null;
  /** The name of that package. Null where none applies. */
  packageName: string | null;
  /** The package's code or id of the administration. Null where the company has none. */
  administration: string | null;
  /** The package's name of the administration. Null where the company has none. */
  administrationName: string | null;
  /** A calendar year, four digits. From 2000 to 2100. */
  year: JournalYear;
  /** The number in its financial year of the period of the bookkeeping in which a journal is booked. From 1 to 99. */
  period: BookingPeriodNumber;
  /** The period of the bookkeeping in which a journal is booked, in the language of the caller. */
  periodText: BookingPeriodText;
  /** The booking date (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`. */
  date: string;
  /** What must or may be put right. */
  findings: Finding[];
}

/** A journal as a file for a bookkeeping package. */
export interface JournalFile {
  /** The name under which to save the file. */
  fileName: string;
  /** The media type of the file, such as `text/csv`. */
  mediaType: string;
  /** The bytes of the file in Base64 (RFC 4648). */
  content: string;
}

/** The settings of a package as they stand in a form, to see the file that they make. */
export interface PreviewInput {
  /** The key of a bookkeeping package. */
  package: PackageKey;
  /**
   * The package's settings as far as they are filled in, without secrets. Left out for those that are saved for the
   * company of the journal.
   */
  settings?: Record<string, unknown>;
  /** The id of the journal to show; left out for an example. */
  journalId?: Id;
}

/** The beginning of the file that settings make, and what it books. */
export interface Preview {
  /** The name of the file. */
  fileName: string;
  /** The first 40 lines of the file. */
  text: string;
  /** Whether the file has more lines than are shown. */
  truncated: boolean;
  /** The first 1,000 lines of the journal, as the file books them. */
  lines: PreviewLine[];
  /** The number of lines that the file books. */
  lineCount: Count;
  /** The total of the debit side in cents. */
  debit: number;
  /** The total of the credit side in cents. */
  credit: number;
  /** What the file cannot hold as it is. */
  findings: Finding[];
}

/** A line of a journal as a file books it. */
export interface PreviewLine {
  /** The number of the ledger account. */
  account: string;
  /** The account's name. */
  accountName: string;
  /** What the line books. */
  description: string;
  /** The code of the cost centre. Null for none. */
  costCentre: string | null;
  /** The code of the cost unit. Null for none. */
  costUnit: string | null;
  /** The number of the department. Null for none. */
  department: string | null;
  /** The number of the employee who is paid by the line. Null for none. */
  employeeNumber: number | null;
  /** The amount in cents. Null where the line is on the credit side. */
  debit: number | null;
  /** The amount in cents. Null where the line is on the debit side. */
  credit: number | null;
}

/** The confirmation of software that it took a journal. */
export interface AcknowledgementInput {
  /** The number that the software gave the entry. Left out for none. */
  documentNumber?: string;
}

/** The confirmation as it was noted. */
export interface Acknowledgement {
  /** The id of the journal that software took. */
  journalId: Id;
  /**
   * The moment at which software first said that it took the journal. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  acknowledgedAt: DateTime;
  /** The name of the client or the person who said so. */
  acknowledgedBy: string;
  /** The number that the software gave the entry. Null where it gave none. */
  documentNumber: string | null;
}

/**
 * Whether the journals and the return agree, differ or cannot be compared for want of a return; a difference that
 * somebody ticked off is explained. The items of a message agree where the journals have less than a euro more.
 */
export type ReconciliationState = 'agrees' | 'differs' | 'explained' | 'noReturn';

/** The kind of cause that can explain why the journals and the return differ. */
export type ReconciliationCauseCode = 'roundedDown' | 'codesWithoutAccount' | 'runsWithoutJournal' | 'staleJournals' | 'bookedOtherwise' | 'corrections' | 'items' | 'noRuns' | 'unknown';

/** A cause that can explain a difference. */
export interface ReconciliationCause {
  /** The kind of cause that can explain why the journals and the return differ. */
  code: ReconciliationCauseCode;
  /** The explanation, in the caller's language. */
  message: string;
}

/** The wage tax in the journals of a period beside that in the return. */
export interface Reconciliation {
  /** The company's id. */
  companyId: Id;
  /** The period of the return as people write it, in the caller's language. */
  periodText: ReturnPeriodText;
  /** Where the return comes from. Null without one. */
  returnSource: ReturnSource | null;
  /** The version of the return, of which `"3"` is the ETag. Null without one. */
  returnVersion: number | null;
  /** Who ticked this difference off. Null where nobody did. */
  explanation: ReconciliationExplanation | null;
  /** The company's name. */
  companyName: string;
  /** The company's number. */
  companyNumber: number;
  /** The name of the company's debtor. */
  debtorName: string;
  /** A calendar year, four digits. From 2000 to 2100. */
  year: JournalYear;
  /**
   * The number of a period of the wage-tax return in its year: 1 to 12 for months, 13 for four weeks, 2 for half years
   * and 1 for a year. From 1 to 13.
   */
  period: ReturnPeriod;
  /** The number of runs in the period. */
  runs: Count;
  /** The wage tax that the journals of the period book, in cents. */
  journalTotal: number;
  /** The total of the return in cents. Null while none has been entered. */
  returnTotal: number | null;
  /** The wage tax in the journals minus the total of the return, in cents. Null without a return. */
  difference: number | null;
  /**
   * Whether the journals and the return agree, differ or cannot be compared for want of a return; a difference that
   * somebody ticked off is explained. The items of a message agree where the journals have less than a euro more.
   */
  state: ReconciliationState;
  /** The causes that can explain the difference; empty where there is none. */
  causes: ReconciliationCause[];
}

/** A page of periods, with what all of them come to. */
export interface ReconciliationPage {
  /** What all rows of the list come to, those of other pages too, in cents. */
  totals: ReconciliationTotals;
  /** The periods. */
  items: Reconciliation[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/**
 * What a return declares an amount for. `other` takes what belongs to none: wage codes without an item, and a total
 * that its items do not come to.
 */
export type ReturnItem = 'wageTax' | 'finalLevies' | 'reductions' | 'aofLow' | 'aofHigh' | 'aofBenefits' | 'wko' | 'whk' | 'awfLow' | 'awfHigh' | 'awfRevised' | 'awfBenefits' | 'ufo' | 'zvwEmployee' | 'zvwEmployer' | 'corrections' | 'other';

/** Where a return comes from, the official message or a person who entered its total. */
export type ReturnSource = 'message' | 'typed';

/**
 * The message: an XML file whose root is `Loonaangifte` of the namespace
 * `http://xml.belastingdienst.nl/schemas/Loonaangifte/2026/01`.
 */
export type WageTaxReturnMessage = string | Blob;

/**
 * A whole return of a period, one that adds to the return that was sent before, or corrections of earlier periods
 * without a return of a period itself.
 */
export type WageTaxReturnKind = 'complete' | 'supplementary' | 'corrections';

/**
 * What became of a message: it is a new return, it took the place of one, it was there already, or the return that is
 * there was made later and stays.
 */
export type WageTaxReturnOutcome = 'created' | 'updated' | 'unchanged' | 'older';

/** What became of the message of a wage-tax return. */
export interface WageTaxReturnImport {
  /** The company with the return's wage tax number. */
  companyId: Id;
  /** The company's name. */
  companyName: string;
  /**
   * A whole return of a period, one that adds to the return that was sent before, or corrections of earlier periods
   * without a return of a period itself.
   */
  kind: WageTaxReturnKind;
  /** The period of the return; of corrections only, each period that is corrected. */
  periods: ImportedReturnPeriod[];
}

/** What became of one period of a message. */
export interface ImportedReturnPeriod {
  /**
   * What became of a message: it is a new return, it took the place of one, it was there already, or the return that is
   * there was made later and stays.
   */
  outcome: WageTaxReturnOutcome;
  /** A calendar year, four digits. From 2000 to 2100. */
  year: JournalYear;
  /**
   * The number of a period of the wage-tax return in its year: 1 to 12 for months, 13 for four weeks, 2 for half years
   * and 1 for a year. From 1 to 13.
   */
  period: ReturnPeriod;
  /** The period of the return as people write it, in the caller's language. */
  periodText: ReturnPeriodText;
  /** The number of employments that the message has of it. */
  incomes: Count;
  /** What the return comes to with the corrections of earlier periods that were sent with it, in cents. */
  total: number;
}

/** The period of the return as people write it, in the caller's language. */
export type ReturnPeriodText = string;

/** What all rows of the list come to, those of other pages too, in cents. */
export interface ReconciliationTotals {
  /** The wage tax that the journals book. */
  journalTotal: number;
  /** What the returns come to. */
  returnTotal: number;
  /** The differences of the rows that have a return. */
  difference: number;
}

/**
 * An item that wage codes feed. Which rate of Aof and AWf a premium has is in the return, not in the code; `none` is in
 * no return.
 */
export type ReturnGroup = 'wageTax' | 'finalLevies' | 'reductions' | 'aof' | 'wko' | 'whk' | 'awf' | 'ufo' | 'zvwEmployee' | 'zvwEmployer' | 'none';

/** A wage code with the item of the return that it feeds. */
export interface ReturnWageCode {
  /** The wage code. From 1 to 99999. */
  wageCode: number;
  /** The code's name in a ledger scheme; empty where none has it. */
  name: string;
  /**
   * An item that wage codes feed. Which rate of Aof and AWf a premium has is in the return, not in the code; `none` is
   * in no return.
   */
  item: ReturnGroup;
  /** It is as the codes of Nmbrs are known; nobody set it. */
  isDefault: boolean;
}

/** All wage codes, with the item that each feeds. */
export interface ReturnWageCodes {
  /** The wage codes, by number. */
  wageCodes: ReturnWageCode[];
}

/** The item of the return that a wage code feeds. */
export interface ReturnWageCodeInput {
  /**
   * An item that wage codes feed. Which rate of Aof and AWf a premium has is in the return, not in the code; `none` is
   * in no return.
   */
  item: ReturnGroup;
}

/** The difference that has been explained, as the caller sees it. */
export interface ReconciliationExplanationInput {
  /** The journals minus the return, in cents. */
  difference: number;
  /** What explains it. */
  note?: string;
}

/** Who ticked a difference off, and when. */
export interface ReconciliationExplanation {
  /** The difference that was explained, in cents. */
  difference: number;
  /** What explains it; empty where nothing was noted. */
  note: string;
  /** The moment at which it was ticked off. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  explainedAt: DateTime;
  /** The name of the person. */
  explainedBy: string;
}

/** An item of a return beside what the payroll runs have of it. */
export interface ReconciliationItem {
  /**
   * What a return declares an amount for. `other` takes what belongs to none: wage codes without an item, and a total
   * that its items do not come to.
   */
  item: ReturnItem;
  /** What the payroll runs have, in cents; of `other` what is booked as wage tax without an item. */
  wages: number;
  /** What the return declares, in cents. */
  declared: number;
  /** The payroll runs minus the return, in cents. */
  difference: number;
  /**
   * Whether an item is what the runs have to the cent, differs by no more than its rounding to whole euros, or differs.
   */
  state: ReconciliationItemState;
}

/**
 * Whether an item is what the runs have to the cent, differs by no more than its rounding to whole euros, or differs.
 */
export type ReconciliationItemState = 'agrees' | 'rounded' | 'differs';

/** An employee and an item for which the payroll runs and the return differ. */
export interface ReconciliationEmployee {
  /** The employee's number. Null for all that the return names no number of. */
  employeeNumber: number | null;
  /** The employee's name in the runs. */
  employeeName: string;
  /**
   * An item that wage codes feed. Which rate of Aof and AWf a premium has is in the return, not in the code; `none` is
   * in no return.
   */
  item: ReturnGroup;
  /** What the payroll runs have, in cents. */
  wages: number;
  /** What the return declares, in cents. */
  declared: number;
  /** The payroll runs minus the return, in cents. */
  difference: number;
  /** The wage codes of the runs that feed the item, each with its amount. */
  wageCodes: string[];
}

/** A page of rows. */
export interface ReconciliationItemPage {
  /** The rows. */
  items: ReconciliationItem[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A page of rows. */
export interface ReconciliationEmployeePage {
  /** The rows. */
  items: ReconciliationEmployee[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The total of a wage-tax return. */
export interface WageTaxReturnInput {
  /** The total of the return in cents, as a person entered it. */
  total: number;
}

/** The amount that a return declares for an item. */
export interface ReturnAmount {
  /**
   * What a return declares an amount for. `other` takes what belongs to none: wage codes without an item, and a total
   * that its items do not come to.
   */
  item: ReturnItem;
  /** The amount in cents; negative for what makes the return smaller. */
  amount: number;
}

/** A wage-tax return, brought in as a message or entered as a total. */
export interface WageTaxReturn {
  /** The company's id. */
  companyId: Id;
  /** A calendar year, four digits. From 2000 to 2100. */
  year: JournalYear;
  /**
   * The number of a period of the wage-tax return in its year: 1 to 12 for months, 13 for four weeks, 2 for half years
   * and 1 for a year. From 1 to 13.
   */
  period: ReturnPeriod;
  /** The total of the return in cents, corrections of earlier periods included. */
  total: number;
  /** The period of the return as people write it, in the caller's language. */
  periodText: ReturnPeriodText;
  /** Where a return comes from, the official message or a person who entered its total. */
  source: ReturnSource;
  /** The amounts of the message in whole euros; empty where only a total was entered. */
  items: ReturnAmount[];
  /** The number of employments in the message. */
  incomes: Count;
  /** The moment of the last change. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  updatedAt: DateTime;
}

/**
 * Where a delivery stands: `ready` waits to be sent, `sending` is with the package, `unknown` got no answer and is
 * looked for, `posted` is in the package, `refused` was not taken, `needsReview` may or may not be in it.
 */
export type DeliveryState = 'ready' | 'sending' | 'unknown' | 'posted' | 'refused' | 'needsReview' | 'cancelled';

/** The reason for which a delivery is in its state. */
export type DeliveryReason = 'lost' | 'faulted' | 'faultedTwice' | 'differs' | 'noLookUp' | 'unclear' | 'notNow' | 'signIn' | 'noConnection' | 'settledByUser';

/** The kind of step: sending the journal, looking it up in the package, or a decision of a person. */
export type AttemptKind = 'send' | 'find' | 'person';

/** The outcome of a step. The last four record what a person decided. */
export type AttemptOutcome = 'posted' | 'refused' | 'notNow' | 'signInFailed' | 'lost' | 'found' | 'differs' | 'notFound' | 'retried' | 'cancelled' | 'confirmedPosted' | 'confirmedNotPosted';

/** The number that the package gave the entry. Null until it is known. */
export type DocumentNumber = string | null;

/**
 * What is the matter, in the caller's language, with what the package said, in its own words. Null while nothing is.
 */
export type DeliveryMessage = string | null;

/** A delivery as lists show it. */
export interface DeliverySummary {
  /** The delivery's id. */
  id: Id;
  /** The version of the delivery, which its ETag carries. Send it in `If-Match`. */
  version: number;
  /** The id of the journal that is delivered. */
  journalId: Id;
  /** The reference under which the package knows the journal: `LP` and eight digits. */
  reference: string;
  /** The id of the journal's company. */
  companyId: Id;
  /** The company's name. */
  companyName: CompanyName;
  /** The company's number, unique within its debtor. */
  companyNumber: CompanyNumber;
  /** The wage year of the journal, four digits. From 2000 to 2100. */
  year: number;
  /** The wage period, or the first and the last of several, in the language of the caller. */
  periodText: string;
  /** The key of a bookkeeping package. */
  package: PackageKey;
  /** The package's name. */
  packageName: string;
  /**
   * Where a delivery stands: `ready` waits to be sent, `sending` is with the package, `unknown` got no answer and is
   * looked for, `posted` is in the package, `refused` was not taken, `needsReview` may or may not be in it.
   */
  state: DeliveryState;
  /** The number of attempts that were made. */
  attempts: number;
  /**
   * The moment before which nothing is tried. Null when nothing will be tried. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  nextAt: string | null;
  /** The number that the package gave the entry. Null until it is known. */
  documentNumber: DocumentNumber;
  /**  */
  reason: DeliveryReason | null;
  /**
   * What is the matter, in the caller's language, with what the package said, in its own words. Null while nothing is.
   */
  message: DeliveryMessage;
  /**
   * The moment at which the journal was known to be in the package. Null until then. A moment in UTC (ISO 8601), such
   * as `2026-11-22T09:30:00.000Z`.
   */
  postedAt: string | null;
  /** The moment at which the delivery was asked for. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
  /** The moment of the last change. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  updatedAt: DateTime;
}

/** A page of deliveries. */
export interface DeliveryPage {
  /** The deliveries. */
  items: DeliverySummary[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** One attempt of a delivery. */
export interface DeliveryAttempt {
  /** The number of the attempt in its delivery, from 1. */
  seq: number;
  /** The kind of step: sending the journal, looking it up in the package, or a decision of a person. */
  kind: AttemptKind;
  /** The moment at which the attempt began. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  startedAt: DateTime;
  /**
   * The moment at which the attempt ended. Null while it is under way. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  endedAt: string | null;
  /**  */
  outcome: AttemptOutcome | null;
  /** The number that the package gave the entry. Null until it is known. */
  documentNumber: DocumentNumber;
  /** What the package said, in its own words. Null where it said nothing. */
  message: string | null;
  /** The milliseconds that the package asked to wait. Null where it did not ask. */
  wait: number | null;
}

/** A journal on its way to a bookkeeping package. */
export interface Delivery {
  /** The delivery's id. */
  id: Id;
  /** The version of the delivery, which its ETag carries. Send it in `If-Match`. */
  version: number;
  /** The id of the journal that is delivered. */
  journalId: Id;
  /** The reference under which the package knows the journal: `LP` and eight digits. */
  reference: string;
  /** The id of the journal's company. */
  companyId: Id;
  /** The company's name. */
  companyName: CompanyName;
  /** The company's number, unique within its debtor. */
  companyNumber: CompanyNumber;
  /** The wage year of the journal, four digits. From 2000 to 2100. */
  year: number;
  /** The wage period, or the first and the last of several, in the language of the caller. */
  periodText: string;
  /** The key of a bookkeeping package. */
  package: PackageKey;
  /** The package's name. */
  packageName: string;
  /** The package's code or id of the administration that the journal goes to. */
  administration: string;
  /**
   * Where a delivery stands: `ready` waits to be sent, `sending` is with the package, `unknown` got no answer and is
   * looked for, `posted` is in the package, `refused` was not taken, `needsReview` may or may not be in it.
   */
  state: DeliveryState;
  /** The number of attempts that were made. */
  attempts: number;
  /**
   * The moment before which nothing is tried. Null when nothing will be tried. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  nextAt: string | null;
  /** The number that the package gave the entry. Null until it is known. */
  documentNumber: DocumentNumber;
  /**  */
  reason: DeliveryReason | null;
  /**
   * What is the matter, in the caller's language, with what the package said, in its own words. Null while nothing is.
   */
  message: DeliveryMessage;
  /**
   * The moment at which the journal was known to be in the package. Null until then. A moment in UTC (ISO 8601), such
   * as `2026-11-22T09:30:00.000Z`.
   */
  postedAt: string | null;
  /** The moment at which the delivery was asked for. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
  /** The moment of the last change. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  updatedAt: DateTime;
  /** The attempts that were made, oldest first. Of a very long history only the last part is given. */
  history: DeliveryAttempt[];
}

/** The journals to send into an open period. */
export interface OpenPeriodInput {
  /** The ids of the journals. */
  journalIds: Id[];
}

/** The outcome for each journal that was to be sent into an open period. */
export interface OpenPeriodReport {
  /** The journals, in the order in which they were given. */
  items: ({
    /** The id of the journal that was given. */
    journalId: Id;
    /**
     * What became of it. `moved` was made again in an open period and is on its way now, `queued` is on its way in its
     * own period, `unchanged` was on its way or in the package already, and `refused` has findings that stop it.
     */
    outcome: 'moved' | 'queued' | 'unchanged' | 'refused';
    /** The id of the journal that took its place, also where that could not be sent. Null where none did. */
    newJournalId: string | null;
    /** What must be put right first. */
    findings: Finding[];
  })[];
}

/** The journals to send. */
export interface SendInput {
  /** The ids of the journals to send. */
  journalIds: Id[];
}

/**
 * What became of a journal. `queued` is on its way now, `unchanged` was on its way or in the package already, and
 * `refused` has findings that stop it.
 */
export type SendOutcome = 'queued' | 'unchanged' | 'refused';

/** The outcome for each journal that was to be sent. */
export interface SendReport {
  /** The journals, in the order in which they were given. */
  items: ({
    /** The id of the journal that was to be sent. */
    journalId: Id;
    /**
     * What became of a journal. `queued` is on its way now, `unchanged` was on its way or in the package already, and
     * `refused` has findings that stop it.
     */
    outcome: SendOutcome;
    /** The id of the delivery. Null where there is none. */
    deliveryId: string | null;
    /**  */
    state: DeliveryState | null;
    /** What must or may be put right. */
    findings: Finding[];
  })[];
}

/** The answer of a person who looked whether a journal is in the package. */
export interface Settlement {
  /** Whether the journal is in the package. */
  posted: boolean;
  /** The number that the package gave the entry. Left out where it is not known. */
  documentNumber?: string;
  /** Whether a journal that is not in the package is sent again. Default: `true`. */
  sendAgain?: boolean;
}

/** The page to come back to after consent. */
export interface ConnectionInput {
  /**
   * The address of the page to which the package sends the browser after consent, on this service or on a firm's own
   * site. Its path ends in the name of the package, so that each package has an address of its own and the answer of
   * one is not taken for that of another (RFC 9700, section 4.4.2.2).
   */
  returnUrl: string;
}

/** The page on which the package asks for consent. */
export interface ConnectionStart {
  /** The address of the package's consent page. Send the browser there. */
  url: string;
}

/** The parameters that the package sent back after consent, and to where. */
export interface ConnectionCompletion {
  /**
   * The address to which the package sent the browser back, without its parameters. Another one than connecting began
   * with is refused: it is the answer of another package.
   */
  returnUrl: string;
  /** The `state` with which the package sent the browser back, unchanged. */
  state: string;
  /** The `code` with which the package sent the browser back, unchanged. */
  code: string;
}

/** The integration that has been connected. */
export interface IntegrationIdentity {
  /** The integration's id. */
  id: Id;
  /** The level at which an integration is set; the nearest to the company that is switched on applies. */
  level: IntegrationLevel;
  /** The id of the tenant, firm or company that the level names. */
  ownerId: Id;
  /** The key of a bookkeeping package. */
  package: PackageKey;
  /** The package's name. */
  packageName: string;
}

/** The kind of thing to list: administrations, journals (dagboeken), ledger accounts or cost centres. */
export type ChoiceKind = 'administrations' | 'journals' | 'accounts' | 'costCentres';

/** A thing that a package offers to choose from. */
export interface Choice {
  /** The package's code or id of the choice. */
  code: string;
  /** The package's name of the choice. */
  name: string;
}

/** A page of choices. */
export interface ChoicePage {
  /** The choices. */
  items: Choice[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** Whether a company has an administration in the package. */
export type MappedFilter = 'present' | 'missing';

/** The package's code or id of the administration. */
export type AdministrationCode = string;

/** The package's name of the administration. */
export type AdministrationName = string;

/** A company with its administration in the package that applies to it. */
export interface MappingSummary {
  /** The company's id. */
  companyId: Id;
  /** The company's name. */
  companyName: CompanyName;
  /** The company's number, unique within its debtor. */
  companyNumber: CompanyNumber;
  /** The debtor's name. */
  debtorName: DebtorName;
  /** The debtor's number, which the bureau chooses; unique within the tenant. */
  debtorNumber: DebtorNumber;
  /** The id of the integration that applies to the company. Null where none does. */
  integrationId: string | null;
  /**  */
  package: PackageKey | null;
  /** The name of the package that applies to the company. Null where none does. */
  packageName: string | null;
  /** Whether a company has an administration in the package. */
  mapped: MappedFilter;
  /** The package's code or id of the administration. Null where the company has none. */
  administration: string | null;
  /** The package's name of the administration. Null where the company has none. */
  administrationName: string | null;
  /** The package's code of the journal (dagboek) for this company. Null for the one of the integration. */
  journalCode: string | null;
  /** Whether a journal is made and sent once a run is locked. */
  automatic: boolean;
  /** The version of the mapping, which its ETag carries. Null where the company has no administration. */
  version: number | null;
}

/** A page of companies with their administrations. */
export interface MappingPage {
  /** The companies. */
  items: MappingSummary[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The administration of a package in which a company is booked. */
export interface Mapping {
  /** The company's id. */
  companyId: Id;
  /** The id of the integration that gives access to the administration. */
  integrationId: Id;
  /** The package's code or id of the administration. */
  administration: AdministrationCode;
  /** The package's name of the administration. */
  administrationName: AdministrationName;
  /** The package's code of the journal (dagboek) for this company. Null for the one of the integration. */
  journalCode?: string | null;
  /**
   * The document number (boekstuknummer) with which the files of this administration begin. Null for the one of the
   * integration.
   */
  firstEntryNumber?: OwnFirstEntryNumber;
  /**
   * What decides in which period of the bookkeeping wages are booked: the day on which they are booked, or the number
   * of the wage period.
   */
  periodBy: BookingPeriodBy;
  /**
   * How many periods a year of the administration has where the package does not tell it: 12 months, 13 times four
   * weeks, or 53 for weeks. The first begins on 1 January, and the last ends on 31 December.
   */
  periodCount: BookingPeriodCount;
  /**
   * The day on which wages are booked: the last day of the wage period, or the day on which they are paid where the run
   * tells it.
   */
  bookedOn: BookedOn;
  /** Whether a journal is made and sent once a run is locked. */
  automatic: boolean;
}

/**
 * The document number (boekstuknummer) with which the files of this administration begin. Null for the one of the
 * integration.
 */
export type OwnFirstEntryNumber = number | null;

/**
 * What decides in which period of the bookkeeping wages are booked: the day on which they are booked, or the number of
 * the wage period.
 */
export type BookingPeriodBy = 'date' | 'number';

/**
 * How many periods a year of the administration has where the package does not tell it: 12 months, 13 times four weeks,
 * or 53 for weeks. The first begins on 1 January, and the last ends on 31 December.
 */
export type BookingPeriodCount = 12 | 13 | 53;

/** Where the wages of a year are booked. */
export interface BookingPeriods {
  /** A calendar year, four digits. From 2000 to 2100. */
  year: JournalYear;
  /** Whether the package itself told which periods the administration has. */
  told: boolean;
  /** The wage periods of the year, in their order. */
  items: ({
    /**
     * The number of a wage period in its year: 1 to 12 for months, 13 for four weeks and 53 for weeks. From 1 to 53.
     */
    period: JournalPeriod;
    /** The wage period, or the first and the last of several, in the language of the caller. */
    periodText: RunPeriodText;
    /** The booking date (`YYYY-MM-DD`). An ISO 8601 date, such as `2026-11-30`. */
    date: string;
    /** The financial year of the bookkeeping in which it is booked. From 2000 to 2100. */
    bookingYear: JournalYear;
    /** The number in its financial year of the period of the bookkeeping in which a journal is booked. From 1 to 99. */
    bookingPeriod: BookingPeriodNumber;
    /** The period of the bookkeeping in which a journal is booked, in the language of the caller. */
    bookingText: BookingPeriodText;
  })[];
}

/**
 * The day on which wages are booked: the last day of the wage period, or the day on which they are paid where the run
 * tells it.
 */
export type BookedOn = 'periodEnd' | 'paymentDate';

/** The administration in which a company is booked from now on. */
export interface MappingInput {
  /** The id of the integration that gives access to the administration. */
  integrationId: Id;
  /** The package's code or id of the administration. */
  administration: AdministrationCode;
  /** The package's name of the administration. */
  administrationName?: AdministrationName;
  /** The package's code of the journal (dagboek) for this company. Null for the one of the integration. */
  journalCode?: string | null;
  /**
   * The document number (boekstuknummer) with which the files of this administration begin. Null for the one of the
   * integration.
   */
  firstEntryNumber?: OwnFirstEntryNumber;
  /**
   * What decides in which period of the bookkeeping wages are booked: the day on which they are booked, or the number
   * of the wage period. Default: `date`.
   */
  periodBy?: BookingPeriodBy;
  /**
   * How many periods a year of the administration has where the package does not tell it: 12 months, 13 times four
   * weeks, or 53 for weeks. The first begins on 1 January, and the last ends on 31 December. Default: `12`.
   */
  periodCount?: BookingPeriodCount;
  /**
   * The day on which wages are booked: the last day of the wage period, or the day on which they are paid where the run
   * tells it. Default: `periodEnd`.
   */
  bookedOn?: BookedOn;
  /** Whether a journal is made and sent once a run is locked. Default: `false`. */
  automatic?: boolean;
}

/** The administrations of several companies. */
export interface MappingBatch {
  /** The id of the integration that gives access to the administrations. */
  integrationId: Id;
  /** Companies with their administrations. */
  mappings: ({
    /** The company's id. */
    companyId: Id;
    /** The package's code or id of the administration. */
    administration: AdministrationCode;
    /** The package's name of the administration. */
    administrationName?: AdministrationName;
    /** Whether a journal is made and sent once a run is locked. Default: `false`. */
    automatic?: boolean;
  })[];
}

/** The outcome of saving several mappings. */
export interface MappingReport {
  /** The number of mappings that were saved. */
  saved: Count;
}

/** Whether company and administration have the same number or a similar name. */
export type SuggestionReason = 'number' | 'name';

/** A company with the administration that fits it best. */
export interface Suggestion {
  /** The company's id. */
  companyId: Id;
  /** The company's name. */
  companyName: CompanyName;
  /** The company's number, unique within its debtor. */
  companyNumber: CompanyNumber;
  /** The debtor's name. */
  debtorName: DebtorName;
  /** The debtor's number, which the bureau chooses; unique within the tenant. */
  debtorNumber: DebtorNumber;
  /** The package's code or id of the administration that fits best. Null where none does. */
  administration: string | null;
  /** The package's name of the administration that fits best. Null where none does. */
  administrationName: string | null;
  /**  */
  reason: SuggestionReason | null;
}

/** A page of suggestions. */
export interface SuggestionPage {
  /** The companies with what fits them. */
  items: Suggestion[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** One thing that a client may do, such as reading companies. */
export type Scope = 'companies:read' | 'runs:read' | 'runs:write' | 'journals:read' | 'journals:send' | 'journals:acknowledge' | 'webhooks';

/** Everything that the client may do. */
export type Scopes = Scope[];

/** What the software works for: all companies of the login, or those that are chosen. */
export type AuthorizationCompanies = 'all' | 'chosen';

/** The ids of the companies that are chosen; none for all. */
export type AuthorizationCompanyIds = Id[];

/** What the person allows. */
export interface AuthorizationInput {
  /** What the software works for: all companies of the login, or those that are chosen. Default: `all`. */
  companies: AuthorizationCompanies;
  /** The ids of the companies that are chosen; none for all. */
  companyIds?: AuthorizationCompanyIds;
}

/** What software asks of the person who is signed in. */
export interface AuthorizationRequest {
  /** The name of the software, as administrators see it. */
  clientName: ClientName;
  /** The name of the firm that the software works for. Null for none. */
  firmName: FirmNameOfClient;
  /**
   * Whether the software can keep a secret (RFC 6749 section 2.1). A public client, such as a program on a desktop or a
   * page, has none: it acts for a person who consents, and never as itself.
   */
  kind: ClientKind;
  /** The host to which the browser goes back. */
  redirectHost: string;
  /** Whose login it is that the software would act for. */
  loginLabel: string;
  /** What the software may do for the login. */
  scopes: AuthorizationScopes;
  /** Whether it asks to go on when the person is not signed in (`offline_access`). */
  offline: boolean;
  /** Whether the person has allowed all of this before, so that it need not be asked again. */
  remembered: boolean;
  /** What was chosen the last time. */
  companies: AuthorizationCompanies;
  /** What was chosen the last time. */
  companyIds: AuthorizationCompanyIds;
}

/** What the software may do for the login. */
export type AuthorizationScopes = Scope[];

/** Where the browser goes on, after the person has decided. */
export interface AuthorizationAnswer {
  /** The address of this service that goes back to the software. */
  redirectTo: string;
}

/** A consent of a person to software. */
export interface Authorization {
  /** The id of the consent. */
  id: Id;
  /** The name of the software. */
  clientName: ClientName;
  /** The name of the firm that the software works for. Null for none. */
  firmName: FirmNameOfClient;
  /** Whose login it is that the software acts for. */
  loginLabel: string;
  /** What the software may do for the login. */
  scopes: AuthorizationScopes;
  /** Whether it goes on when the person is not signed in. */
  offline: boolean;
  /** The number of companies that were chosen. Null for all that the login sees. */
  companyCount: number | null;
  /** When the person gave consent. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
  /**
   * When the software last got a token for it. Null for never. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  lastUsedAt: string | null;
  /** When the consent ends by itself. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  expiresAt: DateTime;
}

/** A page of consents. */
export interface AuthorizationPage {
  /** The consents. */
  items: Authorization[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** What a person allowed software for one of their logins. */
export interface Consent {
  /** The id of the consent. */
  id: Id;
  /** The person's id. */
  personId: Id;
  /** The person's name. */
  personName: string;
  /** The person's e-mail address. */
  personEmail: Email;
  /** The role of the login that the software acts for. */
  role: Role;
  /** The software's id. */
  clientId: Id;
  /** The name of the software. */
  clientName: ClientName;
  /** The name of the firm that the software works for. Null for none. */
  firmName: FirmNameOfClient;
  /** What the software may do for the login. */
  scopes: AuthorizationScopes;
  /** Whether it goes on when the person is not signed in. */
  offline: boolean;
  /** The number of companies that were chosen. Null for all that the login sees. */
  companyCount: number | null;
  /** When the person gave consent. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
  /**
   * When the software last got a token for it. Null for never. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  lastUsedAt: string | null;
  /** When the consent ends by itself. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  expiresAt: DateTime;
  /** Why it ended before its time. Null where it holds. */
  endedReason: 'tokenReuse' | null;
}

/** A page of consents. */
export interface ConsentPage {
  /** The consents. */
  items: Consent[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/**
 * Whether the software can keep a secret (RFC 6749 section 2.1). A public client, such as a program on a desktop or a
 * page, has none: it acts for a person who consents, and never as itself.
 */
export type ClientKind = 'confidential' | 'public';

/**
 * The addresses to which a browser goes back after a person has consented. They are compared exactly. A program on the
 * person's own computer takes `http` on `127.0.0.1` or `[::1]`, on any port (RFC 8252 section 7.3). Without one the
 * software cannot ask for consent.
 */
export type RedirectUris = string[];

/** The name of the firm that the software works for. Null for none. */
export type FirmNameOfClient = string | null;

/** What a client sees: all companies of the tenant, or those that its tags, debtors or companies name. */
export type ClientGrantKind = 'all' | 'tags' | 'debtors' | 'companies';

/** The name of the software, as administrators see it. */
export type ClientName = string;

/** The data of new software with access. */
export interface ClientInput {
  /** The name of the software, as administrators see it. */
  name: ClientName;
  /**
   * Whether the software can keep a secret (RFC 6749 section 2.1). A public client, such as a program on a desktop or a
   * page, has none: it acts for a person who consents, and never as itself. Default: `confidential`.
   */
  kind?: ClientKind;
  /**
   * The addresses to which a browser goes back after a person has consented. They are compared exactly. A program on
   * the person's own computer takes `http` on `127.0.0.1` or `[::1]`, on any port (RFC 8252 section 7.3). Without one
   * the software cannot ask for consent.
   */
  redirectUris?: RedirectUris;
  /** The id of the firm that the software works for; left out for none. */
  firmId?: Id;
  /** Everything that the client may do. */
  scopes: Scopes;
  /**
   * What the software sees with its own secret. May be left out where it has addresses after consent: it sees nothing
   * of its own then. Public software has none.
   */
  grantKind?: ClientGrantKind;
  /** The ids of the tags, debtors, companies, departments or employees that the grant names, as its kind says. */
  grantIds?: GrantIds;
}

/** The part of a client that changes; what is left out stays as it is. */
export interface ClientPatch {
  /** The name of the software, as administrators see it. */
  name?: ClientName;
  /**
   * The addresses to which a browser goes back after a person has consented. They are compared exactly. A program on
   * the person's own computer takes `http` on `127.0.0.1` or `[::1]`, on any port (RFC 8252 section 7.3). Without one
   * the software cannot ask for consent.
   */
  redirectUris?: RedirectUris;
  /** Everything that the client may do. */
  scopes?: Scopes;
  /** What a client sees: all companies of the tenant, or those that its tags, debtors or companies name. */
  grantKind?: ClientGrantKind;
  /** The ids of the tags, debtors, companies, departments or employees that the grant names, as its kind says. */
  grantIds?: GrantIds;
  /** Whether the client can be used. */
  enabled?: boolean;
}

/** Software that has access of its own (OAuth 2 client credentials), or acts for persons who consent. */
export interface Client {
  /** The client's id, with which it asks for tokens. */
  id: Id;
  /** The name of the software, as administrators see it. */
  name: ClientName;
  /**
   * Whether the software can keep a secret (RFC 6749 section 2.1). A public client, such as a program on a desktop or a
   * page, has none: it acts for a person who consents, and never as itself.
   */
  kind: ClientKind;
  /**
   * The addresses to which a browser goes back after a person has consented. They are compared exactly. A program on
   * the person's own computer takes `http` on `127.0.0.1` or `[::1]`, on any port (RFC 8252 section 7.3). Without one
   * the software cannot ask for consent.
   */
  redirectUris: RedirectUris;
  /** The id of the firm that the software works for. Null for none. */
  firmId: Id | null;
  /** The name of the firm that the software works for. Null for none. */
  firmName: string | null;
  /** Everything that the client may do. */
  scopes: Scopes;
  /** What a client sees: all companies of the tenant, or those that its tags, debtors or companies name. */
  grantKind: ClientGrantKind;
  /** The ids of the tags, debtors, companies, departments or employees that the grant names, as its kind says. */
  grantIds: GrantIds;
  /** Whether the client can be used. */
  enabled: boolean;
  /**
   * The moment at which the client last asked for a token. Null for never. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  lastUsedAt: string | null;
  /**
   * The moment at which the newest secret expires. Null where no secret works. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  secretExpiresAt: string | null;
  /** The secrets that work, the newest first, without the secrets themselves. */
  secrets: ClientSecret[];
  /** The moment at which access was given. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
}

/** A secret of a client, without the secret itself. */
export interface ClientSecret {
  /** The secret's id. */
  id: Id;
  /** The beginning and the end of the secret, to tell one from another. */
  hint: string;
  /** The moment at which the secret was made. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
  /** The moment at which the secret stops working. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  expiresAt: DateTime;
  /** The moment at which a token was last asked for with the secret; null for never. */
  lastUsedAt: DateTime | null;
}

/** A page of clients. */
export interface ClientPage {
  /** The clients. */
  items: Client[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A client with the secret that was just made. */
export interface IssuedClient {
  /** Software that has access of its own (OAuth 2 client credentials), or acts for persons who consent. */
  client: Client;
  /** The secret. It is shown this once and cannot be asked for again. Null for public software. */
  secret: string | null;
}

/** The end of the former secret. */
export interface SecretRotation {
  /** Whether the former secret ends at once. Default: `false`. */
  immediately?: boolean;
}

/** Parameters that are not named here are ignored (RFC 6749 section 3.2). */
export interface TokenRequest {
  /** The grant by which the client asks, always `client_credentials` (RFC 6749 section 4.4.2). */
  grant_type: string;
  /** The scopes that the token is for, separated by spaces. Left out for everything that the client may do. */
  scope?: string;
  /** The id of the client. Left out with HTTP Basic. */
  client_id?: string;
  /** The secret of the client. Left out with HTTP Basic. */
  client_secret?: string;
  [name: string]: unknown;
}

/** An access token for software (RFC 6749 section 5.1). */
export interface AccessToken {
  /** A signed access token. Send it as `Authorization: Bearer …`. */
  access_token: string;
  /** Always `Bearer`. */
  token_type: 'Bearer';
  /** The seconds for which the token is valid. */
  expires_in: number;
  /** The scopes that the token is for, separated by spaces. */
  scope: string;
}

/** An error of the token endpoint (RFC 6749 section 5.2). */
export interface TokenProblem {
  /** The kind of error, by its code in RFC 6749 section 5.2. */
  error: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope' | 'temporarily_unavailable' | 'server_error';
  /** An explanation for developers, in English. */
  error_description: string;
}

/** The kind of event that a message tells of. */
export type WebhookType = 'journal.ready' | 'delivery.posted' | 'delivery.failed' | 'run.locked' | 'integration.failed' | 'integration.restored';

/** The kinds of events that the webhook is told of. */
export type WebhookTypes = WebhookType[];

/** The address that receives messages: https, on the public internet, on port 443 or from 1024. */
export type WebhookUrl = string;

/** The data of a new webhook. */
export interface WebhookInput {
  /** The address that receives messages: https, on the public internet, on port 443 or from 1024. */
  url: WebhookUrl;
  /** The kinds of events that the webhook is told of. */
  types: WebhookTypes;
  /** The id of the software that the webhook belongs to; left out for your own. */
  clientId?: Id;
}

/** The part of a webhook that changes; what is left out stays as it is. */
export interface WebhookPatch {
  /** The address that receives messages: https, on the public internet, on port 443 or from 1024. */
  url?: WebhookUrl;
  /** The kinds of events that the webhook is told of. */
  types?: WebhookTypes;
  /** Whether messages are sent to the address. */
  enabled?: boolean;
}

/**
 * Whether messages are sent. `off` was switched off by a person, `gone` answered that the address is no more (410), and
 * `failing` did not take messages for too long.
 */
export type WebhookState = 'on' | 'off' | 'gone' | 'failing';

/** An address that receives a message about each event of the kinds that it wants. */
export interface Webhook {
  /** The webhook's id. */
  id: Id;
  /** The address that receives messages: https, on the public internet, on port 443 or from 1024. */
  url: WebhookUrl;
  /** The kinds of events that the webhook is told of. */
  types: WebhookTypes;
  /**
   * Whether messages are sent. `off` was switched off by a person, `gone` answered that the address is no more (410),
   * and `failing` did not take messages for too long.
   */
  state: WebhookState;
  /** Whether messages are sent to the address. */
  enabled: boolean;
  /** The id of the client that the webhook belongs to. Null for a webhook of a person. */
  clientId: Id | null;
  /** The name of the client or the person that the webhook belongs to. */
  ownerName: string;
  /**
   * The moment at which a message last arrived. Null for never. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  lastDeliveredAt: string | null;
  /** The number of messages that have not arrived yet. */
  waiting: number;
  /** The moment at which the webhook was made. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: DateTime;
}

/** A page of webhooks. */
export interface WebhookPage {
  /** The webhooks. */
  items: Webhook[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** A webhook with the secret that was just made. */
export interface IssuedWebhook {
  /** An address that receives a message about each event of the kinds that it wants. */
  webhook: Webhook;
  /** The secret that messages are signed with. It is shown this once and cannot be asked for again. */
  secret: string;
}

/** Whether a message waits to be sent, arrived, or is no longer tried. */
export type WebhookMessageState = 'waiting' | 'delivered' | 'failed';

/** The outcome of an attempt to deliver a message. */
export type WebhookOutcome = 'delivered' | 'refused' | 'redirected' | 'timeout' | 'unreachable' | 'forbiddenAddress';

/** One attempt to deliver a message. */
export interface WebhookAttempt {
  /** The moment of the attempt. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  at: DateTime;
  /** The outcome of an attempt to deliver a message. */
  outcome: WebhookOutcome;
  /** The HTTP status of the answer. Null where there was none. */
  status: number | null;
  /** The milliseconds that the attempt took. */
  milliseconds: number;
}

/** A message to a webhook, with the attempts to deliver it. */
export interface WebhookMessage {
  /** The message's id, which it carries as `webhook-id`. */
  id: Id;
  /** The id of the webhook that the message goes to. */
  webhookId: Id;
  /** The kind of event that the message tells of. */
  type: 'journal.ready' | 'delivery.posted' | 'delivery.failed' | 'run.locked' | 'integration.failed' | 'integration.restored' | 'webhook.test';
  /**
   * The name of the company that the message is about. Null for a test message and for an integration of a firm or the
   * tenant.
   */
  companyName: string | null;
  /** Whether a message waits to be sent, arrived, or is no longer tried. */
  state: WebhookMessageState;
  /** The number of attempts that were made. */
  tries: number;
  /** The outcome of the last attempt. Null before the first. */
  lastOutcome: 'delivered' | 'refused' | 'redirected' | 'timeout' | 'unreachable' | 'forbiddenAddress' | null;
  /** The HTTP status of the last answer. Null where there was none. */
  lastStatus: number | null;
  /** The moment at which the event happened. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  createdAt: string;
  /**
   * The moment of the next attempt. Null when there will be none. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  nextAttemptAt: string | null;
  /** The body of a message. It names what happened; the API has the rest. */
  payload: WebhookEvent;
  /** The attempts that were made, newest first. */
  attempts: WebhookAttempt[];
}

/** A page of messages. */
export interface WebhookMessagePage {
  /** The messages. */
  items: WebhookMessage[];
  /** The number of rows over all pages. */
  total: Count;
  /** An opaque cursor for the next page, to send as `cursor`. Null on the last page. */
  next: Next;
}

/** The body of a message. It names what happened; the API has the rest. */
export type WebhookEvent = JournalReady | DeliveryPosted | DeliveryFailed | RunLocked | IntegrationFailed | IntegrationRestored | WebhookTest;

/** A journal was made. */
export interface JournalReady {
  /** The kind of event, the same in every message of this kind. */
  type: 'journal.ready';
  /** The moment at which the journal was made. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  timestamp: DateTime;
  /** The ids of what the event is about; the API gives the rest. */
  data: {
    /** The id of the journal's company. */
    companyId: Id;
    /** The id of the journal to fetch. */
    journalId: Id;
  };
}

/** A journal was posted in the bookkeeping package. */
export interface DeliveryPosted {
  /** The kind of event, the same in every message of this kind. */
  type: 'delivery.posted';
  /** The moment at which the journal was posted. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  timestamp: DateTime;
  /** The ids of what the event is about; the API gives the rest. */
  data: DeliveryData;
}

/** A journal was refused, or needs a person. */
export interface DeliveryFailed {
  /** The kind of event, the same in every message of this kind. */
  type: 'delivery.failed';
  /** The moment at which the delivery failed. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  timestamp: DateTime;
  /** The ids of what the event is about; the API gives the rest. */
  data: DeliveryData;
}

/** The ids of what the event is about; the API gives the rest. */
export interface DeliveryData {
  /** The id of the journal's company. */
  companyId: Id;
  /** The id of the journal that was delivered. */
  journalId: Id;
  /** The id of the delivery. */
  deliveryId: Id;
}

/** A payroll run was locked. */
export interface RunLocked {
  /** The kind of event, the same in every message of this kind. */
  type: 'run.locked';
  /** The moment at which the run was locked. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  timestamp: DateTime;
  /** The ids of what the event is about; the API gives the rest. */
  data: {
    /** The id of the run's company. */
    companyId: Id;
    /** The id of the run. */
    runId: Id;
  };
}

/** Nobody can sign in to a bookkeeping package any more; its journals wait. */
export interface IntegrationFailed {
  /** The kind of event, the same in every message of this kind. */
  type: 'integration.failed';
  /** The moment at which the integration failed. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  timestamp: DateTime;
  /** Which integration the event is about; the API gives the rest. */
  data: IntegrationData;
}

/** An integration that failed works again; its journals go on by themselves. */
export interface IntegrationRestored {
  /** The kind of event, the same in every message of this kind. */
  type: 'integration.restored';
  /**
   * The moment at which the integration was found to work. A moment in UTC (ISO 8601), such as
   * `2026-11-22T09:30:00.000Z`.
   */
  timestamp: DateTime;
  /** Which integration the event is about; the API gives the rest. */
  data: IntegrationData;
}

/** Which integration the event is about; the API gives the rest. */
export interface IntegrationData {
  /** The id of the integration. */
  integrationId: Id;
  /** The level at which an integration is set; the nearest to the company that is switched on applies. */
  level: IntegrationLevel;
  /** The id of the tenant, firm or company that it belongs to. */
  ownerId: Id;
  /** The key of a bookkeeping package. */
  package: PackageKey;
}

/** A message that somebody asked for, to see whether messages arrive. */
export interface WebhookTest {
  /** The kind of event, the same in every message of this kind. */
  type: 'webhook.test';
  /** The moment at which the test was asked for. A moment in UTC (ISO 8601), such as `2026-11-22T09:30:00.000Z`. */
  timestamp: DateTime;
  /** The ids of what the event is about; the API gives the rest. */
  data: {
    /** The id of the webhook that is tested. */
    webhookId: Id;
  };
}

/** A field or parameter of the request that is wrong, and why. */
export interface FieldError {
  /** The place of the field: a JSON pointer into the body (RFC 6901), or the name of a parameter. */
  pointer: string;
  /** The kind of mistake in a field. */
  code: FieldErrorCode;
  /** What is wrong and what to do, in the caller's language. */
  message: string;
}

/** The kind of mistake in a field. */
export type FieldErrorCode = 'required' | 'type' | 'unknown' | 'tooShort' | 'tooLong' | 'tooFew' | 'tooMany' | 'tooSmall' | 'tooLarge' | 'notMultiple' | 'pattern' | 'email' | 'date' | 'uuid' | 'choice' | 'duplicate' | 'invalid' | 'taken' | 'notFound' | 'notAllowed' | 'controlCharacters' | 'invisibleCharacters' | 'wageTaxNumber' | 'webOrigin' | 'redirectUri' | 'entryNumberGiven' | 'entryNumberUnused' | 'passwordTooShort' | 'passwordTooLong' | 'passwordCommon' | 'passwordPattern' | 'passwordContext' | 'passwordWrong' | 'codeWrong' | 'codeExpired' | 'codeEarly' | 'passkeyWrong' | 'passwordSame' | 'sharesTotal' | 'partsTotal' | 'departmentTotal' | 'noAccountToSplit' | 'partTwice' | 'closed' | 'stillUsed' | 'companyClosed' | 'lockedAfterEnd' | 'debtorClosed' | 'afterDebtor' | 'schemeOfDebtor' | 'dateOrder' | 'periodTypeDiffers' | 'periodTypeMissing' | 'periodTypeFixed' | 'runLocked' | 'grantKindOfRole' | 'grantEmpty' | 'tagGivenAndTaken' | 'widerThanOwn' | 'firmMissing' | 'firmEnded' | 'ownLogin' | 'webhookUrl' | 'issuerUrl' | 'issuerMany' | 'domainTaken' | 'domainPublic' | 'firmHasProvider' | 'xmlMalformed' | 'xmlForbidden' | 'returnRoot' | 'returnYear' | 'returnMissing' | 'returnUnexpected' | 'returnValue' | 'returnSpan' | 'returnCompany' | 'returnCompanies' | 'returnPeriodType' | 'fileEmpty' | 'columnsMissing' | 'columnTwice' | 'cellEmpty' | 'debtorNew' | 'companyNotThere' | 'employeeNotThere' | 'firmNotThere' | 'templateNotThere' | 'cellsBeyond' | 'linesTooMany' | 'nameUnknown' | 'targetsUnused' | 'wordUnknown' | 'amountUnclear' | 'lineTwice' | 'lineDiffers' | 'lineNotJson' | 'lineTooLong' | 'quoteOpen' | 'quoteMisplaced' | 'workbookUnreadable' | 'workbookTooLarge' | 'fileUnreadable' | 'fileTooLarge';

/** The kind of problem, by an identifier that does not change. */
export type ProblemType = 'urn:loonpoort:problem:malformed-body' | 'urn:loonpoort:problem:invalid-input' | 'urn:loonpoort:problem:unauthenticated' | 'urn:loonpoort:problem:session-expired' | 'urn:loonpoort:problem:operator-unknown' | 'urn:loonpoort:problem:wrong-credentials' | 'urn:loonpoort:problem:password-worn-out' | 'urn:loonpoort:problem:wrong-code' | 'urn:loonpoort:problem:code-expired' | 'urn:loonpoort:problem:code-early' | 'urn:loonpoort:problem:wrong-passkey' | 'urn:loonpoort:problem:step-up-required' | 'urn:loonpoort:problem:login-required' | 'urn:loonpoort:problem:factor-required' | 'urn:loonpoort:problem:forbidden' | 'urn:loonpoort:problem:insufficient-scope' | 'urn:loonpoort:problem:tenant-suspended' | 'urn:loonpoort:problem:own-login' | 'urn:loonpoort:problem:login-of-bureau' | 'urn:loonpoort:problem:origin-not-allowed' | 'urn:loonpoort:problem:not-found' | 'urn:loonpoort:problem:unknown-tenant' | 'urn:loonpoort:problem:link-invalid' | 'urn:loonpoort:problem:method-not-allowed' | 'urn:loonpoort:problem:not-acceptable' | 'urn:loonpoort:problem:already-exists' | 'urn:loonpoort:problem:too-many-views' | 'urn:loonpoort:problem:request-in-progress' | 'urn:loonpoort:problem:access-review-open' | 'urn:loonpoort:problem:access-review-undecided' | 'urn:loonpoort:problem:access-review-closed' | 'urn:loonpoort:problem:tenant-not-suspended' | 'urn:loonpoort:problem:tenant-end-unconfirmed' | 'urn:loonpoort:problem:tenant-ending' | 'urn:loonpoort:problem:another-package-enabled' | 'urn:loonpoort:problem:package-not-available' | 'urn:loonpoort:problem:package-not-connected' | 'urn:loonpoort:problem:package-unreachable' | 'urn:loonpoort:problem:package-no-access' | 'urn:loonpoort:problem:journal-findings' | 'urn:loonpoort:problem:delivery-open' | 'urn:loonpoort:problem:journal-sent' | 'urn:loonpoort:problem:journal-acknowledged' | 'urn:loonpoort:problem:file-downloaded' | 'urn:loonpoort:problem:journal-fetched' | 'urn:loonpoort:problem:journal-corrected' | 'urn:loonpoort:problem:correction-needed' | 'urn:loonpoort:problem:journal-unexplained' | 'urn:loonpoort:problem:delivery-moved-on' | 'urn:loonpoort:problem:journal-superseded' | 'urn:loonpoort:problem:invitation-closed' | 'urn:loonpoort:problem:last-factor' | 'urn:loonpoort:problem:last-way-in' | 'urn:loonpoort:problem:provider-needed' | 'urn:loonpoort:problem:no-factor' | 'urn:loonpoort:problem:no-proof' | 'urn:loonpoort:problem:authorization-over' | 'urn:loonpoort:problem:other-firm' | 'urn:loonpoort:problem:public-client' | 'urn:loonpoort:problem:link-expired' | 'urn:loonpoort:problem:challenge-over' | 'urn:loonpoort:problem:provider-missing' | 'urn:loonpoort:problem:provider-unreachable' | 'urn:loonpoort:problem:provider-refused' | 'urn:loonpoort:problem:provider-denied' | 'urn:loonpoort:problem:provider-not-anew' | 'urn:loonpoort:problem:provider-sign-in-over' | 'urn:loonpoort:problem:provider-person-unknown' | 'urn:loonpoort:problem:provider-email-unverified' | 'urn:loonpoort:problem:provider-other-tenant' | 'urn:loonpoort:problem:provider-other-account' | 'urn:loonpoort:problem:provider-clock' | 'urn:loonpoort:problem:password-not-accepted' | 'urn:loonpoort:problem:enrolment-over' | 'urn:loonpoort:problem:connection-expired' | 'urn:loonpoort:problem:link-used' | 'urn:loonpoort:problem:link-revoked' | 'urn:loonpoort:problem:run-locked' | 'urn:loonpoort:problem:department-in-use' | 'urn:loonpoort:problem:company-closed' | 'urn:loonpoort:problem:debtor-closed' | 'urn:loonpoort:problem:debtor-has-companies' | 'urn:loonpoort:problem:ledger-scheme-in-use' | 'urn:loonpoort:problem:ledger-account-in-use' | 'urn:loonpoort:problem:tag-in-use' | 'urn:loonpoort:problem:ledger-scheme-linked' | 'urn:loonpoort:problem:ledger-renumbering-used' | 'urn:loonpoort:problem:ledger-scheme-not-linked' | 'urn:loonpoort:problem:company-not-mapped' | 'urn:loonpoort:problem:stale' | 'urn:loonpoort:problem:body-too-large' | 'urn:loonpoort:problem:unsupported-media-type' | 'urn:loonpoort:problem:malformed-request' | 'urn:loonpoort:problem:request-timeout' | 'urn:loonpoort:problem:headers-too-large' | 'urn:loonpoort:problem:rejected-input' | 'urn:loonpoort:problem:connection-refused' | 'urn:loonpoort:problem:idempotency-key-reused' | 'urn:loonpoort:problem:precondition-required' | 'urn:loonpoort:problem:too-many-attempts' | 'urn:loonpoort:problem:too-many-requests' | 'urn:loonpoort:problem:internal' | 'urn:loonpoort:problem:unavailable' | 'urn:loonpoort:problem:unavailable-read-only' | 'urn:loonpoort:problem:unavailable-unclear';

/** An error as RFC 9457 describes it, in the caller's language. */
export interface Problem {
  /** The kind of problem, by an identifier that does not change. */
  type: ProblemType;
  /** The problem in a few words, in the caller's language. */
  title: string;
  /** The HTTP status of the answer. From 400 to 599. */
  status: number;
  /** What was kept and what to do, in the caller's language. */
  detail: string;
  /** The id of the request, to ask the operator of the service about. */
  instance: string;
  /** The fields and parameters that are wrong. */
  errors?: FieldError[];
  /** What must or may be put right about a journal. */
  findings?: Finding[];
}

/** The part of a problem's `type` that tells problems apart, such as `not-found`. */
export type ProblemCode = ProblemType extends `urn:loonpoort:problem:${infer Code}` ? Code : never;
