import '@loonpoort/components/define/loon-company-form';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { renderCompanyManagement } from '../parts/company-management.js';
import { renderWageCosts } from '../parts/wage-costs.js';

export const page = companyPage('general', 'getCompany', (context, company) => {
  const { finish, may } = context;
  const { id, editable } = company;
  return html`
    <loon-company-form
      class="measure" heading-level="0" company-id=${id} ?readonly=${!editable || !may('updateCompany')}
      @loon-success=${() => finish()}
    ></loon-company-form>
    ${renderWageCosts(context, id)} ${renderCompanyManagement(context, company)}
  `;
});
