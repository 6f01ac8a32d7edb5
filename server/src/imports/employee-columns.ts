import { basisPoints } from '../employees/cost-shares.js';
import { invalidCell } from '../tables/cell-fault.js';
import { type Column, digits, readDate, schemaOf } from '../tables/columns.js';
import { companyNumberColumns, type OfCompany } from './company-numbers.js';

/** A cost centre or a cost unit as a cell names it. */
export interface CodedCell {
  code: string;
  description?: string;
}

/** A cost centre bears a part of an employee's wages, in basis points; a cost unit says what for. */
interface ShareCell {
  costCentre: CodedCell;
  costUnit?: CodedCell;
  share: number;
}

/** A line of the employee file holds what its cells say; empty ones are left out. */
export interface EmployeeRow extends OfCompany {
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

/**
 * The columns of the employee list. A department, cost centre or cost unit that the company does not have yet is made.
 * A share is a cost centre, a cost unit where there is one, and a percentage; both may bring their description:
 * `100 Winkel:P1 Verkoop:60|200 Magazijn:40`.
 */
export const employeeColumns: Column<EmployeeRow>[] = [
  ...companyNumberColumns<EmployeeRow>(),
  { heading: 'Medewerkernr', field: 'number', schema: schemaOf('createEmployee', 'number'), required: true, ...digits },
  { heading: 'Voornaam', field: 'firstName', schema: schemaOf('createEmployee', 'firstName'), required: true },
  { heading: 'Tussenvoegsel', field: 'prefix', schema: schemaOf('createEmployee', 'prefix') },
  { heading: 'Achternaam', field: 'lastName', schema: schemaOf('createEmployee', 'lastName'), required: true },
  { heading: 'E-mail', field: 'email', schema: schemaOf('createEmployee', 'email') },
  { heading: 'Afdeling', field: 'department', schema: { type: 'string', minLength: 1, maxLength: 80, format: 'line' } },
  {
    heading: 'In dienst',
    field: 'inServiceOn',
    schema: schemaOf('createEmployee', 'inServiceOn'),
    read: readDate,
    required: true,
  },
  {
    heading: 'Uit dienst',
    field: 'outOfServiceOn',
    schema: schemaOf('createEmployee', 'outOfServiceOn'),
    read: readDate,
  },
  {
    heading: 'Kostenplaatsen',
    field: 'shares',
    schema: { type: 'array', maxItems: 20 },
    read: readShares,
    hint: {
      nl: 'Bijvoorbeeld 100:50|200:50, of met kostensoort 100:P1:50|200:P1:50.',
      en: 'Such as 100:50|200:50, or with a cost unit 100:P1:50|200:P1:50.',
    },
  },
];

/** The signs of a code are those of the contract's `CostCode`. */
const codedCell = /^([^\s\p{C}|:]{1,8})(?:\s+([^\s\p{Cc}]\P{Cc}{0,79}))?$/u;
const percentage = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/;

function readShares(cell: string): ShareCell[] | typeof invalidCell {
  const shares = cell.split('|').map(readShare);
  return shares.every((share) => share !== undefined) ? shares : invalidCell;
}

/** Returns a share; undefined where the text is none. */
function readShare(text: string): ShareCell | undefined {
  const parts = text.split(':').map((part) => part.trim());
  const points = basisPoints(Number(percentage.exec(parts.pop() ?? '')?.[1]?.replace(',', '.')));
  const [costCentre, costUnit] = parts.map(readCoded);
  const isWhole = parts.length <= 2 && (parts.length < 2 || costUnit !== undefined);
  return costCentre && isWhole && points > 0 ? { costCentre, costUnit, share: points } : undefined;
}

function readCoded(text: string): CodedCell | undefined {
  const [, code, description] = codedCell.exec(text) ?? [];
  return code === undefined ? undefined : { code, description };
}
