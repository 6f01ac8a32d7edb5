import '@loonpoort/components/define/loon-integration-list';
import '@loonpoort/components/define/loon-mapping-form';
import { html } from 'lit';
import { renderBookingPeriods } from '../parts/booking-periods.js';
import { companyPage } from '../parts/company-page.js';
import { inAddress } from '../parts/list-query.js';

/** The page shows which level's integration applies to the company. */
export const page = companyPage(
  'integration',
  'listIntegrations',
  (context, { id, editable }) => {
    const { may, text } = context;
    return html`
    <p class="lead">${text.integrationLevels}</p>
    <loon-integration-list ${inAddress(context)}
      heading-level="0" plain company-id=${id} href="/settings/integrations/{level}/{ownerId}/{package}"
    ></loon-integration-list>
    ${
      may('saveMapping') && editable
        ? html`<section>
          <loon-mapping-form class="measure" company-id=${id} @loon-success=${() => context.finish()}></loon-mapping-form>
        </section>`
        : ''
    }
    ${may('getBookingPeriods') ? renderBookingPeriods(context, id) : ''}
  `;
  },
  ({ may, text }, { id }) =>
    may('saveIntegration')
      ? html`<a class="button primary" href="/settings/integrations/company/${id}">${text.ownIntegration}</a>`
      : '',
);
