import type { BookingPeriods } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { PageContext } from '../page.js';
import { formatDay, formatPeriod } from './format.js';

/** Shows in words where the wages of this year are booked, by the settings as they are saved. */
export const renderBookingPeriods = (context: PageContext, companyId: string): unknown =>
  until(
    context.client.mappings.getBookingPeriods({ companyId }).then(
      (periods) => renderTable(context, periods),
      // What the page is for is there without it.
      () => nothing,
    ),
    nothing,
  );

function renderTable({ language, text }: PageContext, { year, told, items }: BookingPeriods): TemplateResult {
  const heading = text.bookingPeriods(year);
  return html`<section>
    <h2>${heading}</h2>
    <p>${told ? text.periodsTold : text.periodsByCalendar}</p>
    <div class="table" tabindex="0" role="region" aria-label=${heading}>
      <table>
        <thead><tr><th scope="col">${text.wagePeriod}</th><th scope="col">${text.bookingDate}</th><th scope="col">${text.bookingPeriod}</th></tr></thead>
        <tbody>${items.map(
          ({ periodText, date, bookingText }) =>
            html`<tr><th scope="row">${formatPeriod(periodText)}</th><td>${formatDay(date, language)}</td><td>${formatPeriod(bookingText)}</td></tr>`,
        )}</tbody>
      </table>
    </div>
  </section>`;
}
