import type { BookingPeriod } from '../../companies/booking-period.js';
import type { JournalEntry, PackageFinding } from '../files/journal-entry.js';
import type { PackageSettings } from '../files/format.js';

/** A connector works with one integration's settings and credentials, and with one administration in the package. */
export interface Connection {
  /** The same for every connection of an integration; under it is kept what the package was asked lately. */
  id: string;
  settings: PackageSettings;
  secrets: Readonly<Record<string, string>>;
  /** The package's code or id of the administration. */
  administration: string;
  /** The address of the vendor's API or of the operator's stand-in has no slash at the end. */
  url: string;
  /**
   * Returns a valid access token; for packages with OAuth.
   *
   * @param rejected the one that the package did not take: another is returned, where there can be another
   * @throws SignInError when the consent is gone; RetryableError when the package gives no token now
   */
  token(rejected?: string): Promise<string>;
  /** Aborts the call after the time-out; every request is made with it. */
  signal: AbortSignal;
}

/** A choice that the package offers: an administration, journal, ledger account, cost centre, cost unit or relation. */
export interface Choice {
  code: string;
  name: string;
  /** RGS code, where the package tells. */
  rgs?: string;
  /** Whether lines on a ledger account must or may not have a cost centre; they may where this is left out. */
  costCentre?: DimensionRule;
  costUnit?: DimensionRule;
  /** Nothing is booked on or in it any more. */
  blocked?: boolean;
  /** Says from when on it is not used any more: `YYYY-MM-DD`. */
  endDate?: string;
}

export type DimensionRule = 'mandatory' | 'none';

export type ChoiceKind = 'administrations' | 'journals' | 'accounts' | 'costCentres' | 'costUnits' | 'relations';

/** A journal that the package took. */
export interface PostedDocument {
  /** The package's own number, as its users see it. */
  documentNumber: string;
  /** The package's id, to read it back. */
  documentId: string;
  message?: string;
}

/** Describes what is in the package under our reference. */
export interface FoundDocument extends PostedDocument {
  /** Cents, positive: to be compared with what was sent. */
  debit: number;
  credit: number;
  lines: number;
}

/** A package allows so many calls. */
export interface Limits {
  /** Calls at once, per integration. */
  concurrent: number;
  perMinute?: number;
  perDay?: number;
  /** Calls are counted per administration; per integration where this is left out. */
  per?: 'administration';
}

/** What a package says of when an administration books. */
export interface PackageCalendar {
  /** The periods of the administration, by their first day; empty where the package does not tell them. */
  periods: readonly BookingPeriod[];
  /** Periods in which nothing is booked any more. */
  closed?: readonly Pick<BookingPeriod, 'year' | 'number'>[];
  /** Nothing is booked any more up to and including this day. */
  lockedUntil?: string | null;
}

/** The calendars of one or more administrations, by their code. */
export type PackageCalendars = ReadonlyMap<string, PackageCalendar>;

/** Asks a package for the periods of administrations, and which are closed. */
export interface PeriodQuestion {
  /** Names what the answer is about beside the package's address and the integration, such as an administration. */
  about: string;
  ask(): Promise<PackageCalendars>;
}

/** Speaks to a package. Methods throw the errors below; any other error leaves open what happened. */
export interface Connector {
  /** Returns the vendor's address of the API, without a slash at the end. The operator may replace it. */
  apiUrl(settings: PackageSettings): string;
  /**
   * Says how a lost answer is settled: `reference` looks for our reference, `key` sends again under a key by which the
   * package knows a repetition, `none` asks a person.
   */
  reconciliation: 'reference' | 'key' | 'none';
  /** Milliseconds after an unclear answer before it is looked for: the package's own time-out and delay of reading. */
  quietPeriodMs: number;
  limits: Limits;
  /** Milliseconds that a call may take. */
  timeoutMs: number;
  /** Finds what the package would refuse, as far as can be told without sending. */
  check?(entry: JournalEntry, connection: Connection): Promise<PackageFinding[]>;
  send(entry: JournalEntry, connection: Connection): Promise<PostedDocument>;
  /** Undefined when nothing is there. */
  find?(entry: JournalEntry, connection: Connection): Promise<FoundDocument | undefined>;
  listChoices(kind: ChoiceKind, connection: Connection): Promise<Choice[]>;
  /** Tells how to ask for the administration's periods around a financial year, where the package tells them. */
  periods?(year: number, connection: Connection): PeriodQuestion;
  /** RGS codes by account code, where the package keeps them beside the list of its accounts. */
  rgsCodes?(connection: Connection): Promise<ReadonlyMap<string, string>>;
}

/** The package read the journal and does not take it: final until something is changed. */
export class RejectedError extends Error {
  override readonly name: string = 'RejectedError';
}

/** The sign-in holds, but not for this administration: nothing was taken, and other administrations go on. */
export class AccessDeniedError extends RejectedError {
  override readonly name = 'AccessDeniedError';
}

/** The package certainly did not take the journal, and may later: a limit, maintenance, no connection at all. */
export class RetryableError extends Error {
  override readonly name = 'RetryableError';

  /**
   * @param waitMs milliseconds that the package asks for
   * @param extent what has to wait: all that goes over the integration, or this journal only
   */
  constructor(
    message: string,
    readonly waitMs?: number,
    readonly extent: 'integration' | 'journal' = 'integration',
  ) {
    super(message);
  }
}

/**
 * The package answered with a fault of its own, in words. Whatever these say, in whatever language, the journal may be
 * there: a server error says that the server could not fulfil the request, not how far it got (RFC 9110 section 15.6).
 */
export class UnclearError extends Error {
  override readonly name = 'UnclearError';
}

/**
 * The package took the journal, but what is there is not what was sent: lines fell away, or it is there twice. It
 * must not be sent again: a person has to look.
 */
export class MismatchError extends Error {
  override readonly name = 'MismatchError';

  constructor(
    message: string,
    readonly found: FoundDocument,
  ) {
    super(message);
  }
}

/** The user name, password or consent no longer holds; nothing was taken. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
}
