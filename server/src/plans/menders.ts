import type { Knex } from 'knex';
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
