import type { Knex } from 'knex';
import { Login } from '../accounts/login.js';
import { Person } from '../accounts/person.js';
import type { Actor } from '../contract/handler.js';
import { canEdit } from '../integrations/access.js';
import { isEditable } from '../ledgers/find-scheme.js';
import { LedgerScheme } from '../ledgers/ledger-scheme.js';
import type { Cause } from './group-causes.js';

/** Tells whether the caller may put a cause right. */
export async function mayMend(knex: Knex, actor: Actor, { target, integration, remedy }: Cause): Promise<boolean> {
  if (actor.login.role === 'software') return false;
  if (target.schemeId !== undefined) {
    const scheme = await LedgerScheme.query(knex).findById([actor.tenantId, target.schemeId]);
    return scheme !== undefined && isEditable(scheme, actor);
  }
  // Which administration a company is booked in is set per company, wherever the integration stands.
  return remedy === 'mapAdministrations' || !integration || canEdit(actor, integration.level);
}

/** Finds the people who may put everything of the bureau right: its administrators, by name. */
export async function findMenders(knex: Knex, tenantId: string): Promise<Person[]> {
  const logins = await Login.query(knex)
    .where({ tenantId, role: 'administrator', disabledAt: null })
    .whereNotNull('acceptedAt');
  const ids = logins.map(({ personId }) => personId);
  return Person.query(knex).where({ tenantId, disabledAt: null }).whereIn('id', ids).orderBy('name').orderBy('id');
}
