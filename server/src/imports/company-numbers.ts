import { Company } from '../companies/company.js';
import type { FieldError } from '../contract/problem.js';
import { type Column, digits, schemaOf } from '../tables/columns.js';
import type { ImportEntry, ImportTarget } from './import-report.js';
import type { RowReader } from '../tables/row-reader.js';

/** Lines name their company by these numbers. */
export interface OfCompany {
  debtorNumber: number;
  companyNumber: number;
}

/** Returns the columns by which lines of a CSV file name their company. */
export const companyNumberColumns = <Row extends OfCompany>(): Column<Row>[] => [
  {
    heading: 'Debiteurnr',
    field: 'debtorNumber',
    schema: schemaOf('createDebtor', 'number'),
    required: true,
    ...digits,
  },
  {
    heading: 'Bedrijfnr',
    field: 'companyNumber',
    schema: schemaOf('createCompany', 'number'),
    required: true,
    ...digits,
  },
];

/** Returns the companies that lines name, by the numbers of debtor and company with a space between. */
export async function companiesByNumber(
  { trx, tenantId }: ImportTarget,
  entries: Pick<ImportEntry<OfCompany>, 'row'>[],
): Promise<Map<string, Pick<Company, 'id' | 'periodType' | 'endsOn'>>> {
  const rows = await Company.query(trx)
    .alias('c')
    .join('debtors as d', (on) => on.on('d.tenantId', 'c.tenantId').on('d.id', 'c.debtorId'))
    .select('c.id', 'c.number', 'c.periodType', 'c.endsOn', 'd.number as debtorNumber')
    .where({ 'c.tenantId': tenantId })
    .whereIn('d.number', [...new Set(entries.map(({ row }) => row.debtorNumber))])
    .whereIn('c.number', [...new Set(entries.map(({ row }) => row.companyNumber))]);
  return new Map(
    (rows as (Company & { debtorNumber: number })[]).map((row) => [`${row.debtorNumber} ${row.number}`, row]),
  );
}

/** Makes the error of a line that names a company that is not there. */
export const noCompany = <Row extends OfCompany>(reader: RowReader<Row>, row: Row): FieldError =>
  reader.error('companyNumber', 'companyNotThere', { number: row.companyNumber, debtor: row.debtorNumber });
