import '@loonpoort/components/define/loon-journal-list';
import { html } from 'lit';
import { companyPage } from '../parts/company-page.js';
import { inAddress } from '../parts/list-query.js';

export const page = companyPage(
  'journals',
  'listJournals',
  (context, { id }) => html`<loon-journal-list
    heading-level="0" company-id=${id} href="/journals/{id}" hidden-columns="companyName companyNumber debtorName variant acknowledgedBy" ${inAddress(context)}
  ></loon-journal-list>`,
);
