import '@loonpoort/components/define/loon-company-viewer-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { inAddress } from '../parts/list-query.js';

/** Who sees the company, and by way of what. */
export const page = companyPage(
  'viewers',
  'listCompanyViewers',
  (context, { id }) => html`<loon-company-viewer-list
    heading-level="2" company-id=${id} href="/accounts/logins/{loginId} /settings/software/{clientId}" ${inAddress(context)}
  ></loon-company-viewer-list>`,
);
