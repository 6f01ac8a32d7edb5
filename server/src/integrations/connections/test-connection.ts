import type { App } from '../../app.js';
import type { Integration } from '../integration.js';
import type { CheckResult } from '../check-result.js';
import { SignInError } from '../connectors/connector.js';
import { connectorOf } from '../registry.js';
import { createConnection } from './connection.js';
import { findConnection } from './oauth-connection.js';

/** Milliseconds that somebody waits for a test. */
const testTimeoutMs = 15_000;

/** Tries a connection by asking the package for its administrations. Without a connection there is nothing to try. */
export async function testConnection(app: App, integration: Integration): Promise<CheckResult> {
  const connection = await findConnection(app.database.read, integration);
  return { key: 'consent', outcome: connection ? await tryConnection(app, integration) : 'notTried', fields: [] };
}

async function tryConnection(app: App, integration: Integration): Promise<'passed' | 'expired' | 'unreachable'> {
  try {
    await connectorOf(integration.package)!.listChoices(
      'administrations',
      createConnection(app, integration, '', AbortSignal.timeout(testTimeoutMs)),
    );
    return 'passed';
  } catch (error) {
    return error instanceof SignInError ? 'expired' : 'unreachable';
  }
}
