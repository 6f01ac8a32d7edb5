import '@loonpoort/components/define/loon-cost-unit-create-form';
import '@loonpoort/components/define/loon-cost-unit-list';
import { html, nothing } from 'lit';
import { refreshList } from '../parts/refresh-list.js';
import { structurePage } from '../parts/structure-page.js';
import { inAddress } from '../parts/list-query.js';

/** Cost units of a company, and another one. */
export const page = structurePage(
  'cost-units',
  (context, { id, editable }) => html`
    <p class="lead">${context.text.costUnitsLead}</p>
    <loon-cost-unit-list
      heading-level="0" company-id=${id} href="/companies/{companyId}/cost-units/{id}" ${inAddress(context)}
    ></loon-cost-unit-list>
    ${
      editable && context.may('createCostUnit')
        ? html`<section><loon-cost-unit-create-form
            class="measure" .values=${{ companyId: id }} @loon-success=${refreshList}
          ></loon-cost-unit-create-form></section>`
        : nothing
    }
  `,
);
