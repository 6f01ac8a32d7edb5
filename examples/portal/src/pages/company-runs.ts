import '@loonpoort/components/define/loon-run-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { inAddress } from '../parts/list-query.js';

export const page = companyPage(
  'runs',
  'listRuns',
  (context, { id }) => html`<loon-run-list
    heading-level="0" company-id=${id} href="/runs/{id}"
    .hrefs=${{ journalState: '/journals/{journalId}', deliveryState: '/deliveries/{deliveryId}' }} hidden-columns="number companyNumber companyName periodType" ${inAddress(context)}
  ></loon-run-list>`,
);
