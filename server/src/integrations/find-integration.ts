import type { Knex } from 'knex';
import type { Actor, Schemas } from '../contract/handler.js';
import { Problem } from '../contract/problem.js';
import { visibleIntegrations } from './access.js';
import { Integration } from './integration.js';

/** Tells one integration of a tenant from the others, as its address does. */
export interface IntegrationKey {
  level: Schemas['IntegrationLevel'];
  ownerId: string;
  package: string;
}

/**
 * Finds an integration as far as the login sees it.
 *
 * @throws Problem `not-found`
 */
export async function findIntegration(
  knex: Knex,
  actor: Actor,
  by: IntegrationKey | { id: string },
): Promise<Integration> {
  const wanted = 'id' in by ? { id: by.id } : { level: by.level, ownerId: by.ownerId, package: by.package };
  const { sql, bindings } = visibleIntegrations(actor, 'integrations');
  const integration = await Integration.query(knex)
    .where({ tenantId: actor.tenantId, ...wanted })
    .whereRaw(`(${sql})`, bindings)
    .first();
  if (!integration) throw new Problem('not-found');
  return integration;
}
