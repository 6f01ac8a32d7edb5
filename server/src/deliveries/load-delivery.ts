import type { Knex } from 'knex';
import { withMappingOverrides } from '../integrations/with-mapping-overrides.js';
import { Integration } from '../integrations/integration.js';
import { Mapping } from '../integrations/mappings/mapping.js';
import type { Connection } from '../integrations/connectors/connector.js';
import type { JournalEntry } from '../integrations/files/journal-entry.js';
import { readJournalEntry } from '../journals/to-journal-entry.js';
import type { Delivery } from './delivery.js';
import type { PackageGateway } from './package-gateway.js';

/** A call to a package is made with this. */
export interface DeliveryInput {
  connection: Connection;
  entry: JournalEntry;
}

/** The integration is gone, or the company is booked in another administration by now. */
export class DisconnectedError extends Error {
  override readonly name = 'NoConnection';
}

/**
 * Reads what a delivery is sent or looked up with.
 *
 * @throws NoConnection
 */
export async function loadDelivery(
  knex: Knex,
  senders: PackageGateway,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<DeliveryInput> {
  const { tenantId, companyId, integrationId, administration, journalId } = delivery;
  const [integration, mapping] = await Promise.all([
    Integration.query(knex).findById([tenantId, integrationId]),
    Mapping.query(knex).findById([tenantId, companyId]),
  ]);
  const same = mapping?.integrationId === integrationId && mapping.administration === administration;
  // A journal that may be in an administration is looked for there, wherever the company is booked now.
  if (!integration || (delivery.state === 'ready' && !same)) throw new DisconnectedError();
  const booked = withMappingOverrides(integration, same ? mapping : undefined);
  const entry = await readJournalEntry(knex, tenantId, journalId, booked);
  return { connection: senders.connect(booked, administration, signal), entry };
}
