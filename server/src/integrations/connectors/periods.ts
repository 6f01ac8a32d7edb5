import { LRUCache } from 'lru-cache';
import { type BookingPeriod, bookingPeriodWords, fits, standardPeriods } from '../../companies/booking-period.js';
import {
  type Connection,
  type PackageCalendar,
  type PackageCalendars,
  type PeriodQuestion,
  RejectedError,
  SignInError,
} from './connector.js';
import type { JournalEntry, PackageFinding } from '../files/journal-entry.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Keeps what packages said of their periods; false where they would not say. */
const cache = new LRUCache<string, PackageCalendars | false>({ max: 500, ttl: minuteMs });

/** Keeps the questions that run, by signal: those who check many journals at once ask a thing once. */
const running = new WeakMap<AbortSignal, Map<string, Promise<PackageCalendars | false>>>();

/**
 * Finds why the package would not book the journal on its day in its period, from an answer to this check or another one
 * with the same signal. A package that does not say is taken to book it.
 *
 * @throws SignInError
 */
export async function checkPeriod(
  entry: JournalEntry,
  connection: Connection,
  question: PeriodQuestion,
): Promise<PackageFinding[]> {
  // Who was refused an answer is not given one a moment later.
  if (cache.get(keyOf(connection, question)) === false) return [];
  const calendars = await refreshCalendars(connection, question);
  const calendar = calendars === false ? undefined : calendars.get(connection.administration);
  return calendar ? calendarFindings(entry, calendar) : [];
}

/**
 * Returns the calendar of the connection's administration, as the package said within the last minute; undefined where
 * it does not say.
 *
 * @throws SignInError
 */
export async function readCalendar(
  connection: Connection,
  question: PeriodQuestion,
): Promise<PackageCalendar | undefined> {
  const known = cache.get(keyOf(connection, question)) ?? (await refreshCalendars(connection, question));
  return known === false ? undefined : known.get(connection.administration);
}

/** Finds what a calendar has against the day and the period of a journal, with the day on which it can be booked. */
export function calendarFindings(entry: JournalEntry, calendar: PackageCalendar): PackageFinding[] {
  const { date, year, period: number, periodSpan } = entry;
  const { periods, closed = [], lockedUntil } = calendar;
  const isOwn = (period: Pick<BookingPeriod, 'year' | 'number'>) => period.year === year && period.number === number;
  const own = periods.find(isOwn);
  if (periods.length > 0 && !(own && fits({ date, period: own }))) {
    const period = periods.find((each) => fits({ date, period: each }));
    if (!period) return [{ code: 'periodUnknown', values: { date, year: date.slice(0, 4) } }];
    return [{ code: 'otherPeriod', values: { date, period: bookingPeriodWords(period) }, bookingDate: date }];
  }
  if (!closed.some(isOwn) && !(lockedUntil && date <= lockedUntil)) return [];
  const booked = own ?? { year, number, ...periodSpan };
  const period = bookingPeriodWords(booked);
  const open = firstOpenDay(booked, calendar);
  return open === undefined
    ? [{ code: 'noOpenPeriod', values: { period } }]
    : [{ code: 'closedPeriod', values: { period, date: open }, bookingDate: open }];
}

/** Returns the first day from the journal's own period on that is open; months where the package tells no periods. */
function firstOpenDay(
  { year, start }: BookingPeriod,
  { periods, closed = [], lockedUntil }: PackageCalendar,
): string | undefined {
  const known = periods.length > 0 ? periods : [year, year + 1].flatMap((each) => standardPeriods(each, 12));
  const unlocked = lockedUntil ? dayAfter(lockedUntil) : '';
  const open = known.find(
    (period) =>
      period.start >= start &&
      period.end >= unlocked &&
      !closed.some((each) => each.year === period.year && each.number === period.number),
  );
  return open && (open.start > unlocked ? open.start : unlocked);
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);

const keyOf = ({ id, url }: Connection, { about }: PeriodQuestion): string => JSON.stringify([id, url, about]);

async function refreshCalendars(connection: Connection, question: PeriodQuestion): Promise<PackageCalendars | false> {
  const { signal } = connection;
  const key = keyOf(connection, question);
  const calls = running.get(signal) ?? new Map<string, Promise<PackageCalendars | false>>();
  running.set(signal, calls);
  const call =
    calls.get(key) ??
    question.ask().then(
      (answer) => keep(key, answer),
      (error: unknown) => withoutAnswer(key, error),
    );
  calls.set(key, call);
  return call;
}

function keep(key: string, answer: PackageCalendars): PackageCalendars {
  cache.set(key, answer);
  return answer;
}

function withoutAnswer(key: string, error: unknown): false {
  if (error instanceof SignInError) throw error;
  // A package that refuses to say does so the next time too; one that did not answer may say it then.
  if (error instanceof RejectedError) cache.set(key, false, { ttl: 10 * minuteMs });
  return false;
}
