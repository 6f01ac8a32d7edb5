import type { Knex } from 'knex';
import type { App } from '../app.js';
import type { Database } from '../database/index.js';
import { tenantCreated } from '../tenants/events.js';
import { Tenant } from '../tenants/tenant.js';
import { insertSchemeContent } from './insert-scheme-content.js';
import type { SchemeAccount, SchemeLine } from './scheme-content.js';
import { LedgerScheme } from './ledger-scheme.js';

/** Codes of the Referentiegrootboekschema: https://www.boekhoudplaza.nl/rgs_rekeningen. */
export const standardAccounts: SchemeAccount[] = [
  { number: '1700', name: 'Loonheffingen', kind: 'balance', rgs: 'BSchBepLhe' },
  { number: '1720', name: 'Te betalen pensioen', kind: 'balance', rgs: 'BSchOvsStp' },
  { number: '1830', name: 'Res. en opslag vakantiegeld', kind: 'balance', rgs: 'BSchSalTvg' },
  { number: '2100', name: 'Nettoloon', kind: 'balance', rgs: 'BSchSalNet' },
  { number: '4000', name: 'Bruto lonen', kind: 'profitAndLoss', rgs: 'WPerLesLon' },
  { number: '4010', name: 'Res. en opslag vakantiegeld', kind: 'profitAndLoss', rgs: 'WPerLesVag' },
  { number: '4030', name: 'Pensioenpremie werkgever', kind: 'profitAndLoss', rgs: 'WPerPenPen' },
  { number: '4070', name: 'Reiskostenvergoeding', kind: 'profitAndLoss', rgs: 'WBedWkrWkg' },
  { number: '4100', name: 'Afdracht sociale lasten (WG)', kind: 'profitAndLoss', rgs: 'WPerSolPsv' },
  { number: '4110', name: 'Premiekorting', kind: 'profitAndLoss', rgs: null },
  { number: '4160', name: 'Eindheffing spaarloon', kind: 'profitAndLoss', rgs: null },
  { number: '4170', name: 'Eindheffing overig', kind: 'profitAndLoss', rgs: null },
];

type Row = [wageCode: number, name: string, debit: string | null, credit: string | null];

/**
 * Books the wage codes of Nmbrs (https://support.nmbrs.nl/hc/nl/articles/205099508), with the components that every
 * payslip has. An amount that is withheld from an employee has one side: the gross wage is its other.
 */
const lines: Row[] = [
  [1000, 'Brutoloon', '4000', null],
  [2500, 'Reiskostenvergoeding (onbelast)', '4070', null],
  [4000, 'Reservering vakantiegeld', '4010', '1830'],
  [5100, 'Pensioenpremie werknemer', null, '1720'],
  [5110, 'Pensioenpremie werkgever', '4030', '1720'],
  [8000, 'Ingehouden loonheffing', null, '1700'],
  [8015, 'WAO/WIA werkgever', '4100', '1700'],
  [8035, 'Sectorfonds werkgever', '4100', '1700'],
  [8055, 'Uniforme WAO-premie werkgever', '4100', '1700'],
  [8070, 'Gedifferentieerde WGA werknemer', null, '1700'],
  [8075, 'Gedifferentieerde WGA werkgever', '4100', '1700'],
  [8080, 'WW werknemer', null, '1700'],
  [8085, 'WW werkgever', '4100', '1700'],
  [8086, 'Gedifferentieerde WGA flex werknemer', null, '1700'],
  [8088, 'Gedifferentieerde WGA flex werkgever', '4100', '1700'],
  [8090, 'ZW werkgever', '4100', '1700'],
  [8095, 'UFO werkgever', '4100', '1700'],
  ...[8115, 8116, 8117, 8118, 8125].map((wageCode): Row => [wageCode, 'Premiekorting', '1700', '4110']),
  [8223, 'Eindheffing overig', '4170', '1700'],
  [8224, 'Eindheffing geschenken', '4170', '1700'],
  [8225, 'Eindheffing spaarloon', '4160', '1700'],
  [8226, 'Eindheffing overig', '4170', '1700'],
  [8800, 'Totaal loonheffing', null, null],
  [8810, 'Totaal premies werknemersverzekeringen', null, null],
  [9900, 'Nettoloon', null, '2100'],
];

/** Gives each new bureau the scheme that it starts with. */
export function registerStandardScheme({ events }: App): void {
  events.subscribe(tenantCreated, (trx, { tenantId }) => addStandardScheme(trx, tenantId));
}

/** Gives a bureau the scheme that it starts with. */
export async function addStandardScheme(trx: Knex.Transaction, tenantId: string): Promise<void> {
  const named = { number: 1, name: 'Standaard rekeningschema (compact)' };
  const { id } = await LedgerScheme.query(trx).insert({ tenantId, ...named, ...LedgerScheme.searchColumns(named) });
  await insertSchemeContent(
    trx,
    { tenantId, id },
    {
      accounts: new Map(standardAccounts.map((account) => [account.number, account])),
      lines: new Map(
        lines.map(([wageCode, name, debit, credit]): [number, SchemeLine] => [wageCode, { name, debit, credit }]),
      ),
    },
  );
}

/** Gives every bureau without a scheme of its own, such as one from before there were any, the standard one. */
export async function addStandardSchemes(database: Database): Promise<void> {
  const without = (knex: Knex) =>
    Tenant.query(knex)
      .alias('t')
      .whereNotExists(LedgerScheme.query(knex).alias('s').whereColumn('s.tenantId', 't.id').whereNull('s.debtorId'));
  if (!(await without(database.read).first())) return;
  await database.transaction(async (trx) => {
    for (const { id } of await without(trx)) await addStandardScheme(trx, id);
  });
}
