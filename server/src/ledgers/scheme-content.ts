import type { AccountKind } from './ledger-account.js';

export interface SchemeAccount {
  number: string;
  name: string;
  kind: AccountKind;
  /** Code of the Referentiegrootboekschema. */
  rgs: string | null;
}

/** Where a percentage of a wage code is booked, or all of it for a department; null is as the line says. */
export interface SchemePart {
  /** The number of the department whose employees it is of; null for all others. */
  department: number | null;
  /** Basis points; those of one department total 10000. */
  share: number;
  debit: string | null;
  credit: string | null;
  /** The codes of a cost centre and a cost unit. */
  costCentre: string | null;
  costUnit: string | null;
}

/**
 * The accounts of a wage code; a total that is not booked has neither. What few lines have is left out of the others, so
 * that the hash of these stays what it was.
 */
export interface SchemeLine {
  debit: string | null;
  credit: string | null;
  name: string;
  /** The code of the cost centre that bears all of it, whatever the employee's shares are. */
  costCentre?: string;
  /** The code of the cost unit that it is for. */
  costUnit?: string;
  /** Never empty. */
  parts?: SchemePart[];
  /** The day from which the wage code is booked like this, `always` included; left out where that is not known. */
  validFrom?: string;
}

/** Says where wage codes are booked on a day: a link to the scheme's parent is followed. */
export interface SchemeContent {
  id: string;
  version: number;
  /** The accounts by their number. */
  accounts: Map<string, SchemeAccount>;
  /** The lines by their wage code. */
  lines: Map<number, SchemeLine>;
}
