import type { Knex } from 'knex';
import { findUsableLogins } from '../accounts/find-usable-logins.js';
import type { Login } from '../accounts/login.js';
import type { App } from '../app.js';
import type { Call } from '../contract/handler.js';
import { findProviderLogins } from '../providers/find-provider-logins.js';
import { isOriginAllowed } from '../tenants/allowed-origin.js';

/** A person, with the provider that said who it is. */
export interface Signing {
  tenantId: string;
  personId: string;
  providerId: string | null;
}

/**
 * Finds the logins that a person can work with on the page that asks: the page of a firm is for the logins of that firm,
 * while the service's own pages, and software outside a browser, are for all. A provider is for the logins of its firm.
 */
export async function findLoginsHere(
  app: App,
  db: Knex,
  person: Signing,
  { page, own }: Call['origin'],
): Promise<Login[]> {
  const logins = await findProviderLogins(db, person, await findUsableLogins(db, person));
  if (page === undefined || own) return logins;
  const allowed = await Promise.all(
    logins.map((login) => isOriginAllowed(app, page, { tenantId: person.tenantId, login })),
  );
  return logins.filter((_, index) => allowed[index]);
}
