import '@loonpoort/components/define/loon-cost-centre-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { asked, reflecting } from '../parts/list-query.js';

/** Cost centres, each with the ledger scheme that it has of its own. */
export const page = companyPage(
  'costCentres',
  'getCostCentre',
  (context, { id }) => html`
    <p class="lead">${context.text.costCentresLead}</p>
    <loon-cost-centre-list
      heading-level="0" company-id=${id} href="/companies/{companyId}/cost-centres/{id}"
      q=${asked(context, 'q')} @loon-search=${reflecting(context, 'q')}
    ></loon-cost-centre-list>
  `,
);
