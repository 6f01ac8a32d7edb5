import type { Entry, Finding } from './entry.js';
import type { Settings } from './format.js';

/** What a connector works with: one integration's settings and credentials, and one administration in the package. */
export interface Connection {
  /** The same for every connection of an integration; under it is kept what the package was asked lately. */
  id: string;
  settings: Settings;
  secrets: Readonly<Record<string, string>>;
  /** The package's code or id of the administration. */
  administration: string;
  /** Where the package's API is: the vendor's, or the operator's stand-in. No slash at the end. */
  url: string;
  /** A valid access token; for packages with OAuth. @throws SignInFailed */
  token(): Promise<string>;
  /** Aborts the call after the time-out; every request is made with it. */
  signal: AbortSignal;
}

/** A choice that the package offers: an administration, journal, ledger account or cost centre. */
export interface Choice {
  code: string;
  name: string;
  /** RGS code, where the package tells. */
  rgs?: string;
  /** A ledger account that needs a cost centre. */
  needsCostCentre?: boolean;
}

export type ChoiceKind = 'administrations' | 'journals' | 'accounts' | 'costCentres';

/** A journal that the package took. */
export interface Posted {
  /** The package's own number, as its users see it. */
  documentNumber: string;
  /** The package's id, to read it back. */
  documentId: string;
  message?: string;
}

/** What is in the package under our reference. */
export interface Found extends Posted {
  /** Cents, positive: to be compared with what was sent. */
  debit: number;
  credit: number;
  lines: number;
}

/** What a package allows. */
export interface Limits {
  /** Calls at once, per integration. */
  concurrent: number;
  perMinute?: number;
  perDay?: number;
  /** What calls are counted by; the integration where it is left out. */
  per?: 'administration';
}

/** How a package is spoken to. Methods throw the errors below; any other error leaves open what happened. */
export interface Connector {
  /**
   * How a lost answer is settled: `reference` looks for our reference, `key` sends again under a key by which the
   * package knows a repetition, `none` asks a person.
   */
  reconciliation: 'reference' | 'key' | 'none';
  /** Milliseconds after an unclear answer before it is looked for: the package's own time-out and delay of reading. */
  quietPeriod: number;
  limits: Limits;
  /** Milliseconds that a call may take. */
  timeout: number;
  /** What the package would refuse, as far as can be told without sending. */
  check?(entry: Entry, connection: Connection): Promise<Finding[]>;
  send(entry: Entry, connection: Connection): Promise<Posted>;
  /** Undefined when nothing is there. */
  find?(entry: Entry, connection: Connection): Promise<Found | undefined>;
  list(kind: ChoiceKind, connection: Connection): Promise<Choice[]>;
  /** RGS codes by account code, where the package keeps them beside the list of its accounts. */
  rgsCodes?(connection: Connection): Promise<ReadonlyMap<string, string>>;
}

/** The package read the journal and does not take it: final until something is changed. */
export class Refused extends Error {
  override readonly name: string = 'Refused';
}

/** The sign-in holds, but not for this administration: nothing was taken, and other administrations go on. */
export class NoAccess extends Refused {
  override readonly name = 'NoAccess';
}

/** The package certainly did not take the journal, and may later: a limit, maintenance, no connection at all. */
export class NotNow extends Error {
  override readonly name = 'NotNow';

  /**
   * @param wait milliseconds that the package asks for
   * @param extent what has to wait: all that goes over the integration, or this journal only
   */
  constructor(message: string, readonly wait?: number, readonly extent: 'integration' | 'journal' = 'integration') {
    super(message);
  }
}

/**
 * The package took the journal, but what is there is not what was sent: lines fell away, or it is there twice. Not
 * to be sent again: a person has to look.
 */
export class Differs extends Error {
  override readonly name = 'Differs';

  constructor(message: string, readonly found: Found) {
    super(message);
  }
}

/** The user name, password or consent no longer holds; nothing was taken. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
}
