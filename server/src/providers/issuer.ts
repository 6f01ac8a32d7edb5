import type { App } from '../app.js';
import { fieldError } from '../contract/labels.js';
import type { FieldError } from '../contract/problem.js';
import { isAllowedUrl } from '../outbound/addresses.js';

type Operation = 'createSignInProvider' | 'updateSignInProvider';

/**
 * Issuers of Microsoft that stand for many tenants, or for private accounts: with one of them anybody could set up a tenant
 * and call its people as they like (https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc has the names,
 * https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference the id of private accounts).
 */
const manyTenants = ['common', 'organizations', 'consumers', '9188040d-6c67-4c5b-b112-36a304b66dad'];

/** Returns what is wrong with an issuer. OpenID Connect Core, section 2: https, without query and fragment. */
export function issuerErrors({ settings }: App, operation: Operation, issuer: string): FieldError[] {
  const wrong = (code: 'issuerUrl' | 'issuerMany'): FieldError[] => [fieldError(operation, '/issuer', code)];
  if (!isAllowedUrl(issuer, settings.providers?.loopback ?? false) || /[?#\s]/.test(issuer)) return wrong('issuerUrl');
  return pathOf(issuer).some((part) => manyTenants.includes(part)) ? wrong('issuerMany') : [];
}

/** Returns whether an issuer is of the tenant that Microsoft names in `tid`. */
export const isOfTenant = (issuer: string, tid: unknown): boolean =>
  typeof tid === 'string' && pathOf(issuer).includes(tid.toLowerCase());

const pathOf = (issuer: string): string[] => new URL(issuer).pathname.toLowerCase().split('/').filter(Boolean);
