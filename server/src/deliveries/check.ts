import { type Finding, stops } from '../contract/finding.js';
import { packageOf } from '../integrations/catalogue.js';
import { type Connection, type Connector, NoAccess, NotNow, SignInFailed } from '../integrations/packages/connector.js';
import { type Checked, settingsFindings } from '../journals/findings.js';
import type { Desk } from './deliver.js';
import { type Lane, takeCall } from './limits.js';
import { signInFailed } from './record.js';

/**
 * What keeps a checked journal from being sent, by its company's package: asked there, as far as it answers within
 * `signal`. A package that does not answer stops nothing: it is asked again when the journal is sent.
 */
export async function checkInPackage(desk: Desk, { applying, entry, findings }: Checked, signal: AbortSignal): Promise<Finding[]> {
  if (!applying || !entry) return [];
  const { integration, mapping } = applying;
  const name = packageOf(integration.package)?.name ?? integration.package;
  const connector = desk.senders.connectorOf(integration.package);
  if (!connector) return [{ code: 'notAutomatic', values: { package: name } }];
  if (!mapping) return [{ code: 'noAdministration', values: { package: name } }];
  const noSignIn: Finding[] = [{ code: 'signInFailed', severity: 'warning', values: { package: name } }];
  if (integration.state === 'problem' && !integration.problem?.endsWith('.unreachable')) return noSignIn;
  if (!connector.check || findings.some(stops)) return [];
  const lane = { tenantId: integration.tenantId, integrationId: integration.id };
  try {
    const connection = counted(desk, lane, connector, desk.senders.connect(integration, mapping.administration, signal));
    const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
    return settingsFindings(integration.package, await Promise.race([connector.check(entry, connection), aborted]));
  } catch (error) {
    if (error instanceof NoAccess) return [{ code: 'noAccess', values: { package: name, administration: mapping.administrationName } }];
    if (!(error instanceof SignInFailed)) return [];
    await desk.database.transaction((trx) => signInFailed(trx, lane, integration.version));
    return noSignIn;
  }
}

/** Requests take a token each: they count for the package's limits, and what it said lately does not. */
function counted({ database, now }: Desk, lane: Lane, { limits }: Connector, connection: Connection): Connection {
  const { administration } = connection;
  return {
    ...connection,
    async token() {
      const full = await database.transaction((trx) => takeCall(trx, { ...lane, administration }, limits, now()));
      if (full) throw new NotNow('The package has been asked as often as it allows');
      return connection.token();
    },
  };
}
