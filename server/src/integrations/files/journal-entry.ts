import type { Text } from '../../contract/text.js';

/** A journal as a bookkeeping package gets it. */
export interface JournalEntry {
  /** The document number in a file that has one, 1 to 99 999 999; otherwise the journal's own, unique in the tenant. */
  number: number;
  /** `LP` and the number in eight digits: what is looked for in the package when an answer got lost. */
  reference: string;
  /** A UUID that stays the journal's, for packages that take one of the caller's. */
  id: string;
  /** Financial year and period of the bookkeeping: see `booking-period.ts`. */
  year: number;
  period: number;
  /** The first and the last day of that period (`YYYY-MM-DD`). */
  periodSpan: { start: string; end: string };
  /** `YYYY-MM-DD` */
  date: string;
  description: string;
  company: {
    name: string;
    number: number;
    /** Loonheffingennummer: nine digits, L and two digits. */
    wageTaxNumber: string | null;
  };
  /** Debits and credits total zero. */
  lines: readonly EntryLine[];
}

export interface EntryLine {
  account: string;
  accountName: string;
  /** Code of the Referentiegrootboekschema. */
  rgs: string | null;
  /** True for an account on the balance sheet, false for one of profit and loss. */
  balance: boolean;
  costCentre: string | null;
  costUnit: string | null;
  department: string | null;
  /** The number of the employee who is to be paid, on a line of net pay where that is kept apart. */
  employeeNumber: number | null;
  description: string;
  /** Cents; positive for debit, negative for credit. */
  amount: number;
}

/** Something that keeps a journal from being sent; its texts are in the contract. */
export interface PackageFinding {
  code: PackageFindingCode;
  /** The text names these values. */
  values: Record<string, string | number | Text>;
  /** A day on which it can be booked instead. */
  bookingDate?: string;
}

/** Each code says what a package's format or settings cannot hold, or what the package does not know. */
export type PackageFindingCode =
  /** `{account}`: not in the package's administration, or not shown there */
  | 'accountUnknown'
  /** `{account}` */
  | 'accountBlocked'
  /** `{costCentre}` */
  | 'costCentreUnknown'
  /** `{costCentre, endDate}`: ended before the booking date; `YYYY-MM-DD` */
  | 'costCentreEnded'
  /** `{account}`: the package asks for a cost centre on it, and a line has none */
  | 'costCentreMissing'
  /** `{account, costCentre}`: the package takes none on it, and a line has one */
  | 'costCentreNotAllowed'
  /** `{costUnit}` */
  | 'costUnitUnknown'
  | 'costUnitEnded'
  | 'costUnitMissing'
  | 'costUnitNotAllowed'
  /** `{relation}`: the code that the settings make of an employee's number */
  | 'relationUnknown'
  | 'relationBlocked'
  /** `{journal}` */
  | 'journalUnknown'
  | 'journalBlocked'
  /** `{period, date}`: the package books nothing in it any more, and does from that day on */
  | 'closedPeriod'
  /** `{period}`: nor in any period after it */
  | 'noOpenPeriod'
  /** `{period, date}`: in the package the date lies in that period */
  | 'otherPeriod'
  /** `{date, year}`: in the package the date lies in no period */
  | 'periodUnknown'
  /** `{account, limit}` */
  | 'accountTooLong'
  /** `{account, format}`: does not follow the format that the settings or the package ask for */
  | 'accountFormat'
  /** `{costCentre, limit}` */
  | 'costCentreTooLong'
  | 'costCentreFormat'
  /** `{costUnit, limit}` */
  | 'costUnitTooLong'
  | 'costUnitFormat'
  /** `{relation, limit}` */
  | 'relationTooLong'
  /** `{relation, format}` */
  | 'relationFormat'
  /** `{account, amount}` */
  | 'amountTooLarge'
  /** `{value, encoding}` */
  | 'characters'
  /** `{lines, limit}` */
  | 'tooManyLines'
  /** `{column, value, limit}`: a value of the journal or the settings is longer than the template's column of that source */
  | 'columnTooShort'
  /** `{limit}`: the highest document number was given */
  | 'entryNumbersUsedUp'
  /** `{label}`: a setting that sending or writing needs */
  | 'settingMissing';
