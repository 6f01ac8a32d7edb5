import { type Finding, stops } from '../contract/finding.js';
import { packageOf } from '../integrations/catalogue.js';
import {
  type Connection,
  type Connector,
  AccessDeniedError,
  RetryableError,
  SignInError,
} from '../integrations/connectors/connector.js';
import { readCalendar } from '../integrations/connectors/periods.js';
import { keepOwnPeriods } from '../integrations/mappings/own-periods.js';
import { type CheckedJournal, settingsFindings } from '../journals/check-before-sending.js';
import type { DeliveryContext } from './delivery-context.js';
import { type IntegrationQueue, takeCall } from './limits.js';
import { reportSignInFailure } from './record-outcome.js';

/**
 * Asks the company's package what keeps a checked journal from being sent, as far as it answers within `signal`. A
 * package that does not answer stops nothing: it is asked again when the journal is sent.
 */
export async function checkInPackage(
  context: DeliveryContext,
  { applying, entry, findings }: CheckedJournal,
  signal: AbortSignal,
): Promise<Finding[]> {
  if (!applying || !entry) return [];
  const { integration, mapping } = applying;
  const name = packageOf(integration.package)?.name ?? integration.package;
  const connector = context.gateway.connectorOf(integration.package);
  if (!connector) return [{ code: 'notAutomatic', values: { package: name } }];
  if (!mapping) return [{ code: 'noAdministration', values: { package: name } }];
  const noSignIn: Finding[] = [{ code: 'signInFailed', severity: 'warning', values: { package: name } }];
  if (integration.state === 'problem' && !integration.problem?.endsWith('.unreachable')) return noSignIn;
  if (!connector.check || findings.some(stops)) return [];
  const queue = { tenantId: integration.tenantId, integrationId: integration.id };
  // A signal of its own: one is often shared by as many questions as there are journals.
  const ending = AbortSignal.any([signal]);
  try {
    const connection = countCalls(
      context,
      queue,
      connector,
      context.gateway.connect(integration, mapping.administration, ending),
    );
    const aborted = new Promise<never>((_, reject) =>
      ending.addEventListener('abort', () => reject(ending.reason as Error), { once: true }),
    );
    const found = await Promise.race([connector.check(entry, connection), aborted]);
    // The answer is a moment old: the check asked for it.
    const calendar = connector.periods && (await readCalendar(connection, connector.periods(entry.year, connection)));
    await keepOwnPeriods(context.database, mapping, calendar?.periods ?? []);
    return settingsFindings(integration.package, found);
  } catch (error) {
    if (error instanceof AccessDeniedError)
      return [{ code: 'noAccess', values: { package: name, administration: mapping.administrationName } }];
    if (!(error instanceof SignInError)) return [];
    await context.database.transaction((trx) => reportSignInFailure(context, trx, queue, integration.version));
    return noSignIn;
  }
}

/** Requests take a token each: they count for the package's limits, and what it said lately does not. */
function countCalls(
  { database, now }: DeliveryContext,
  queue: IntegrationQueue,
  { limits }: Connector,
  connection: Connection,
): Connection {
  const { administration } = connection;
  return {
    ...connection,
    async token(rejected) {
      const full = await database.transaction((trx) => takeCall(trx, { ...queue, administration }, limits, now()));
      if (full) throw new RetryableError('The package has been asked as often as it allows');
      return connection.token(rejected);
    },
  };
}
