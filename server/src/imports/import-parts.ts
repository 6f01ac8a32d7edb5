import type { ModelClass } from 'objection';
import type { App } from '../app.js';
import { CodedModel, codeKey } from '../companies/coded-model.js';
import { partClosed } from '../companies/events.js';
import { Problem } from '../contract/problem.js';
import { companiesByNumber, noCompany } from './company-numbers.js';
import { type ImportEntry, type ImportTarget, readRows } from './import-report.js';
import { fileImport, type Importer } from './importer.js';
import { costCentres, costUnits, departments, type PartKind, type PartRow } from './part-columns.js';
import * as staged from './staged-tables.js';
import type { TableToStage } from '../database/index.js';
import { readTableRows } from '../tables/read-table-rows.js';
import { RowReader } from '../tables/row-reader.js';

type PartApp = Pick<App, 'events' | 'now'>;
type Part = InstanceType<PartKind['model']>;

/**
 * Returns how to bring in one kind of part. What a company has already, by code or number, is renamed, closed or opened
 * again; an empty cell leaves what there is; bringing in the same file again changes nothing.
 */
const partImporter = (kind: PartKind, table: TableToStage): Importer<'events' | 'now'> => ({
  tables: [table],
  read(app, target, stream, options) {
    const reader = new RowReader(kind.columns);
    const writer = new PartWriter(app, target, kind, reader);
    return readRows(
      stream,
      (bytes) => readTableRows(reader, bytes),
      (entries) => writer.write(entries),
      options,
    );
  },
});

export const costCentreImporter = partImporter(costCentres, staged.costCentres);
export const costUnitImporter = partImporter(costUnits, staged.costUnits);
export const departmentImporter = partImporter(departments, staged.departments);

export const importCostCentres = fileImport(costCentreImporter);
export const importCostUnits = fileImport(costUnitImporter);
export const importDepartments = fileImport(departmentImporter);

class PartWriter {
  /** The line of each part. */
  readonly #seen = new Map<string, number>();

  constructor(
    readonly app: PartApp,
    readonly target: ImportTarget,
    readonly kind: PartKind,
    readonly reader: RowReader<PartRow>,
  ) {}

  async write(entries: ImportEntry<PartRow>[]): Promise<void> {
    const companies = await companiesByNumber(this.target, entries);
    const there = await this.#parts([...companies.values()].map(({ id }) => id));
    for (const entry of entries) {
      const { number: line, row, refuse } = entry;
      const companyId = companies.get(`${row.debtorNumber} ${row.companyNumber}`)?.id;
      const place = `${companyId} ${codeKey(String(row.key))}`;
      const earlier = this.#seen.get(place);
      if (companyId === undefined) refuse(noCompany(this.reader, row));
      else if (earlier !== undefined) refuse(this.reader.error('key', 'lineTwice', { line: earlier }));
      else await this.#save(entry, companyId, there.get(place));
      if (earlier === undefined) this.#seen.set(place, line);
    }
  }

  get #model(): ModelClass<Part> {
    return this.kind.model as unknown as ModelClass<Part>;
  }

  async #parts(companyIds: string[]): Promise<Map<string, Part>> {
    const { trx, tenantId } = this.target;
    const parts = await this.#model.query(trx).where({ tenantId }).whereIn('companyId', companyIds);
    return new Map(parts.map((part) => [`${part.companyId} ${codeKey(String(ownKey(part)))}`, part]));
  }

  async #save(entry: ImportEntry<PartRow>, companyId: string, before: Part | undefined): Promise<void> {
    const { trx, tenantId } = this.target;
    const { key, name, state } = entry.row;
    if (!before) {
      entry.outcome = 'created';
      const part = { tenantId, companyId, state, ...this.kind.named(key, name ?? String(key)) };
      await this.#model.query(trx).insert(part);
      return;
    }
    const given = name ? this.kind.named(ownKey(before), name) : {};
    const after = { ...given, state: state ?? before.state };
    const changed = Object.entries(after).filter(([field, value]) => before[field as keyof Part] !== value);
    if (changed.length === 0) return;
    entry.outcome = 'updated';
    const part = await this.#model
      .query(trx)
      .patchAndFetchById([tenantId, before.id], { ...after, version: before.version + 1 });
    if (before.state === 'open' && part.state === 'closed') await this.#checkClosed(entry, part);
  }

  /** Says at the line that a part is still in use, as the operation that closes it would. */
  async #checkClosed({ refuse }: ImportEntry<PartRow>, part: Part): Promise<void> {
    try {
      await this.app.events.publish(this.target.trx, partClosed, { operation: this.kind.update, part });
    } catch (error) {
      if (!(error instanceof Problem) || error.errors.length === 0) throw error;
      refuse(...error.errors.map(({ code, values }) => this.reader.error('state', code, values)));
    }
  }
}

const ownKey = (part: Part): PartRow['key'] => (part instanceof CodedModel ? part.code : part.number);
