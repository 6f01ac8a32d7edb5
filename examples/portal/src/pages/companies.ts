import '@loonpoort/components/define/loon-company-search';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { asked, reflecting } from '../parts/list-query.js';

export const page = definePage({
  needs: 'listCompanies',
  title: ({ text }) => text.searchCompany,
  crumbs: ({ text }) => [{ href: '/explorer', label: text.explorer }],
  actions: ({ may, text }) =>
    may('createCompany') ? html`<a class="button primary" href="/companies/new">${text.newCompany}</a>` : nothing,
  render: (context) => html`<loon-company-search
    heading-level="0" href="/companies/{id}"
    q=${asked(context, 'q')} kind=${asked(context, 'kind')} period-type=${asked(context, 'periodType')}
    tag=${asked(context, 'tag')} integration=${asked(context, 'integration')} sort=${asked(context, 'sort')}
    @loon-search=${reflecting(context, 'q', 'kind', 'periodType', 'tag', 'integration', 'sort')}
  ></loon-company-search>`,
});
