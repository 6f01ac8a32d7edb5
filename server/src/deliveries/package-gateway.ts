import type { App } from '../app.js';
import { createConnection } from '../integrations/connections/index.js';
import type { Integration } from '../integrations/integration.js';
import type { Connection, Connector } from '../integrations/connectors/connector.js';
import { connectorOf } from '../integrations/registry.js';

/** Deliveries reach packages through this, so that tests can put others in their place. */
export interface PackageGateway {
  /** Undefined where a package takes files only. */
  connectorOf(packageKey: string): Connector | undefined;
  /** @param signal aborts the calls that are made with the connection */
  connect(integration: Integration, administration: string, signal: AbortSignal): Connection;
}

/** Reaches the packages themselves, or the operator's stand-ins for them. */
export const vendorGateway = (app: App): PackageGateway => ({
  connectorOf,
  connect: (integration, administration, signal) => createConnection(app, integration, administration, signal),
});
