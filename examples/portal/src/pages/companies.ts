import '@loonpoort/components/define/loon-company-search';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { inAddress } from '../parts/list-query.js';

export const page = definePage({
  needs: 'listCompanies',
  title: ({ text }) => text.searchCompany,
  crumbs: ({ text }) => [{ href: '/explorer', label: text.explorer }],
  actions: ({ may, text }) =>
    may('createCompany') ? html`<a class="button primary" href="/companies/new">${text.newCompany}</a>` : nothing,
  render: (context) => html`<loon-company-search
    heading-level="0" href="/companies/{id}" ${inAddress(context)}
  ></loon-company-search>`,
});
