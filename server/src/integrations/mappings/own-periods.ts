import type { App } from '../../app.js';
import type { BookingPeriod } from '../../companies/booking-period.js';
import type { Database } from '../../database/index.js';
import { createConnection } from '../connections/connection.js';
import { readCalendar } from '../connectors/periods.js';
import type { Integration } from '../integration.js';
import { connectorOf } from '../registry.js';
import { Mapping } from './mapping.js';

/** A form that is saved waits no longer for a package. */
const requestTimeoutMs = 5000;

/** Asks the package which periods an administration has now; none where it does not tell them, or not in time. */
export async function fetchOwnPeriods(
  app: App,
  integration: Integration,
  administration: string,
): Promise<readonly BookingPeriod[]> {
  const { periods } = connectorOf(integration.package) ?? {};
  if (!periods) return [];
  try {
    const signal = AbortSignal.timeout(requestTimeoutMs);
    const connection = createConnection(app, integration, administration, signal);
    const calendar = await readCalendar(connection, periods(app.now().getFullYear(), connection));
    return calendar?.periods ?? [];
  } catch {
    // A package without consent, or that does not answer, is asked again before something is sent.
    return [];
  }
}

/** Keeps the periods that a package told, for the journals that are made from then on. */
export async function keepOwnPeriods(
  database: Database,
  { tenantId, companyId, integrationId, administration, ownPeriods }: Mapping,
  told: readonly BookingPeriod[],
): Promise<void> {
  // A package may be asked for some years only: of others holds what it told before.
  const years = new Set(told.map(({ year }) => year));
  const periods = [...ownPeriods.filter(({ year }) => !years.has(year)), ...told].sort(byStart);
  if (JSON.stringify(periods) === JSON.stringify(ownPeriods)) return;
  await database.transaction((trx) =>
    Mapping.query(trx).patch({ ownPeriods: periods }).where({ tenantId, companyId, integrationId, administration }),
  );
}

const byStart = (a: BookingPeriod, b: BookingPeriod): number => (a.start < b.start ? -1 : 1);
