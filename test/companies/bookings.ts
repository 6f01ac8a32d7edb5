import { type Booking, type BookingCalendar, bookWages } from '@loonpoort/server/companies/booking-period.js';
import { countWagePeriods } from '@loonpoort/server/companies/wage-period-span.js';

export interface WageBooking {
  calendar: BookingCalendar;
  booking: Booking;
}

/** Books every wage period of some years in every way in which an administration can book. */
export function* bookingsOf(from: number, to: number): Generator<WageBooking> {
  for (let year = from; year <= to; year++) {
    for (const periodType of ['month', 'fourWeek', 'week'] as const) {
      for (let periodTo = 1; periodTo <= countWagePeriods(periodType, year); periodTo++) {
        for (const periodCount of [12, 13, 53] as const) {
          for (const periodBy of ['date', 'number'] as const) {
            for (const paymentDate of [null, `${year + 1}-01-03`]) {
              const rules = { periodBy, periodCount, bookedOn: 'paymentDate' } as const;
              const calendar = { rules, own: [] };
              yield { calendar, booking: bookWages({ periodType, year, periodTo, paymentDate }, calendar) };
            }
          }
        }
      }
    }
  }
}

/** Returns each booking of some years once: the year of the wages says nothing to a package. */
export const uniqueBookings = (from: number, to: number): Booking[] => [
  ...new Map([...bookingsOf(from, to)].map(({ booking }) => [JSON.stringify(booking), booking])).values(),
];
