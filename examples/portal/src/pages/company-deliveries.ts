import '@loonpoort/components/define/loon-delivery-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { queryValue, syncQuery } from '../parts/list-query.js';

export const page = companyPage(
  'deliveries',
  'listDeliveries',
  (context, { id }) => html`<loon-delivery-list
    heading-level="0" company-id=${id} hidden-columns="companyName" href="/deliveries/{id}" .hrefs=${{ reference: '/journals/{journalId}' }}
    q=${queryValue(context, 'q')} state=${queryValue(context, 'state')}
    @loon-search=${syncQuery(context, 'q', 'state')}
  ></loon-delivery-list>`,
);
