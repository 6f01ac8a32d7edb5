import '@loonpoort/components/define/loon-employee-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';

export const page = companyPage(
  'employees',
  'listEmployees',
  (_, { id }) => html`<loon-employee-list
    heading-level="0" company-id=${id} href="/employees/{id}" hidden-columns="companyName"
  ></loon-employee-list>`,
  ({ may, text }, { id }) =>
    may('createEmployee')
      ? html`<a class="button primary" href="/companies/${id}/employees/new">${text.newEmployee}</a>`
      : '',
);
