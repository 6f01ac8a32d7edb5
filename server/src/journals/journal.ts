import type { Schemas } from '../contract/handler.js';
import { TenantModel } from '../database/model.js';

export type Variant = Schemas['JournalVariant'];
export type JournalKind = Schemas['JournalKind'];
export type Correction = Schemas['Correction'];
export type StaleReason = NonNullable<Schemas['Journal']['staleReason']>;

/**
 * A journal holds what a run books under one version of a ledger scheme. The database refuses a change of its content.
 */
export class Journal extends TenantModel {
  static override tableName = 'journals';
  static override booleans = ['splitBalance', 'netPayPerEmployee', 'bookingChosen'];
  static override jsonAttributes = ['fallbackCodes'];

  /** Unique in the tenant; the order of numbers is the order in which journals appear. */
  declare number: number;
  /** `LP` and the number in eight digits. */
  declare reference: string;
  declare companyId: string;
  declare runId: string;
  declare schemeId: string;
  declare schemeVersion: number;
  declare variant: Variant;
  declare splitBalance: boolean;
  /** Net pay has a line for each employee, whatever the variant. */
  declare netPayPerEmployee: boolean;
  declare kind: JournalKind;
  /** The delivered journal that a difference or reversal corrects. */
  declare corrects: string | null;
  /** The newer journal that took its place before it was delivered. */
  declare supersededBy: string | null;
  /** The year and periods of the wages. */
  declare year: number;
  declare periodFrom: number;
  declare periodTo: number;
  /** The booking date. */
  declare date: string;
  /** The period of the bookkeeping in which it is booked: its financial year, number, first and last day. */
  declare bookingYear: number;
  declare bookingPeriod: number;
  declare bookingStart: string;
  declare bookingEnd: string;
  /** True where a person or software chose that period, false where it follows from the settings. */
  declare bookingChosen: boolean;
  declare description: string;
  /** Cents of debit. */
  declare total: number;
  declare lineCount: number;
  /** Cents booked as wage tax, and from how many wage codes. */
  declare wageTax: number;
  declare wageTaxCodes: number;
  /** Cents on profit-and-loss accounts, debit less credit. */
  declare wageCosts: number;
  /** Wage codes without an account, booked on the fallback account. */
  declare fallbackCodes: number[];
  /** SHA-256 of the content. */
  declare hash: string;
  /** The hash of the run, and what the scheme said of its wage codes, when the journal was last found right. */
  declare runHash: string;
  declare schemeHash: string;
  declare staleReason: StaleReason | null;
  /** Since when it is stale, while it is. */
  declare staleAt: string | null;
  /** Counts the changes since the journal was last compared with what would be made now; 0 when it was after all. */
  declare unsettled: number;
  /** SHA-256 of what would have been made when somebody left the journal as it is, with the moment and the name. */
  declare leftHash: string | null;
  declare leftAt: string | null;
  declare leftBy: string | null;
  declare createdAt: string;
  declare createdBy: string | null;
}

/** A line of a journal. */
export interface JournalLine {
  account: string;
  accountName: string;
  kind: 'balance' | 'profitAndLoss';
  /** Code of the Referentiegrootboekschema. */
  rgs: string | null;
  costCentre: string | null;
  costUnit: string | null;
  /** The department's number. */
  department: string | null;
  employeeNumber: number | null;
  /** The wage code's name where there is one code only, otherwise the account's. */
  description: string;
  /** Cents; positive for debit, negative for credit. */
  amount: number;
}
