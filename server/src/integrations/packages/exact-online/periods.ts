import type { BookingPeriod } from '../../../companies/booking-period.js';
import { type Connection, type PeriodQuestion, RejectedError } from '../../connectors/connector.js';
import { setting } from '../../files/settings.js';
import { at, quoted, rows } from './api.js';

/**
 * What Exact Online tells of its periods.
 *
 * | claim | source | certainty |
 * |---|---|---|
 * | FinancialPeriods has FinYear, FinPeriod, StartDate and EndDate of every period of a division | vendor's reference, HlpRestAPIResourcesDetails.aspx?name=FinancialFinancialPeriods; its models in picqer/exact-php-client and anthonybouton/dfc-exact-online-netcore | certain |
 * | JSON of version 1 writes dates as `/Date(milliseconds)/` at midnight UTC | OData 2; picqer/exact-php-client reads it so | certain |
 * | JournalStatusList has Journal, Year, Period and Status; 1 is closed | vendor's reference, …?name=ReadFinancialJournalStatusList | certain |
 */
interface FinancialPeriod {
  FinYear: number;
  FinPeriod: number;
  StartDate: string;
  EndDate: string;
}

interface JournalStatus {
  Year: number;
  Period: number;
  Status: number;
}

/** @param year a financial year; a day of its calendar year may lie in the one before */
export function periodsOf(year: number, connection: Connection): PeriodQuestion {
  const { administration, settings } = connection;
  const journal = setting(settings, 'journalCode');
  return {
    about: `${administration} ${journal} ${year}`,
    async ask() {
      const filter = `Journal eq ${quoted(journal)} and Year ge ${year}`;
      const statuses = await rows<JournalStatus>(
        connection,
        at(connection, 'read/financial/JournalStatusList', { $filter: filter, $select: 'Year,Period,Status' }),
      );
      const closed = statuses
        .filter(({ Status }) => Status === 1)
        .map((each) => ({ year: each.Year, number: each.Period }));
      return new Map([[administration, { periods: await financialPeriods(year - 1, connection), closed }]]);
    },
  };
}

/** Who may see which journals are closed need not be allowed to see the periods. */
async function financialPeriods(from: number, connection: Connection): Promise<BookingPeriod[]> {
  const url = at(connection, 'financial/FinancialPeriods', {
    $filter: `FinYear ge ${from}`,
    $select: 'FinYear,FinPeriod,StartDate,EndDate',
  });
  const found = await rows<FinancialPeriod>(connection, url).catch((error: unknown) => {
    if (error instanceof RejectedError) return [];
    throw error;
  });
  return found
    .map(({ FinYear, FinPeriod, StartDate, EndDate }) => ({
      ...{ year: FinYear, number: FinPeriod, start: dayOf(StartDate), end: dayOf(EndDate) },
    }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

function dayOf(value: string): string {
  const [, time] = /^\/Date\((-?\d+)\)\/$/.exec(value) ?? [];
  if (time === undefined) throw new Error('Exact Online answered with a day that cannot be read');
  return new Date(Number(time)).toISOString().slice(0, 10);
}
