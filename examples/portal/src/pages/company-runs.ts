import '@loonpoort/components/define/loon-run-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { asked, reflecting } from '../parts/list-query.js';

export const page = companyPage(
  'runs',
  'listRuns',
  (context, { id }) => html`<loon-run-list
    heading-level="0" company-id=${id} href="/runs/{id}"
    .hrefs=${{ journalState: '/journals/{journalId}', deliveryState: '/deliveries/{deliveryId}' }} hidden-columns="number companyNumber companyName periodType"
    q=${asked(context, 'q')} work=${asked(context, 'work')} state=${asked(context, 'state')}
    @loon-search=${reflecting(context, 'q', 'work', 'state')}
  ></loon-run-list>`,
);
