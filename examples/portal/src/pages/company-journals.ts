import '@loonpoort/components/define/loon-journal-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { asked, reflecting } from '../parts/list-query.js';

export const page = companyPage(
  'journals',
  'listJournals',
  (context, { id }) => html`<loon-journal-list
    heading-level="0" company-id=${id} href="/journals/{id}" hidden-columns="companyName companyNumber debtorName"
    q=${asked(context, 'q')} kind=${asked(context, 'kind')} stale=${asked(context, 'stale')}
    @loon-search=${reflecting(context, 'q', 'kind', 'stale')}
  ></loon-journal-list>`,
);
