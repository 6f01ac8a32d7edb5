import { v7 as uuid } from 'uuid';
import { Company } from '../companies/company.js';
import { addCompanyStructure, type CompanyStructure, readCompanyStructure } from '../companies/company-structure.js';
import type { Debtor } from '../companies/debtor.js';
import { dayText } from '../contract/text.js';
import { insertModels } from '../database/index.js';
import { companyColumns, type CompanyRow } from './company-columns.js';
import { DebtorWriter } from './debtor-writer.js';
import { readTableRows } from '../tables/read-table-rows.js';
import { RowReader } from '../tables/row-reader.js';
import { fileImport, type Importer } from './importer.js';
import * as staged from './staged-tables.js';
import {
  type ImportEntry,
  type ImportOptions,
  type ImportReport,
  readRows,
  type ImportTarget,
} from './import-report.js';

const { debtors, tags, debtorTags, companies, departments, costCentres, costUnits } = staged;

export const companyImporter: Importer = {
  tables: [debtors, tags, debtorTags, companies, departments, costCentres, costUnits],
  read: (_, target, stream, options) => readCompanies(target, stream, options),
};

/**
 * Brings in companies, and their debtors, from a CSV file with the columns of `companyColumns`. A company that is
 * there already (by debtor and company number) is changed; an empty cell leaves what there is; bringing in the same
 * file again changes nothing.
 *
 * @throws DatabaseUnavailableError
 */
export const importCompanies = fileImport(companyImporter);

/** Does as `importCompanies` in a transaction of the caller's, who rolls it back when the report holds errors. */
export function readCompanies(
  target: ImportTarget,
  stream: AsyncIterable<Uint8Array>,
  options?: ImportOptions,
): Promise<ImportReport> {
  const reader = new RowReader(companyColumns);
  const writer = new CompanyWriter(target, reader);
  return readRows(
    stream,
    (bytes) => readTableRows(reader, bytes),
    (entries) => writer.write(entries),
    options,
  );
}

type NewCompany = Partial<Company> & Template & Pick<Company, 'templateId'>;
type Template = Pick<Company, 'id' | 'periodType' | 'ledgerScheme' | 'wageTaxPeriod'>;

class CompanyWriter {
  readonly #debtors: DebtorWriter;
  /** The line of each company. */
  readonly #seen = new Map<string, number>();
  readonly #structures = new Map<string, CompanyStructure>();
  #templates: Map<number, Template[]> | undefined;

  constructor(
    readonly target: ImportTarget,
    readonly reader: RowReader<CompanyRow>,
  ) {
    this.#debtors = new DebtorWriter(target, reader);
  }

  async write(entries: ImportEntry<CompanyRow>[]): Promise<void> {
    for (const { number: line, row, refuse } of entries) {
      const key = `${row.debtorNumber} ${row.number}`;
      const earlier = this.#seen.get(key);
      if (earlier === undefined) this.#seen.set(key, line);
      else refuse(this.reader.error('number', 'lineTwice', { line: earlier }));
    }
    const fresh = entries.filter(({ outcome }) => outcome !== 'refused');
    const debtors = await this.#debtors.write(fresh);
    const wanted = fresh.filter(({ outcome }) => outcome !== 'refused');
    const debtorIds = [...new Set(wanted.map(({ row }) => debtors.get(row.debtorNumber)!.id))];
    const numbers = [...new Set(wanted.map(({ row }) => row.number))];
    const { trx, tenantId } = this.target;
    const there = new Map(
      (await Company.query(trx).where({ tenantId }).whereIn('debtorId', debtorIds).whereIn('number', numbers)).map(
        (company) => [`${company.debtorId} ${company.number}`, company],
      ),
    );
    const added: NewCompany[] = [];
    for (const entry of wanted) {
      const debtor = debtors.get(entry.row.debtorNumber)!;
      const company = there.get(`${debtor.id} ${entry.row.number}`);
      // An empty cell leaves what there is.
      const search = Company.searchColumns({ ...company, ...entry.row }, debtor);
      if (company) await this.#change(entry, company, search);
      else added.push(...(await this.#create(entry, debtor, search)));
    }
    await insertModels(trx, Company, added);
    for (const { id, templateId } of added) {
      if (templateId) await addCompanyStructure(trx, tenantId, id, await this.#structureOf(templateId));
    }
  }

  async #change(entry: ImportEntry<CompanyRow>, company: Company, search: Partial<Company>): Promise<void> {
    const { trx, tenantId } = this.target;
    const { row, refuse } = entry;
    if (row.periodType && row.periodType !== company.periodType) {
      return refuse(this.reader.error('periodType', 'periodTypeFixed'));
    }
    const given = { ...fieldsOf(row), ...search };
    const changed = Object.entries(given).filter(([name, value]) => company[name as keyof Company] !== value);
    if (changed.length === 0) return;
    entry.outcome = 'updated';
    await Company.query(trx)
      .patch({ ...Object.fromEntries(changed), version: company.version + 1 })
      .where({ tenantId, id: company.id });
  }

  async #create(
    entry: ImportEntry<CompanyRow>,
    { id: debtorId, endsOn }: Pick<Debtor, 'id' | 'endsOn'>,
    search: Partial<Company>,
  ): Promise<NewCompany[]> {
    const { tenantId, now } = this.target;
    const { row, refuse } = entry;
    if (endsOn !== null) refuse(this.reader.error('debtorNumber', 'debtorClosed', { day: dayText(endsOn) }));
    const template = await this.#templateOf(entry);
    const periodType = row.periodType ?? template?.periodType ?? taxPeriods[row.wageTaxPeriod ?? 'year'];
    if (template && template.periodType !== periodType) refuse(this.reader.error('periodType', 'periodTypeDiffers'));
    if (entry.outcome === 'refused') return [];
    if (!periodType) {
      refuse(this.reader.error('periodType', 'periodTypeMissing'));
      return [];
    }
    entry.outcome = 'created';
    const stamp = now.toISOString();
    const company = {
      tenantId,
      id: uuid(),
      debtorId,
      kind: 'client' as const,
      periodType,
      version: 1,
      ledgerScheme: template?.ledgerScheme ?? null,
      wageTaxPeriod: template?.wageTaxPeriod ?? null,
      templateId: template?.id ?? null,
      createdAt: stamp,
      updatedAt: stamp,
      ...empty,
      ...fieldsOf(row),
      ...search,
    };
    if (row.kind === 'template') {
      const known = await this.#templatesByNumber();
      known.set(row.number, [...(known.get(row.number) ?? []), company]);
    }
    return [company];
  }

  async #templateOf({ row, refuse }: ImportEntry<CompanyRow>): Promise<Template | undefined> {
    if (row.templateNumber === undefined) return undefined;
    const templates = (await this.#templatesByNumber()).get(row.templateNumber) ?? [];
    // Numbers are unique within a debtor only: with two such templates nobody can tell which one is meant.
    if (templates.length !== 1)
      refuse(this.reader.error('templateNumber', 'templateNotThere', { number: row.templateNumber }));
    return templates[0];
  }

  async #templatesByNumber(): Promise<Map<number, Template[]>> {
    const { trx, tenantId } = this.target;
    if (!this.#templates) {
      this.#templates = new Map();
      for (const company of await Company.query(trx).where({ tenantId, kind: 'template' })) {
        this.#templates.set(company.number, [...(this.#templates.get(company.number) ?? []), company]);
      }
    }
    return this.#templates;
  }

  async #structureOf(templateId: string): Promise<CompanyStructure> {
    const { trx, tenantId } = this.target;
    const known = this.#structures.get(templateId) ?? (await readCompanyStructure(trx, tenantId, templateId));
    this.#structures.set(templateId, known);
    return known;
  }
}

/** Wage-tax periods that are also wage periods; half a year and a year are not. */
const taxPeriods: Record<string, Company['periodType'] | undefined> = { month: 'month', fourWeek: 'fourWeek' };

/** Rows that are inserted together have the same columns. */
const empty: Partial<Company> = {
  startPeriod: null,
  chamberNumber: null,
  wageTaxNumber: null,
  contactName: null,
  email: null,
  phone: null,
  website: null,
  street: null,
  postalCode: null,
  city: null,
};

const elsewhere: (keyof CompanyRow)[] = ['debtorNumber', 'debtorName', 'firmNumber', 'tags', 'templateNumber'];

/** Returns what a line says of the company itself. */
const fieldsOf = (row: CompanyRow): Partial<Company> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !elsewhere.includes(name as keyof CompanyRow)));
