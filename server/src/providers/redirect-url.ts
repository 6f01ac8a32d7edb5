import type { App } from '../app.js';
import { portalAddress } from '../tenants/portal-address.js';
import type { Tenant } from '../tenants/tenant.js';
import type { SignInProvider } from './sign-in-provider.js';

/**
 * Returns the address of the portal to which a provider sends the browser. Each has its own, so that the answer of one is
 * never brought to another (mix-up, RFC 9700 section 4.4.2.2), also of providers that do not say `iss`.
 */
export const redirectUrl = ({ settings }: App, tenant: Tenant, { id }: Pick<SignInProvider, 'id'>): string =>
  portalAddress(settings, tenant, `/loon-sign-in/${id}`);
