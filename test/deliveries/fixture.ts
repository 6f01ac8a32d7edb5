import { v7 as uuid } from 'uuid';
import type { Database } from '@loonpoort/server/database/index.js';
import { addCompany, addDebtor, addTenant } from '../database/fixture.js';

export interface Destination {
  tenantId: string;
  companyId: string;
  integrationId: string;
  administration: string;
}

const at = '2026-11-22T09:00:00.000Z';

/** Adds a bureau whose companies each have an integration and an administration of their own. */
export async function addDestinations(database: Database, packages: readonly string[]): Promise<Destination[]> {
  const { id: tenantId } = await addTenant(database);
  const debtor = await addDebtor(database, tenantId, 1, 'De Pagina Groep');
  const destinations: Destination[] = [];
  for (const [index, key] of packages.entries()) {
    const { id: companyId } = await addCompany(database, debtor, index + 1, `Bedrijf ${index + 1}`);
    destinations.push(
      await addIntegration(database, { tenantId, companyId, package: key, administration: String(100 + index) }),
    );
  }
  return destinations;
}

export async function addIntegration(
  database: Database,
  {
    package: key,
    automatic = false,
    ...place
  }: { tenantId: string; companyId: string; package: string; administration: string; automatic?: boolean },
): Promise<Destination> {
  const { tenantId, companyId, administration } = place;
  const integrationId = uuid();
  await database.transaction(async (trx) => {
    await trx('integrations').insert({
      ...{ tenantId, id: integrationId, level: 'company', ownerId: companyId, package: key },
      settings: JSON.stringify({ journalCode: 'LOON' }),
      ...{ state: 'working', updatedAt: at },
    });
    await trx('administrationMappings').insert({
      ...{ tenantId, companyId, integrationId, administration, administrationName: `Administratie ${administration}` },
      ...{ automatic: automatic ? 1 : 0, updatedAt: at },
    });
  });
  return { tenantId, companyId, integrationId, administration };
}

/** Adds locked runs of a company with one journal each, on three accounts. @returns ids of the journals */
export async function addJournals(
  database: Database,
  { tenantId, companyId }: Pick<Destination, 'tenantId' | 'companyId'>,
  count: number,
  accounts: readonly string[] = ['4000', '4001', '4002'],
): Promise<string[]> {
  return database.transaction(async (trx) => {
    const [{ last }] = (await trx('journals').where({ tenantId }).max('number as last')) as [{ last: number | null }];
    const ids: string[] = [];
    for (let index = 1; index <= count; index++) {
      const number = (last ?? 0) + index;
      const [runId, id] = [uuid(), uuid()];
      const period = { year: 2026, periodFrom: 11, periodTo: 11 };
      await trx('runs').insert({
        ...{
          tenantId,
          id: runId,
          companyId,
          ...period,
          newestFirst: -20261130,
          number: 900_000 + number,
          type: 'regular',
          state: 'locked',
        },
        ...{ contentHash: 'run', createdAt: at, updatedAt: at },
      });
      const lines = [number * 100, 4200, -(number * 100 + 4200)].map((amount, line) => ({
        ...{ tenantId, journalId: id, line: line + 1, account: accounts[line]!, accountName: 'Lonen' },
        ...{ kind: line === 2 ? 'balance' : 'profitAndLoss', description: 'Lonen', amount },
      }));
      await trx('journalLines').insert(lines);
      await trx('journals').insert({
        ...{
          tenantId,
          id,
          number,
          reference: referenceOf(number),
          companyId,
          runId,
          schemeId: uuid(),
          schemeVersion: 1,
        },
        ...{
          variant: 'company',
          splitBalance: 0,
          kind: 'regular',
          ...period,
          date: '2026-11-30',
          // Whatever periods the company's wages have.
          bookingChosen: 1,
          ...{ bookingYear: 2026, bookingPeriod: 11, bookingStart: '2026-11-01', bookingEnd: '2026-11-30' },
          description: 'Lonen 2026-11',
        },
        ...{ total: number * 100 + 4200, lineCount: 3, wageTax: 0, wageTaxCodes: 0, fallbackCodes: '[]' },
        ...{ hash: 'a'.repeat(64), runHash: 'run', schemeHash: 'scheme', createdAt: at },
      });
      ids.push(id);
    }
    return ids;
  });
}

export const referenceOf = (number: number): string => `LP${String(number).padStart(8, '0')}`;

/** Puts journals on their way. @returns ids of the deliveries */
export async function addDeliveries(
  database: Database,
  destination: Destination & { package: string },
  journalIds: readonly string[],
  nextAt = at,
): Promise<string[]> {
  const { tenantId, companyId, integrationId, administration, package: key } = destination;
  return database.transaction(async (trx) => {
    const ids: string[] = [];
    for (const journalId of journalIds) {
      const { reference } = (await trx('journals').where({ tenantId, id: journalId }).first('reference')) as {
        reference: string;
      };
      const id = uuid();
      ids.push(id);
      await trx('deliveries').insert({
        ...{ tenantId, id, journalId, companyId, integrationId, package: key, administration, reference, nextAt },
        ...{ createdAt: at, updatedAt: at },
      });
    }
    return ids;
  });
}
