import type { BookingPeriod } from '../../../companies/booking-period.js';
import { wagePeriodSpan } from '../../../companies/wage-period-span.js';
import { type Connection, type PeriodQuestion, SignInError } from '../../connectors/connector.js';
import { callService, children, type Element, textOf } from './soap.js';

/**
 * What Twinfield tells of the periods of an office.
 *
 * | claim | source | certainty |
 * |---|---|---|
 * | PeriodService.svc answers Query with a `GetPeriods` of one year; the body | vendor's reference, ApiReference/Miscellaneous/Period; a public Ruby client sends it so, pronamic/wp-twinfield by its WSDL | certain |
 * | A period has Number, Name, Open and EndDate (`2026-01-31T00:00:00`) | pronamic/wp-twinfield, Periods/Period.php | certain |
 * | Its header is `Authentication` with AccessToken and CompanyCode | pronamic/wp-twinfield, PeriodsService.php | certain |
 * | Its SOAPAction is `http://www.twinfield.com/PeriodService/Query` | as DeletedTransactionsService has it in melvinfolkers/twinfield | likely |
 * | Periods without an end, such as those of the opening balance, are not for journals | no source | guess |
 *
 * Where a claim is wrong Twinfield answers with a fault, and its periods are as unknown as they were.
 */
const contract = 'http://schemas.datacontract.org/2004/07/Twinfield.WebServices.PeriodService';

const service = { path: 'PeriodService.svc', action: 'PeriodService/Query', header: 'Authentication' };

interface OfficePeriod extends BookingPeriod {
  open: boolean;
}

/** Asks for a year and the next one, in which the first open period may lie. */
export const periodsOf = (year: number, connection: Connection): PeriodQuestion => ({
  about: `${connection.administration} ${year}`,
  async ask() {
    const next = yearPeriods(year + 1, connection).catch((error: unknown) => {
      if (error instanceof SignInError) throw error;
      return [];
    });
    // Together: a refusal of both at once would be caught by nobody otherwise, and end the process.
    const periods = (await Promise.all([yearPeriods(year, connection), next])).flat();
    const closed = periods.filter(({ open }) => !open);
    return new Map([[connection.administration, { periods: periods.map(({ open: _, ...period }) => period), closed }]]);
  },
});

async function yearPeriods(year: number, connection: Connection): Promise<OfficePeriod[]> {
  const body = [
    `<Query i:type="a:GetPeriods" xmlns="http://www.twinfield.com/" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"`,
    ` xmlns:a="${contract}"><a:Year>${year}</a:Year></Query>`,
  ].join('');
  const answer = await callService(connection, service, { body, office: connection.administration });
  const ends = named(answer, 'Period')
    .map((period) => ({
      number: Number(textOf(period, 'Number')),
      open: textOf(period, 'Open') === 'true',
      end: textOf(period, 'EndDate').slice(0, 10),
    }))
    .filter(({ number, end }) => number > 0 && /^\d{4}-\d\d-\d\d$/.test(end))
    .sort((a, b) => a.number - b.number);
  return ends.map((period, index) => ({
    ...{ year, ...period },
    start: index === 0 ? firstDay(year, period.end) : dayAfter(ends[index - 1]!.end),
  }));
}

/** Twinfield tells when a period ends: the first one of a year begins with its month, or with the year. */
function firstDay(year: number, end: string): string {
  const { start, end: last } = wagePeriodSpan('month', Number(end.slice(0, 4)), Number(end.slice(5, 7)));
  return end === last ? start : `${year}-01-01`;
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 24 * 3600 * 1000).toISOString().slice(0, 10);

/** Finds the elements of a name, however deep: what is around the periods is not described. */
function named(element: unknown, name: string): Element[] {
  if (Array.isArray(element)) return element.flatMap((each) => named(each, name));
  if (typeof element !== 'object' || element === null) return [];
  return Object.entries(element).flatMap(([key, value]) =>
    key === name ? children(element, name) : named(value, name),
  );
}
