import type { Knex } from 'knex';
import { inBooks } from '../integrations/in-books.js';
import { Integration } from '../integrations/integration.js';
import { Mapping } from '../integrations/mappings/mapping.js';
import type { Connection } from '../integrations/packages/connector.js';
import type { Entry } from '../integrations/packages/entry.js';
import { entryOf } from '../journals/to-entry.js';
import type { Delivery } from './delivery.js';
import type { Senders } from './senders.js';

/** What a call to a package is made with. */
export interface Opened {
  connection: Connection;
  entry: Entry;
}

/** The integration is gone, or the company is booked in another administration by now. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection';
}

/**
 * Reads what a delivery is sent or looked up with.
 *
 * @throws NoConnection
 */
export async function open(knex: Knex, senders: Senders, delivery: Delivery, signal: AbortSignal): Promise<Opened> {
  const { tenantId, companyId, integrationId, administration, journalId } = delivery;
  const [integration, mapping] = await Promise.all([
    Integration.query(knex).findById([tenantId, integrationId]),
    Mapping.query(knex).findById([tenantId, companyId]),
  ]);
  const same = mapping?.integrationId === integrationId && mapping.administration === administration;
  // What may be in an administration is looked for there, wherever the company is booked now.
  if (!integration || (delivery.state === 'ready' && !same)) throw new NoConnection();
  const booked = inBooks(integration, same ? mapping : undefined);
  const entry = await entryOf(knex, tenantId, journalId, booked);
  return { connection: senders.connect(booked, administration, signal), entry };
}
