import '@loonpoort/components/define/loon-audit-trail';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { inAddress } from '../parts/list-query.js';

/** Who changed, sent or exported something of the company, and when. */
export const page = companyPage(
  'audit',
  'listAuditEntries',
  (context, { id }) => html`<loon-audit-trail
    heading-level="0" company-id=${id} hidden-columns="companyName" href="/settings/audit/{seq}" ${inAddress(context)}
  ></loon-audit-trail>`,
);
