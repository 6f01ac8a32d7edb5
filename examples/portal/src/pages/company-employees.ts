import '@loonpoort/components/define/loon-employee-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { inAddress } from '../parts/list-query.js';

export const page = companyPage(
  'employees',
  'listEmployees',
  (context, { id }) => html`<loon-employee-list ${inAddress(context)}
    heading-level="0" company-id=${id} href="/employees/{id}" hidden-columns="companyName"
  ></loon-employee-list>`,
  ({ may, text }, { id }) =>
    may('createEmployee')
      ? html`<a class="button primary" href="/companies/${id}/employees/new">${text.newEmployee}</a>`
      : '',
);
