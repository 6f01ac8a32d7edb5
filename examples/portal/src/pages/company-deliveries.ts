import '@loonpoort/components/define/loon-delivery-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { inAddress } from '../parts/list-query.js';

export const page = companyPage(
  'deliveries',
  'listDeliveries',
  (context, { id }) => html`<loon-delivery-list
    heading-level="0" company-id=${id} hidden-columns="companyName" href="/deliveries/{id}" .hrefs=${{ reference: '/journals/{journalId}' }} ${inAddress(context)}
  ></loon-delivery-list>`,
);
