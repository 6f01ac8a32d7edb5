import '@loonpoort/components/define/loon-debtor-form';
import { html } from 'lit';
import { definePage } from '../page.js';

export const page = definePage({
  needs: 'createDebtor',
  title: ({ text }) => text.newDebtor,
  crumbs: ({ text }) => [{ href: '/explorer', label: text.explorer }],
  actions: ({ text }) => html`<a class="button" href="/companies/new">${text.newCompany}</a>`,
  render: () => html`<loon-debtor-form class="measure" heading-level="0"></loon-debtor-form>`,
});
