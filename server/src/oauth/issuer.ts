import type { Settings } from '../app.js';
import { portalAddress } from '../tenants/portal-address.js';

/** Returns the issuer (RFC 8414 section 2) of a tenant: the address of its portal, without a slash at the end. */
export const issuerOf = (settings: Settings, tenant: { slug: string }): string =>
  new URL(portalAddress(settings, tenant, '/')).origin;

/** Returns what access tokens are for (RFC 8707): the API of a tenant. */
export const resourceOf = (issuer: string): string => `${issuer}/api`;
