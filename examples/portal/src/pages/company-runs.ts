import '@loonpoort/components/define/loon-run-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { queryValue, syncQuery } from '../parts/list-query.js';

export const page = companyPage(
  'runs',
  'listRuns',
  (context, { id }) => html`<loon-run-list
    heading-level="0" company-id=${id} href="/runs/{id}"
    .hrefs=${{ journalState: '/journals/{journalId}', deliveryState: '/deliveries/{deliveryId}' }} hidden-columns="number companyNumber companyName periodType"
    q=${queryValue(context, 'q')} work=${queryValue(context, 'work')} state=${queryValue(context, 'state')}
    @loon-search=${syncQuery(context, 'q', 'work', 'state')}
  ></loon-run-list>`,
);
