import { routes } from '../generated/routes.js';
import { labels } from '../generated/texts.js';
import type { Schema } from '../contract/route.js';
import type { RunState, RunType } from '../runs/run.js';
import { choice, type Column, integer, schemaOf, unreadable, words } from './columns.js';

/** A line of the run file: what one employee gets for one wage code in a run. */
export interface RunRow {
  debtorNumber: number;
  companyNumber: number;
  year: number;
  periodFrom: number;
  periodTo?: number;
  number: number;
  type?: RunType;
  state?: RunState;
  employee: number;
  wageCode: number;
  /** Cents. */
  amount: number;
}

/** How columns of numbers are read. */
const number = { read: integer, hint: { nl: 'Alleen cijfers.', en: 'Digits only.' } };

const lineSchema = (routes.createRun.body!.properties as Record<string, Schema>).lines!.items as Schema;
const ofLine = (field: string): Schema => (lineSchema.properties as Record<string, Schema>)[field]!;
const ofRun = (field: string): Schema => schemaOf('createRun', field);

/** Runs in lines; those of one run may stand anywhere in the file. JSON lines have amounts in cents. */
export const runColumns: Column<RunRow>[] = [
  { heading: 'Debiteurnr', name: 'debtor', field: 'debtorNumber', schema: schemaOf('createDebtor', 'number'), required: true, ...number },
  { heading: 'Bedrijfnr', name: 'company', field: 'companyNumber', schema: schemaOf('createCompany', 'number'), required: true, ...number },
  { heading: 'Jaar', name: 'year', field: 'year', schema: ofRun('year'), required: true, ...number },
  { heading: 'Periode', name: 'period', field: 'periodFrom', schema: ofRun('periodFrom'), required: true, ...number },
  { heading: 'Periode t/m', name: 'periodTo', field: 'periodTo', schema: ofRun('periodTo'), ...number },
  { heading: 'Run', name: 'number', field: 'number', schema: ofRun('number'), required: true, ...number },
  { heading: 'Soort', name: 'type', field: 'type', schema: ofRun('type'), read: choice(words(labels.RunType)) },
  { heading: 'Status', name: 'state', field: 'state', schema: ofRun('state'), read: choice(words(labels.RunState)) },
  { heading: 'Medewerkernr', name: 'employee', field: 'employee', schema: ofLine('employee'), required: true, ...number },
  { heading: 'Looncode', name: 'wageCode', field: 'wageCode', schema: ofLine('wageCode'), required: true, ...number },
  {
    heading: 'Bedrag',
    name: 'amount',
    field: 'amount',
    schema: ofLine('amount'),
    read: readCents,
    hint: { nl: 'Bijvoorbeeld 1234,56.', en: 'Such as 1234.56.' },
    required: true,
  },
];

/** Euros with at most two decimals, to cents without floating point. */
function readCents(cell: string): number | typeof unreadable {
  const [, sign, euros, decimals = ''] = /^([-+]?)(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(cell) ?? [];
  if (euros === undefined) return unreadable;
  const cents = Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
  return sign === '-' ? 0 - cents : cents;
}
