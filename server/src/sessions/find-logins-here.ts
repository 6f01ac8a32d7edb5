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

export interface OwnLogins {
  /** All that the person can work with. */
  usable: Login[];
  /** Those of them that the provider opens. */
  opened: Login[];
  /** Those of them that are for the page that asks. */
  here: Login[];
}

/** Finds the logins that a person can work with on the page that asks: see `findLogins`. */
export async function findLoginsHere(app: App, db: Knex, person: Signing, origin: Call['origin']): Promise<Login[]> {
  return (await findLogins(app, db, person, origin)).here;
}

/**
 * Finds the logins that a person can work with, anywhere and on the page that asks: the page of a firm is for the logins of
 * that firm, while the service's own pages, and software outside a browser, are for all. A provider is for the logins of its
 * firm.
 */
export async function findLogins(
  app: App,
  db: Knex,
  person: Signing,
  { page, own }: Call['origin'],
): Promise<OwnLogins> {
  const usable = await findUsableLogins(db, person);
  const opened = await findProviderLogins(db, person, usable);
  if (page === undefined || own) return { usable, opened, here: opened };
  const allowed = await Promise.all(
    opened.map((login) => isOriginAllowed(app, page, { tenantId: person.tenantId, login })),
  );
  return { usable, opened, here: opened.filter((_, index) => allowed[index]) };
}
