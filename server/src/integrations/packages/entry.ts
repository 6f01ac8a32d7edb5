/** A journal as a bookkeeping package gets it. */
export interface Entry {
  /** Unique in the tenant, 1 to 99 999 999: all that some packages have room for. */
  number: number;
  /** `LP` and the number in eight digits: what is looked for in the package when an answer got lost. */
  reference: string;
  /** A UUID that stays the journal's, for packages that take one of the caller's. */
  id: string;
  /** Booking year and period in the package: 1 to 12, or 13 where it has thirteen, or 53. */
  year: number;
  period: number;
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
  /** On the balance sheet; otherwise profit and loss. */
  balance: boolean;
  costCentre: string | null;
  costUnit: string | null;
  department: string | null;
  description: string;
  /** Cents; positive for debit, negative for credit. */
  amount: number;
}

/** Something that keeps a journal from being sent; its texts are in the contract. */
export interface Finding {
  code: FindingCode;
  /** What the text names. */
  values: Record<string, string | number>;
}

/** What a package's format or settings cannot hold, or the package does not know. */
export type FindingCode =
  /** `{account}`: not in the package's administration, or blocked there */
  | 'accountUnknown'
  /** `{costCentre}` */
  | 'costCentreUnknown'
  /** `{account}`: the package asks for a cost centre on it */
  | 'costCentreMissing'
  /** `{journal}` */
  | 'journalUnknown'
  /** `{period, year}`: the package books nothing in it any more */
  | 'closedPeriod'
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
  /** `{account, amount}` */
  | 'amountTooLarge'
  /** `{value, encoding}` */
  | 'characters'
  /** `{lines, limit}` */
  | 'tooManyLines'
  /** `{column, value, limit}`: a value of the journal or the settings is longer than the template's column of that source */
  | 'columnTooShort'
  /** `{period, limit}` */
  | 'periodTooHigh'
  /** `{label}`: a setting that sending or writing needs */
  | 'settingMissing';
