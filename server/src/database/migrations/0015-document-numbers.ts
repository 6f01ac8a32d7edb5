import type { Knex } from 'knex';

interface Company {
  tenant_id: string;
  id: string;
  firm_id: string | null;
}

interface Integration {
  id: string;
  tenant_id: string;
  owner_id: string;
  package: string;
  settings: string;
}

interface Mapping {
  tenant_id: string;
  company_id: string;
  integration_id: string;
  administration: string;
}

/** The packages whose usual columns have the number. Only Asperion's file could be had without an integration. */
const numbered = ['accountview', 'asperion', 'cash', 'exact-globe', 'exact-online'];
const highest = 99_999_999;

/** Lets document numbers run per administration. Journals that are there keep the numbers that their files have. */
export async function up(trx: Knex): Promise<void> {
  await trx.raw(`CREATE TABLE document_numbers (
    tenant_id TEXT NOT NULL,
    package TEXT NOT NULL,
    -- The package's administration; the id of the company where it has none.
    administration TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND ${highest}),
    journal_id TEXT NOT NULL,
    PRIMARY KEY (tenant_id, package, administration, number),
    UNIQUE (tenant_id, package, journal_id, administration),
    FOREIGN KEY (tenant_id, journal_id) REFERENCES journals (tenant_id, id)
  ) STRICT, WITHOUT ROWID`);
  for (const event of ['UPDATE', 'DELETE'])
    await trx.raw(`CREATE TRIGGER document_numbers_no_${event.toLowerCase()} BEFORE ${event} ON document_numbers
      BEGIN SELECT RAISE(ABORT, 'A number that was given stays given'); END`);
  await trx.raw(`ALTER TABLE administration_mappings ADD COLUMN first_entry_number INTEGER
    CHECK (first_entry_number BETWEEN 1 AND ${highest})`);

  const companies = (await trx('companies as c')
    .join('debtors as d', (on) => on.on('d.tenant_id', 'c.tenant_id').on('d.id', 'c.debtor_id'))
    .select('c.tenant_id', 'c.id', 'd.firm_id')) as Company[];
  const integrations = (await trx('integrations')) as Integration[];
  const mappings = (await trx('administration_mappings')) as Mapping[];
  for (const company of companies) {
    const { tenant_id, id } = company;
    const mapping = mappings.find((each) => each.tenant_id === tenant_id && each.company_id === id);
    for (const [key, { first, administration }] of seriesOf(company, integrations, mapping))
      // Numbers were the bureau's, so that none is there twice but where exact-globe began at different ones.
      await trx.raw(
        `INSERT OR IGNORE INTO document_numbers (tenant_id, package, administration, number, journal_id)
          SELECT tenant_id, ?, ?, (number + ? - 2) % ${highest} + 1, id FROM journals
          WHERE tenant_id = ? AND company_id = ? ORDER BY number`,
        [key, administration, first, tenant_id, id],
      );
  }
}

/** Which packages a company's journals have had numbers for, from which number on, and in which administration. */
function seriesOf(
  { tenant_id, id, firm_id }: Company,
  integrations: readonly Integration[],
  mapping: Mapping | undefined,
): Map<string, { first: number; administration: string }> {
  const series = new Map([['asperion', { first: 1, administration: id }]]);
  const owners = [tenant_id, firm_id, id];
  const nearestLast = integrations
    .filter((each) => each.tenant_id === tenant_id && owners.includes(each.owner_id))
    .sort((a, b) => owners.indexOf(a.owner_id) - owners.indexOf(b.owner_id));
  const chosen = nearestLast.filter((each) => each.id === mapping?.integration_id);
  for (const { id: integrationId, package: key, settings } of [...nearestLast, ...chosen]) {
    if (!numbered.includes(key) && !settings.includes('"source":"number"')) continue;
    const { firstEntryNumber = 1 } = JSON.parse(settings) as { firstEntryNumber?: number };
    const administration = integrationId === mapping?.integration_id ? mapping.administration : id;
    series.set(key, { first: key === 'exact-globe' ? firstEntryNumber : 1, administration });
  }
  return series;
}

/** Numbers that are in the books of others are not thrown away by a step back. */
export async function down(): Promise<void> {
  throw new Error('0015-document-numbers cannot be undone: restore a backup');
}
