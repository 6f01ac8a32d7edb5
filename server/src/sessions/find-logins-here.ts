import type { Knex } from 'knex';
import { findUsableLogins } from '../accounts/find-usable-logins.js';
import type { Login } from '../accounts/login.js';
import type { App } from '../app.js';
import type { Call } from '../contract/handler.js';
import { findOpenedLogins, type Shown } from '../providers/opened-logins.js';
import { isOriginAllowed } from '../tenants/allowed-origin.js';

export interface OwnLogins {
  /** All that the person can work with. */
  usable: Login[];
  /** Those of them that the way in opens. */
  opened: Login[];
  /** Those of them that are for the page that asks. */
  here: Login[];
}

/** Finds the logins that a person can work with on the page that asks: see `findLogins`. */
export async function findLoginsHere(app: App, db: Knex, person: Shown, origin: Call['origin']): Promise<Login[]> {
  return (await findLogins(app, db, person, origin)).here;
}

/**
 * Finds the logins that a person can work with, anywhere and on the page that asks: the page of a firm is for the logins of
 * that firm, while the service's own pages, and software outside a browser, are for all. Each way in is for some of them: see
 * `findOpenedLogins`.
 */
export async function findLogins(app: App, db: Knex, person: Shown, { page, own }: Call['origin']): Promise<OwnLogins> {
  const usable = await findUsableLogins(db, person);
  const opened = await findOpenedLogins(db, person, usable);
  if (page === undefined || own) return { usable, opened, here: opened };
  const allowed = await Promise.all(
    opened.map((login) => isOriginAllowed(app, page, { tenantId: person.tenantId, login })),
  );
  return { usable, opened, here: opened.filter((_, index) => allowed[index]) };
}
