import '@loonpoort/components/define/loon-cost-centre-create-form';
import '@loonpoort/components/define/loon-cost-centre-list';
import { html, nothing } from 'lit';
import { refreshList } from '../parts/refresh-list.js';
import { structurePage } from '../parts/structure-page.js';
import { inAddress } from '../parts/list-query.js';

/** Cost centres of a company, each with the ledger scheme that it has of its own, and another one. */
export const page = structurePage(
  'cost-centres',
  (context, { id, editable }) => html`
    <p class="lead">${context.text.costCentresLead}</p>
    <loon-cost-centre-list
      heading-level="0" company-id=${id} href="/companies/{companyId}/cost-centres/{id}" ${inAddress(context)}
    ></loon-cost-centre-list>
    ${
      editable && context.may('createCostCentre')
        ? html`<section><loon-cost-centre-create-form
            class="measure" .values=${{ companyId: id }} @loon-success=${refreshList}
          ></loon-cost-centre-create-form></section>`
        : nothing
    }
  `,
);
