import type { App } from '../../app.js';
import type { Integration } from '../integration.js';
import type { Connection } from '../packages/connector.js';
import { administrationSetting, vendorUrl } from '../packages/connectors.js';
import { openSecrets } from '../secrets.js';
import { tokenOf } from './token-of.js';

/** The administration in the settings; empty where there is none. */
export const administrationOf = ({ package: key, settings }: Integration): string =>
  String(settings[administrationSetting(key)] ?? '');

/**
 * What a connector works with.
 *
 * @param administration the package's code or id; where it is empty, the one in the settings
 * @param signal aborts the call
 */
export function connectionOf(app: App, integration: Integration, administration: string, signal: AbortSignal): Connection {
  const { tenantId, id, package: key, settings } = integration;
  const url = app.settings.packages?.[key]?.url ?? vendorUrl(key, settings);
  if (url === undefined) throw new Error(`No journals can be sent to ${key}`);
  return {
    id: `${tenantId}/${id}`,
    settings,
    secrets: openSecrets(app.cipher, integration) ?? {},
    administration: administration || administrationOf(integration),
    url,
    token: () => tokenOf(app, integration),
    signal,
  };
}
