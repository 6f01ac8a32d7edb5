// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { CallOptions, ChangeOptions, CreateOptions, NoParams, SaveOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import type { APIPromise } from '../promise.js';
import type {
  Id,
  TenantState,
  ManagedTenant,
  TenantInput,
  FirstInvitationInput,
  NewTenant,
  TenantPatch,
  TenantEnd,
  Operator,
  OperatorAction,
} from './models.js';

/** The parameters of `listTenants`. */
export interface ListTenantsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The state of the tenants. */
  state?: TenantState;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'slug' | '-slug' | 'name' | '-name' | 'state' | '-state' | 'createdAt' | '-createdAt' | 'suspendedAt' | '-suspendedAt';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** The parameters of `readTenant`. */
export interface ReadTenantParams {
  /** The id of a tenant. */
  tenantId: Id;
}

/** The parameters of `updateTenant`. */
export interface UpdateTenantParams extends TenantPatch {
  /** The id of a tenant. */
  tenantId: Id;
}

/** The parameters of `suspendTenant`. */
export interface SuspendTenantParams {
  /** The id of a tenant. */
  tenantId: Id;
}

/** The parameters of `resumeTenant`. */
export interface ResumeTenantParams {
  /** The id of a tenant. */
  tenantId: Id;
}

/** The parameters of `resendFirstInvitation`. */
export interface ResendFirstInvitationParams extends FirstInvitationInput {
  /** The id of a tenant. */
  tenantId: Id;
}

/** The parameters of `endTenant`. */
export interface EndTenantParams extends TenantEnd {
  /** The id of a tenant. */
  tenantId: Id;
}

/** The parameters of `exportTenant`. */
export interface ExportTenantParams {
  /** The id of a tenant. */
  tenantId: Id;
}

/** The parameters of `listOperatorActions`. */
export interface ListOperatorActionsParams {
  /** Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter. */
  q?: string;
  /** The column that sorts the rows; with `-` before it the last comes first. Empty cells come last. */
  sort?: 'at' | '-at' | 'operatorName' | '-operatorName' | 'action' | '-action' | 'tenantSlug' | '-tenantSlug';
  /** The largest number of rows in the answer. From 1 to 200. Default: `50`. */
  limit?: number;
  /** An opaque cursor: the `next` of the page before. Left out for the first page. */
  cursor?: string;
}

/** Environments of payroll bureaus. */
export interface TenantsResource {
  /**
   * List the tenants of the installation.
   *
   * For operators of the installation. It tells how a tenant is called and whether it works, and nothing of what is in
   * it.
   *
   * For operators with the scope `tenants:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.state The state of the tenants.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of tenants. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no secret of an operator, or it does not exist, has expired or was
   * revoked.
   * @throws {PermissionDeniedError} 403: The operator lacks the scope, or a web page of another origin asked.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const tenant of operator.tenants.list({ q: 'std bouw 4' })) {
   *   console.log(tenant.name);
   * }
   * ```
   */
  list(params?: ListTenantsParams, options?: CallOptions): PagePromise<ManagedTenant>;

  /**
   * Make a tenant with its first administrator.
   *
   * The tenant has what a bureau starts with, and one person: its first administrator, who sets a password with a link,
   * once, within 72 hours. The link is mailed, or it is in the answer and mailed to nobody. A slug that is taken
   * answers 409.
   *
   * For operators with the scope `tenants:write`.
   *
   * @param params Path, query and body in one object.
   * @param params.slug The name of the tenant in web addresses: small letters, digits and hyphens, with no hyphen at
   * either end. `current` is not allowed.
   * @param params.name The bureau's name.
   * @param params.email The first administrator's e-mail address.
   * @param params.person The first administrator's name; the bureau's where it is left out.
   * @param params.invitation How the first administrator gets the link: `mail` sends it, `link` puts it into the answer
   * and mails it to nobody. Default: `mail`.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `NewTenant`: The tenant, and the link where it was asked for.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no secret of an operator, or it does not exist, has expired or was
   * revoked.
   * @throws {PermissionDeniedError} 403: The operator lacks the scope, or a web page of another origin asked.
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
   * const newTenant = await operator.tenants.create({
   *   slug: 'maasdal',
   *   name: 'Salarisbureau Maasdal',
   *   email: 'j.jansen@voorbeeld.nl',
   * });
   * console.log(newTenant.tenant);
   * ```
   */
  create(params: TenantInput, options?: CreateOptions): APIPromise<NewTenant>;

  /**
   * Read a tenant as its operator sees it.
   *
   * For operators of the installation. The ETag is needed to change, suspend, resume or end it.
   *
   * For operators with the scope `tenants:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.tenantId The id of a tenant.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `ManagedTenant`: The tenant.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no secret of an operator, or it does not exist, has expired or was
   * revoked.
   * @throws {PermissionDeniedError} 403: The operator lacks the scope, or a web page of another origin asked.
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
   * const managedTenant = await operator.tenants.read({ tenantId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(managedTenant.name);
   * ```
   */
  read(params: ReadTenantParams, options?: CallOptions): APIPromise<ManagedTenant>;

  /**
   * Change the name or the slug of a tenant.
   *
   * Only the properties that are sent change. With another slug the portal has another address: links that were mailed
   * before, and web sites that name the old slug, lead nowhere. A slug that is taken answers 409.
   *
   * For operators with the scope `tenants:write`.
   *
   * @param params Path, query and body in one object.
   * @param params.tenantId The id of a tenant.
   * @param params.slug The name of the tenant in web addresses: small letters, digits and hyphens, with no hyphen at
   * either end. `current` is not allowed.
   * @param params.name The bureau's name.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `ManagedTenant`: The tenant as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no secret of an operator, or it does not exist, has expired or was
   * revoked.
   * @throws {PermissionDeniedError} 403: The operator lacks the scope, or a web page of another origin asked.
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
   * const { response } = await operator.tenants.read({ tenantId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }).withResponse();
   * const managedTenant = await operator.tenants.update({ tenantId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', slug: 'maasdal' }, { ifMatch: response.headers.get('etag')! });
   * console.log(managedTenant.name);
   * ```
   */
  update(params: UpdateTenantParams, options: ChangeOptions): APIPromise<ManagedTenant>;

  /**
   * Suspend a tenant.
   *
   * Nobody of the tenant signs in any more; tokens of persons and of software stop working within 5 seconds; mails,
   * messages to webhooks and deliveries wait. A delivery that is under way is finished. Nothing is lost: all of it goes
   * on when the tenant is resumed. One that is suspended already stays so, since when it was.
   *
   * For operators with the scope `tenants:write`.
   *
   * @param params Path, query and body in one object.
   * @param params.tenantId The id of a tenant.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `ManagedTenant`: The tenant as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no secret of an operator, or it does not exist, has expired or was
   * revoked.
   * @throws {PermissionDeniedError} 403: The operator lacks the scope, or a web page of another origin asked.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
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
   * const managedTenant = await operator.tenants.suspend({ tenantId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: '"3"' });
   * console.log(managedTenant.name);
   * ```
   */
  suspend(params: SuspendTenantParams, options: ChangeOptions): APIPromise<ManagedTenant>;

  /**
   * Resume a suspended tenant.
   *
   * Persons and software get in again, with the sessions that they had where those have not run out, and what waited
   * goes on. One that is not suspended stays as it is; one that is being ended answers 409.
   *
   * For operators with the scope `tenants:write`.
   *
   * @param params Path, query and body in one object.
   * @param params.tenantId The id of a tenant.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `ManagedTenant`: The tenant as it is now.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no secret of an operator, or it does not exist, has expired or was
   * revoked.
   * @throws {PermissionDeniedError} 403: The operator lacks the scope, or a web page of another origin asked.
   * @throws {NotFoundError} 404: What is asked for does not exist, or the caller does not see it; the answer is the
   * same.
   * @throws {ConflictError} 409: Something that is there already stands in the way; `type` says what. Nothing was
   * changed.
   * @throws {PreconditionFailedError} 412: Somebody changed the row meanwhile. Read it again, and send the new ETag.
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
   * const managedTenant = await operator.tenants.resume({ tenantId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' }, { ifMatch: '"3"' });
   * console.log(managedTenant.name);
   * ```
   */
  resume(params: ResumeTenantParams, options: ChangeOptions): APIPromise<ManagedTenant>;

  /**
   * Send the invitation of a first administrator again.
   *
   * Takes the place of a link that lapsed or got lost; the earlier one stops working, the new one works for 72 hours.
   * Once an administrator of the tenant has come in, it is theirs to invite others (409): no operator gets into a
   * tenant that is in use.
   *
   * For operators with the scope `tenants:write`.
   *
   * @param params Path, query and body in one object.
   * @param params.tenantId The id of a tenant.
   * @param params.invitation How the first administrator gets the link: `mail` sends it, `link` puts it into the answer
   * and mails it to nobody. Default: `mail`.
   * @param options Settings of this call; `idempotencyKey` makes it safe to repeat (default: a new one per call).
   * @returns `NewTenant`: The tenant, and the link where it was asked for.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no secret of an operator, or it does not exist, has expired or was
   * revoked.
   * @throws {PermissionDeniedError} 403: The operator lacks the scope, or a web page of another origin asked.
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
   * const newTenant = await operator.tenants.resendFirstInvitation({ tenantId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', invitation: 'link' });
   * console.log(newTenant.tenant);
   * ```
   */
  resendFirstInvitation(params: ResendFirstInvitationParams, options?: CreateOptions): APIPromise<NewTenant>;

  /**
   * End a suspended tenant and remove all that it has.
   *
   * Only a suspended tenant can be ended: without more once it has been suspended for 30 days, sooner with its slug as
   * confirmation. Its data are removed in the background and cannot be brought back: export them before. Until they are
   * gone the tenant is listed as `ending`; then its slug is free, and `listOperatorActions` keeps that it was ended.
   * Backups of the database are the operator's to remove.
   *
   * For operators with the scope `tenants:write`.
   *
   * @param params Path, query and body in one object.
   * @param params.tenantId The id of a tenant.
   * @param params.slug The tenant's slug, needed until it has been suspended for 30 days. Another one is refused at any
   * time.
   * @param options Settings of this call; `ifMatch` is the `ETag` of the version that it changes.
   * @returns `ManagedTenant`: The tenant, which is being removed.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no secret of an operator, or it does not exist, has expired or was
   * revoked.
   * @throws {PermissionDeniedError} 403: The operator lacks the scope, or a web page of another origin asked.
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
   * const managedTenant = await operator.tenants.end({ tenantId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab', slug: 'maasdal' }, { ifMatch: '"3"' });
   * console.log(managedTenant.name);
   * ```
   */
  end(params: EndTenantParams, options: ChangeOptions): APIPromise<ManagedTenant>;

  /**
   * Export all data of a tenant.
   *
   * Gives a ZIP as it is read from the database. `export.json` names the format, the tenant, the moment and the tables;
   * each table is a file `<table>.ndjson` with a JSON object for each row, by the names of its columns. Amounts are
   * whole cents, booleans 0 and 1, moments and days ISO 8601 texts, columns that hold JSON their text, and bytes
   * base64. What gives access stays out: password hashes, secrets, tokens, sessions, links and whatever waits to be
   * sent, as `export.json` lists. A ZIP that broke off has no end and does not open. Rows that change meanwhile may be
   * in it as before or as after: suspend the tenant first where that matters.
   *
   * For operators with the scope `tenants:export`.
   *
   * @param params Path, query and body in one object.
   * @param params.tenantId The id of a tenant.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns The ZIP.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no secret of an operator, or it does not exist, has expired or was
   * revoked.
   * @throws {PermissionDeniedError} 403: The operator lacks the scope, or a web page of another origin asked.
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
   * const result = await operator.tenants.export({ tenantId: '01938f2e-6b1a-7c3d-8e4f-0123456789ab' });
   * console.log(result);
   * ```
   */
  export(params: ExportTenantParams, options?: CallOptions): APIPromise<File>;
}

/** Those who run the installation. */
export interface OperatorsResource {
  /**
   * Get whose secret this is.
   *
   * Tells an operator what the secret is for and when it expires, so that it is replaced in time.
   *
   * For operators with the scope `tenants:read`.
   *
   * @param params Nothing.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns `Operator`: The operator.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no secret of an operator, or it does not exist, has expired or was
   * revoked.
   * @throws {PermissionDeniedError} 403: The operator lacks the scope, or a web page of another origin asked.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * const result = await operator.operators.get();
   * console.log(result.name);
   * ```
   */
  get(params?: NoParams, options?: CallOptions): APIPromise<Operator>;
}

/** What operators of the installation did. */
export interface OperatorActionsResource {
  /**
   * List what operators did.
   *
   * Everything that operators changed or exported, the newest first: who, when, what, and which tenant, also one that
   * has ended. What the command `loonpoort` did on the machine itself is among it.
   *
   * For operators with the scope `tenants:read`.
   *
   * @param params Path, query and body in one object.
   * @param params.q Words to search for, separated by spaces. Every word must occur; case and diacritics do not matter.
   * @param params.sort The column that sorts the rows; with `-` before it the last comes first. Empty cells come last.
   * @param params.limit The largest number of rows in the answer. From 1 to 200. Default: `50`.
   * @param params.cursor An opaque cursor: the `next` of the page before. Left out for the first page.
   * @param options Settings of this call: signal, timeout, retries, language.
   * @returns A page of actions. Await it for the first page, or iterate it over all items.
   * @throws {BadRequestError} 400: The request cannot be read, or a parameter or field is not what the contract says;
   * `errors` names each. Nothing was changed.
   * @throws {AuthenticationError} 401: There is no secret of an operator, or it does not exist, has expired or was
   * revoked.
   * @throws {PermissionDeniedError} 403: The operator lacks the scope, or a web page of another origin asked.
   * @throws {RateLimitError} 429: Too many calls of this account, client, address or tenant: wait as long as
   * `Retry-After` says. `RateLimit` and `RateLimit-Policy` say on every answer how many are left, of the quota of which
   * the least is. .
   * @throws {ServerError} 500: Something broke in the service; `instance` names the request in its log.
   * @throws {ServerError} 503: The service, or the package that it asks, cannot answer now: try again after
   * `Retry-After`.
   *
   * @example
   * ```ts
   * for await (const operatorAction of operator.operatorActions.list({ q: 'std bouw 4' })) {
   *   console.log(operatorAction.id);
   * }
   * ```
   */
  list(params?: ListOperatorActionsParams, options?: CallOptions): PagePromise<OperatorAction>;
}

/** The client's methods by resource. */
export interface Resources {
  /** Environments of payroll bureaus. */
  readonly tenants: TenantsResource;
  /** Those who run the installation. */
  readonly operators: OperatorsResource;
  /** What operators of the installation did. */
  readonly operatorActions: OperatorActionsResource;
}

/** The client's methods by the name of their operation. */
export interface Operations {
  listTenants: TenantsResource['list'];
  createTenant: TenantsResource['create'];
  readTenant: TenantsResource['read'];
  updateTenant: TenantsResource['update'];
  suspendTenant: TenantsResource['suspend'];
  resumeTenant: TenantsResource['resume'];
  resendFirstInvitation: TenantsResource['resendFirstInvitation'];
  endTenant: TenantsResource['end'];
  exportTenant: TenantsResource['export'];
  getOperator: OperatorsResource['get'];
  listOperatorActions: OperatorActionsResource['list'];
}
