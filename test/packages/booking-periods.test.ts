import fc from 'fast-check';
import { test } from '../harness/test.js';
import { fits, standardPeriods } from '@loonpoort/server/companies/booking-period.js';
import { calendarFindings } from '@loonpoort/server/integrations/connectors/periods.js';
import { definitions } from '@loonpoort/server/integrations/generated/definitions.js';
import { connectorOf } from '@loonpoort/server/integrations/registry.js';
import { uniqueBookings } from '../companies/bookings.js';
import { entryOf } from '../formats/entries.js';
import { ExactOnlineServer } from './exact-online-server.js';
import { granted } from './granted.js';
import { MoneybirdServer } from './moneybird-server.js';
import { ReeleezeeServer } from './reeleezee-server.js';
import type { StandIn } from './stand-in.js';
import { benchOf, type Subject } from './suite.js';
import { TwinfieldServer } from './twinfield-server.js';
import { MultiversServer } from './unit4-multivers-server.js';

/** What a request says of when a journal is booked: days as `YYYY-MM-DD`, and the period where the package takes one. */
interface Sent {
  dates: string[];
  year?: number;
  period?: number;
}

interface Way {
  subject: Pick<Subject<StandIn>, 'settings' | 'secrets' | 'administration' | 'token'>;
  start(): Promise<StandIn>;
  read(body: string): Sent;
}

type Json = Record<string, any>;
const wayOf = <S extends StandIn>(
  make: () => S,
  subject: Pick<Subject<S>, 'settings' | 'secrets' | 'administration' | 'token'>,
  read: (body: string) => Sent,
): Way => ({ subject: subject as Way['subject'], start: () => make().start(), read });
const fromJson = (read: (body: Json) => Sent) => (body: string) => read(JSON.parse(body) as Json);

const ways: Record<string, Way> = {
  'exact-online': wayOf(
    () => new ExactOnlineServer(),
    {
      settings: { journalCode: 'LOON' },
      administration: (server) => server.division,
      token: (server) => granted(server.consents),
    },
    fromJson(({ FinancialYear: year, FinancialPeriod: period, GeneralJournalEntryLines: lines }) => ({
      ...{ year, period },
      dates: (lines as Json[]).map(({ Date: date }) => date as string),
    })),
  ),
  twinfield: wayOf(
    () => new TwinfieldServer(),
    {
      settings: { journalCode: 'LOON' },
      administration: (server) => server.office,
      token: (server) => granted(server.consents),
    },
    (body) => {
      const [, y, m, d, year, period] =
        /&lt;date&gt;(\d{4})(\d\d)(\d\d)&lt;\/date&gt;(?:\s|&#10;)*&lt;period&gt;(\d{4})\/(\d\d)&lt;/.exec(body)!;
      return { dates: [`${y}-${m}-${d}`], year: Number(year), period: Number(period) };
    },
  ),
  moneybird: wayOf(
    () => new MoneybirdServer(),
    { settings: {}, administration: (server) => server.administration, token: (server) => granted(server.consents) },
    fromJson(({ general_journal_document: { date } }) => ({ dates: [date] })),
  ),
  'unit4-multivers': wayOf(
    () => new MultiversServer(),
    {
      settings: { journalCode: 'LOON' },
      administration: (server) => server.database,
      token: (server) => granted(server.consents),
    },
    fromJson(({ fiscalYear: year, periodNumber: period, transactionDate, finTransEntries }) => ({
      ...{ year, period },
      dates: [
        transactionDate as string,
        ...(finTransEntries as Json[]).map((each) => each.transactionDate as string),
      ].map((day) =>
        day.replace(
          /^(\d\d)-(\d+)-(\d{4})$/,
          (_, d: string, m: string, y: string) => `${y}-${m.padStart(2, '0')}-${d}`,
        ),
      ),
    })),
  ),
  reeleezee: wayOf(
    () => new ReeleezeeServer(),
    {
      settings: { userName: 'loön', diaryCode: 'LOON' },
      secrets: { password: 'goed wachtwoord' },
      administration: (server) => server.administration,
    },
    fromJson(({ DocumentDate, BookDate }) => ({ dates: [DocumentDate, BookDate] })),
  ),
};

const bookings = uniqueBookings(2020, 2030);
/** Those around the turn of each year, where a week, a month and a period of four weeks part. */
const turns = bookings.filter(({ date }) => /-(01-0[1-4]|12-(29|31))$/.test(date));

test('the request of every connector is looked at', (t) => {
  const connected = Object.keys(definitions).filter((key) => connectorOf(key) !== undefined);
  t.deepEqual(Object.keys(ways).sort(), connected.sort());
});

// Each request goes over HTTP, so these are all turns of eleven years and a sample of the rest; files have them all.
for (const [key, { subject, start, read }] of Object.entries(ways)) {
  test(`${key}: the date of a request lies in the period that is sent with it`, async (t) => {
    const server = await start();
    t.teardown(() => server.stop());
    const connector = connectorOf(key)!;
    const { send } = benchOf({ ...subject, connector } as Subject<StandIn>, server);
    const holds = async (booking: (typeof bookings)[number]) => {
      // The posting is cut off: what was asked for counts, not what becomes of it.
      server.troubles.push('drop');
      await send(entryOf(booking)).catch(() => undefined);
      const { dates, year = booking.period.year, period = booking.period.number } = read(server.bodies.at(-1)!);
      const isRight = dates.length > 0 && dates.every((date) => date === booking.date && fits({ ...booking, date }));
      return isRight && year === booking.period.year && period === booking.period.number;
    };
    for (const booking of turns) if (!(await holds(booking))) t.fail(JSON.stringify(booking));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...bookings), holds), { numRuns: 25 });
    t.true(turns.length > 50);
  });
}

test('a period that the administration does not have, or has elsewhere, is stopped in each of eleven years', (t) => {
  const calendars = ([12, 13, 53] as const).map((count) =>
    Array.from({ length: 13 }, (_, index) => standardPeriods(2019 + index, count)).flat(),
  );
  let stopped = 0;
  for (const booking of bookings) {
    const { year, number } = booking.period;
    for (const periods of calendars) {
      const findings = calendarFindings(entryOf(booking), { periods });
      const own = periods.find((each) => each.year === year && each.number === number);
      const isRight = own !== undefined && fits({ date: booking.date, period: own });
      if (isRight !== (findings.length === 0)) t.fail(JSON.stringify(booking));
      if (!isRight) {
        stopped += 1;
        t.true(findings[0]!.code === 'otherPeriod' && findings[0]!.bookingDate === booking.date);
      }
    }
  }
  t.true(stopped > 500);
});
