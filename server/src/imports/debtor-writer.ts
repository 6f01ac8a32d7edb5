import { v7 as uuid } from 'uuid';
import { Debtor } from '../companies/debtor.js';
import { refreshCompanySearch } from '../companies/refresh-company-search.js';
import { DebtorTag, Tag } from '../companies/tag.js';
import { insertModels, plusOne } from '../database/index.js';
import { Firm } from '../tenants/firm.js';
import type { CompanyRow } from './company-columns.js';
import type { ImportEntry, ImportTarget } from './import-report.js';
import type { RowReader } from '../tables/row-reader.js';

type Known = Pick<Debtor, 'id' | 'number' | 'name' | 'firmId' | 'endsOn'>;

/** Labels that the file brings along take these colours in turn. */
const palette = ['#2f6fde', '#0f7b6c', '#b4540a', '#8a3ffc', '#a2191f', '#5b6b7b'];

/** Makes and changes the debtors of company lines: name, firm and labels. Labels are added, never taken away. */
export class DebtorWriter {
  /** The names that the file gives are kept, so that two lines cannot disagree. */
  readonly #names = new Map<number, { line: number; name: string }>();
  #firms: Map<number, string> | undefined;
  #tags: Map<string, Tag> | undefined;

  constructor(
    readonly target: ImportTarget,
    readonly reader: RowReader<CompanyRow>,
  ) {}

  /** Writes the debtors of the lines, and refuses lines that name none. Returns the debtors by number. */
  async write(entries: ImportEntry<CompanyRow>[]): Promise<Map<number, Known>> {
    const { trx, tenantId } = this.target;
    const numbers = [...new Set(entries.map(({ row }) => row.debtorNumber))];
    const known = new Map<number, Known>(
      (
        await Debtor.query(trx)
          .select('id', 'number', 'name', 'firmId', 'endsOn')
          .where({ tenantId })
          .whereIn('number', numbers)
      ).map((debtor) => [debtor.number, debtor]),
    );
    const added = new Map<number, Known>();
    for (const entry of entries) {
      const { row } = entry;
      const firmId = row.firmNumber === undefined ? undefined : (await this.#firmIds()).get(row.firmNumber);
      if (row.firmNumber !== undefined && firmId === undefined)
        entry.refuse(this.reader.error('firmNumber', 'firmNotThere', { number: row.firmNumber }));
      const name = this.#nameOf(entry);
      const debtor = known.get(row.debtorNumber);
      const fresh = added.get(row.debtorNumber);
      if (fresh) fresh.firmId = firmId ?? fresh.firmId;
      else if (debtor)
        await this.#change(entry, debtor, { name: name ?? debtor.name, firmId: firmId ?? debtor.firmId });
      else if (name === undefined) entry.refuse(this.reader.error('debtorName', 'debtorNew'));
      else {
        const { debtorNumber: number } = row;
        added.set(number, { id: uuid(), number, name, firmId: firmId ?? null, endsOn: null });
      }
    }
    await this.#insert([...added.values()]);
    const all = new Map([...known, ...added]);
    await this.#label(entries, all);
    return all;
  }

  #nameOf(entry: ImportEntry<CompanyRow>): string | undefined {
    const { debtorNumber, debtorName } = entry.row;
    if (debtorName === undefined) return undefined;
    const earlier = this.#names.get(debtorNumber);
    if (!earlier) this.#names.set(debtorNumber, { line: entry.number, name: debtorName });
    else if (earlier.name !== debtorName)
      entry.refuse(this.reader.error('debtorName', 'lineDiffers', { line: earlier.line, other: earlier.name }));
    return earlier?.name ?? debtorName;
  }

  async #insert(debtors: Known[]): Promise<void> {
    const { trx, tenantId } = this.target;
    const rows = debtors.map((debtor) => ({ tenantId, ...debtor, ...Debtor.searchColumns(debtor) }));
    await insertModels(trx, Debtor, rows);
  }

  async #change(entry: ImportEntry<CompanyRow>, debtor: Known, wanted: Pick<Known, 'name' | 'firmId'>): Promise<void> {
    const renamed = wanted.name !== debtor.name;
    if (!renamed && wanted.firmId === debtor.firmId) return;
    const { trx, tenantId } = this.target;
    Object.assign(debtor, wanted);
    entry.outcome ??= 'updated';
    await Debtor.query(trx)
      .patch({ ...wanted, ...Debtor.searchColumns(debtor), version: plusOne('version') })
      .where({ tenantId, id: debtor.id });
    if (renamed) await refreshCompanySearch(trx, { tenantId, ...debtor });
  }

  async #label(entries: ImportEntry<CompanyRow>[], known: Map<number, Known>): Promise<void> {
    const { trx, tenantId } = this.target;
    const labelled = entries.filter(({ row }) => row.tags && known.has(row.debtorNumber));
    if (labelled.length === 0) return;
    const debtorIds = [...new Set(labelled.map(({ row }) => known.get(row.debtorNumber)!.id))];
    const key = (link: Pick<DebtorTag, 'debtorId' | 'tagId'>) => `${link.debtorId} ${link.tagId}`;
    const there = new Set((await DebtorTag.query(trx).where({ tenantId }).whereIn('debtorId', debtorIds)).map(key));
    const added: Partial<DebtorTag>[] = [];
    for (const entry of labelled) {
      const debtorId = known.get(entry.row.debtorNumber)!.id;
      for (const name of entry.row.tags!) {
        const link = { debtorId, tagId: (await this.#tag(name)).id };
        if (there.has(key(link))) continue;
        there.add(key(link));
        entry.outcome ??= 'updated';
        added.push({ tenantId, ...link });
      }
    }
    await insertModels(trx, DebtorTag, added);
  }

  async #tag(name: string): Promise<Tag> {
    const { trx, tenantId } = this.target;
    this.#tags ??= new Map((await Tag.query(trx).where({ tenantId })).map((tag) => [tag.name.toLowerCase(), tag]));
    const known = this.#tags.get(name.toLowerCase());
    if (known) return known;
    const number = Math.max(0, ...[...this.#tags.values()].map((tag) => tag.number)) + 1;
    const color = palette[number % palette.length]!;
    const tag = await Tag.query(trx).insert({ tenantId, number, name, color, ...Tag.searchColumns({ number, name }) });
    this.#tags.set(name.toLowerCase(), tag);
    return tag;
  }

  async #firmIds(): Promise<Map<number, string>> {
    const { trx, tenantId } = this.target;
    this.#firms ??= new Map((await Firm.query(trx).where({ tenantId })).map(({ number, id }) => [number, id]));
    return this.#firms;
  }
}
