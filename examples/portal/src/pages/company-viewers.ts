import '@loonpoort/components/define/loon-company-viewer-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { queryValue, syncQuery } from '../parts/list-query.js';

/** Who sees the company, and by way of what. */
export const page = companyPage(
  'viewers',
  'listCompanyViewers',
  (context, { id }) => html`<loon-company-viewer-list
    heading-level="2" company-id=${id} href="/accounts/logins/{loginId} /settings/software/{clientId}"
    q=${queryValue(context, 'q')} @loon-search=${syncQuery(context, 'q')}
  ></loon-company-viewer-list>`,
);
