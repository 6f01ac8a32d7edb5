import '@loonpoort/components/define/loon-department-create-form';
import '@loonpoort/components/define/loon-department-list';
import { html, nothing } from 'lit';
import { refreshList } from '../parts/refresh-list.js';
import { structurePage } from '../parts/structure-page.js';
import { inAddress } from '../parts/list-query.js';

/** Departments of a company, and another one. */
export const page = structurePage(
  'departments',
  (context, { id, editable }) => html`
    <loon-department-list
      heading-level="0" company-id=${id} href="/companies/{companyId}/departments/{id}" ${inAddress(context)}
    ></loon-department-list>
    ${
      editable && context.may('createDepartment')
        ? html`<section><loon-department-create-form
            class="measure" .values=${{ companyId: id }} @loon-success=${refreshList}
          ></loon-department-create-form></section>`
        : nothing
    }
  `,
);
