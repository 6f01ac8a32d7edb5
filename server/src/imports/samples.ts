import { type InvitationRow, invitationColumns } from '../accounts/invitation-columns.js';
import type { Schemas } from '../contract/handler.js';
import type { Column } from '../tables/columns.js';
import { companyColumns, type CompanyRow } from './company-columns.js';
import { employeeColumns, type EmployeeRow } from './employee-columns.js';
import { costCentres, costUnits, departments, type PartRow } from './part-columns.js';
import { runColumns, type RunRow } from './run-columns.js';

type Sample<Row> = Partial<Record<keyof Row & string, string>>;

/** Writes lines with these columns as CSV that Excel opens: with semicolons, and UTF-8 that says so. */
function toCsv<Row>(columns: Column<Row>[], lines: Sample<Row>[]): string {
  const rows = [
    columns.map(({ heading }) => heading),
    ...lines.map((line) => columns.map(({ field }) => line[field] ?? '')),
  ];
  return `\uFEFF${rows.map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}

const part = (key: string, name: string): Sample<PartRow> => ({
  debtorNumber: '1001',
  companyNumber: '1',
  key,
  name,
  state: 'Open',
});

const run = (wageCode: string, amount: string): Sample<RunRow> => ({
  debtorNumber: '1001',
  companyNumber: '1',
  year: '2026',
  periodFrom: '1',
  number: '1',
  type: 'Regulier',
  state: 'Open',
  paymentDate: '23-01-2026',
  employee: '7',
  wageCode,
  amount,
});

const companies: Sample<CompanyRow> = {
  debtorNumber: '1001',
  debtorName: 'Bakkerij Peeters',
  tags: 'Bakkers|Limburg',
  number: '1',
  name: 'Bakkerij Peeters B.V.',
  kind: 'Klant',
  periodType: 'Maand',
  wageTaxPeriod: 'Maand',
  startPeriod: '2026-1',
  chamberNumber: '14052317',
  wageTaxNumber: '123456782L01',
  contactName: 'J. Peeters',
  email: 'info@peeters.example',
  street: 'Markt 1',
  postalCode: '6131 EK',
  city: 'Sittard',
};

const employee: Sample<EmployeeRow> = {
  debtorNumber: '1001',
  companyNumber: '1',
  number: '7',
  firstName: 'Sanne',
  prefix: 'van den',
  lastName: 'Berg',
  department: 'Winkel',
  inServiceOn: '01-03-2024',
  shares: '100 Winkel:60|200 Webshop:40',
};

const invitations: Sample<InvitationRow>[] = [
  {
    email: 'j.jansen@kantoor.example',
    name: 'Jan Jansen',
    role: 'Accountant',
    firm: '1',
    grantKind: 'labels',
    targets: 'Bakkers',
  },
  { email: 'info@peeters.example', name: 'Joke Peeters', role: 'Werkgever', grantKind: 'debiteuren', targets: '1001' },
  {
    email: 's.berg@peeters.example',
    name: 'Sanne Berg',
    role: 'Medewerker',
    grantKind: 'medewerkers',
    targets: '1001/1/7',
  },
].map((line) => ({ ...line, language: 'Nederlands' }));

/** An example of each file, of which every line can be imported once what it names is there. */
export const samples: Record<Schemas['SampleKind'], () => string> = {
  invitations: () => toCsv(invitationColumns, invitations),
  companies: () => toCsv(companyColumns, [companies]),
  departments: () => toCsv(departments.columns, [part('10', 'Winkel'), part('20', 'Bakkerij')]),
  costCentres: () => toCsv(costCentres.columns, [part('100', 'Winkel'), part('200', 'Webshop')]),
  costUnits: () => toCsv(costUnits.columns, [part('P1', 'Verkoop')]),
  employees: () => toCsv(employeeColumns, [employee]),
  runs: () => toCsv(runColumns, [run('1000', '3000,00'), run('9900', '2542,10')]),
};
