import { routes } from '../generated/routes.js';
import { labels } from '../generated/texts.js';
import type { Schema } from '../contract/route.js';
import type { RunState, RunType } from '../runs/run.js';
import { readCents } from './amount.js';
import { choiceOf, type Column, digits, readDate, schemaOf } from '../tables/columns.js';

/** A line of the run file says what one employee gets for one wage code in a run. */
export interface RunRow {
  debtorNumber: number;
  companyNumber: number;
  year: number;
  periodFrom: number;
  periodTo?: number;
  number: number;
  type?: RunType;
  state?: RunState;
  paymentDate?: string;
  employee: number;
  wageCode: number;
  /** It is in cents. */
  amount: number;
}

const lineSchema = (routes.createRun.body!.properties as Record<string, Schema>).lines!.items as Schema;
const ofLine = (field: string): Schema => (lineSchema.properties as Record<string, Schema>)[field]!;
const ofRun = (field: string): Schema => schemaOf('createRun', field);

/** The lines of one run may stand anywhere in the file. JSON lines have amounts in cents. */
export const runColumns: Column<RunRow>[] = [
  {
    heading: 'Debiteurnr',
    name: 'debtor',
    field: 'debtorNumber',
    schema: schemaOf('createDebtor', 'number'),
    required: true,
    ...digits,
  },
  {
    heading: 'Bedrijfnr',
    name: 'company',
    field: 'companyNumber',
    schema: schemaOf('createCompany', 'number'),
    required: true,
    ...digits,
  },
  { heading: 'Jaar', name: 'year', field: 'year', schema: ofRun('year'), required: true, ...digits },
  { heading: 'Periode', name: 'period', field: 'periodFrom', schema: ofRun('periodFrom'), required: true, ...digits },
  { heading: 'Periode t/m', name: 'periodTo', field: 'periodTo', schema: ofRun('periodTo'), ...digits },
  { heading: 'Run', name: 'number', field: 'number', schema: ofRun('number'), required: true, ...digits },
  { heading: 'Soort', name: 'type', field: 'type', schema: ofRun('type'), ...choiceOf(labels.RunType) },
  {
    heading: 'Status',
    name: 'state',
    field: 'state',
    schema: ofRun('state'),
    ...choiceOf(labels.RunState),
  },
  {
    heading: 'Betaaldatum',
    name: 'paymentDate',
    field: 'paymentDate',
    schema: ofRun('paymentDate'),
    read: readDate,
    hint: { nl: 'Bijvoorbeeld 23-01-2026.', en: 'Such as 23-01-2026.' },
  },
  {
    heading: 'Medewerkernr',
    name: 'employee',
    field: 'employee',
    schema: ofLine('employee'),
    required: true,
    ...digits,
  },
  { heading: 'Looncode', name: 'wageCode', field: 'wageCode', schema: ofLine('wageCode'), required: true, ...digits },
  {
    heading: 'Bedrag',
    name: 'amount',
    field: 'amount',
    schema: ofLine('amount'),
    read: readCents,
    hint: { nl: 'Bijvoorbeeld 1234,56 of -1234,56.', en: 'Such as 1234.56 or -1234.56.' },
    required: true,
  },
];
