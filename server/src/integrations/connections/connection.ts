import type { App } from '../../app.js';
import type { Integration } from '../integration.js';
import type { Connection } from '../connectors/connector.js';
import { packageOf } from '../catalogue.js';
import { connectorOf } from '../registry.js';
import { decryptSecrets } from '../secrets.js';
import { getAccessToken } from './access-token.js';

/** Returns the administration in the settings; empty where there is none. */
export function administrationOf({ package: key, settings }: Integration): string {
  const name = packageOf(key)?.administration;
  return String((name && settings[name]) ?? '');
}

/**
 * Returns the connection that a connector works with.
 *
 * @param administration the package's code or id; where it is empty, the one in the settings
 * @param signal aborts the call
 */
export function createConnection(
  app: App,
  integration: Integration,
  administration: string,
  signal: AbortSignal,
): Connection {
  const { tenantId, id, package: key, settings } = integration;
  const url = app.settings.packages?.[key]?.url ?? connectorOf(key)?.apiUrl(settings);
  if (url === undefined) throw new Error(`No journals can be sent to ${key}`);
  return {
    id: `${tenantId}/${id}`,
    settings,
    secrets: decryptSecrets(app.cipher, integration) ?? {},
    administration: administration || administrationOf(integration),
    url,
    token: (rejected) => getAccessToken(app, integration, rejected),
    signal,
  };
}
