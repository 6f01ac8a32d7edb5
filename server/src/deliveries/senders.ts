import type { App } from '../app.js';
import { connectionOf } from '../integrations/connections/index.js';
import type { Integration } from '../integrations/integration.js';
import type { Connection, Connector } from '../integrations/packages/connector.js';
import { connectorOf } from '../integrations/packages/connectors.js';

/** How packages are reached. */
export interface Senders {
  /** Undefined where a package takes files only. */
  connectorOf(packageKey: string): Connector | undefined;
  /** @param signal aborts the calls that are made with the connection */
  connect(integration: Integration, administration: string, signal: AbortSignal): Connection;
}

/** The packages themselves, or the operator's stand-ins for them. */
export const vendors = (app: () => App): Senders => ({
  connectorOf,
  connect: (...connecting) => connectionOf(app(), ...connecting),
});
