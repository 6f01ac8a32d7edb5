import type { App } from '../../app.js';
import type { Integration } from '../integration.js';
import type { Outcome } from '../outcome.js';
import { SignInFailed } from '../packages/connector.js';
import { connectorOf } from '../packages/connectors.js';
import { connectionOf } from './connection.js';
import { tokensOf } from './tokens.js';

/** Milliseconds that somebody waits for a test. */
const patience = 15_000;

/** Tries a connection by asking the package for its administrations. Without a connection there is nothing to try. */
export async function testConnection(app: App, integration: Integration): Promise<Outcome> {
  const tokens = await tokensOf(app.database.read, integration);
  return { key: 'consent', outcome: tokens ? await tried(app, integration) : 'notTried', fields: [] };
}

async function tried(app: App, integration: Integration): Promise<'passed' | 'expired' | 'unreachable'> {
  try {
    await connectorOf(integration.package)!.list('administrations', connectionOf(app, integration, '', AbortSignal.timeout(patience)));
    return 'passed';
  } catch (error) {
    return error instanceof SignInFailed ? 'expired' : 'unreachable';
  }
}
