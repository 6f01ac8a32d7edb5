import '@loonpoort/components/define/loon-delivery-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { asked, reflecting } from '../parts/list-query.js';

export const page = companyPage(
  'deliveries',
  'listDeliveries',
  (context, { id }) => html`<loon-delivery-list
    heading-level="0" company-id=${id} hidden-columns="companyName" href="/deliveries/{id}" .hrefs=${{ reference: '/journals/{journalId}' }}
    q=${asked(context, 'q')} state=${asked(context, 'state')}
    @loon-search=${reflecting(context, 'q', 'state')}
  ></loon-delivery-list>`,
);
