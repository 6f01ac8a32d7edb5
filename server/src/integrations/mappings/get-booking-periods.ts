import { bookingPeriodText, bookWages } from '../../companies/booking-period.js';
import { findCompany } from '../../companies/find-company.js';
import { periodText } from '../../companies/period-text.js';
import { wagePeriodOf, today } from '../../companies/wage-period.js';
import { countWagePeriods } from '../../companies/wage-period-span.js';
import type { Handler } from '../../contract/handler.js';
import { calendarOf, Mapping } from './mapping.js';

/** Shows where the wages of a year are booked with the settings as they are saved. */
export const getBookingPeriods: Handler<'getBookingPeriods'> = async ({ params, query, actor, language }, app) => {
  const { read } = app.database;
  const { tenantId, id: companyId, periodType } = await findCompany(read, actor, params.companyId);
  const calendar = calendarOf(await Mapping.query(read).findById([tenantId, companyId]));
  const { year = wagePeriodOf(periodType, today(app.now())).year } = query;
  const items = Array.from({ length: countWagePeriods(periodType, year) }, (_, index) => {
    const number = index + 1;
    const { date, period } = bookWages({ periodType, year, periodTo: number, paymentDate: null }, calendar);
    return {
      period: number,
      periodText: periodText({ periodType, year, periodFrom: number, periodTo: number }, language),
      date,
      bookingYear: period.year,
      bookingPeriod: period.number,
      bookingText: bookingPeriodText(period, language),
    };
  });
  return { body: { year, told: calendar.own.length > 0, items } };
};
