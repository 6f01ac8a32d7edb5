import { basisPoints } from '../employees/cost-shares.js';
import { type Column, day, integer, schemaOf, unreadable } from './columns.js';

/** One cost centre's part of an employee's wages, in basis points. */
export interface ShareCell {
  code: string;
  description?: string;
  share: number;
}

/** A line of the employee file, as far as its cells are filled in. */
export interface EmployeeRow {
  debtorNumber: number;
  companyNumber: number;
  number: number;
  firstName: string;
  prefix?: string;
  lastName: string;
  email?: string;
  department?: string;
  inServiceOn: string;
  outOfServiceOn?: string;
  shares?: ShareCell[];
}

/** How columns of numbers are read. */
const number = { read: integer, hint: { nl: 'Alleen cijfers.', en: 'Digits only.' } };

/**
 * The columns of the employee list. A department or cost centre that the company does not have yet is made; a cost
 * centre may bring its description: `100 Winkel:60|200 Magazijn:40`.
 */
export const employeeColumns: Column<EmployeeRow>[] = [
  { heading: 'Debiteurnr', field: 'debtorNumber', schema: schemaOf('createDebtor', 'number'), required: true, ...number },
  { heading: 'Bedrijfnr', field: 'companyNumber', schema: schemaOf('createCompany', 'number'), required: true, ...number },
  { heading: 'Medewerkernr', field: 'number', schema: schemaOf('createEmployee', 'number'), required: true, ...number },
  { heading: 'Voornaam', field: 'firstName', schema: schemaOf('createEmployee', 'firstName'), required: true },
  { heading: 'Tussenvoegsel', field: 'prefix', schema: schemaOf('createEmployee', 'prefix') },
  { heading: 'Achternaam', field: 'lastName', schema: schemaOf('createEmployee', 'lastName'), required: true },
  { heading: 'E-mail', field: 'email', schema: schemaOf('createEmployee', 'email') },
  { heading: 'Afdeling', field: 'department', schema: { type: 'string', minLength: 1, maxLength: 80 } },
  { heading: 'In dienst', field: 'inServiceOn', schema: schemaOf('createEmployee', 'inServiceOn'), read: day, required: true },
  { heading: 'Uit dienst', field: 'outOfServiceOn', schema: schemaOf('createEmployee', 'outOfServiceOn'), read: day },
  {
    heading: 'Kostenplaatsen',
    field: 'shares',
    schema: { type: 'array', maxItems: 20 },
    read: readShares,
    hint: { nl: 'Bijvoorbeeld 100:50|200:50.', en: 'Such as 100:50|200:50.' },
  },
];

const shareCell = /^(\S{1,8})(?:\s+(\S.{0,79}?))?\s*:\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/;

function readShares(cell: string): ShareCell[] | typeof unreadable {
  const shares = cell.split('|').map((part): ShareCell | undefined => {
    const [, code, description, share] = shareCell.exec(part.trim()) ?? [];
    return code && share ? { code, description, share: basisPoints(Number(share.replace(',', '.'))) } : undefined;
  });
  return shares.every((each) => each !== undefined && each.share > 0) ? (shares as ShareCell[]) : unreadable;
}
