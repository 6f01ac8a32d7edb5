import '@loonpoort/components/define/loon-firm-form';
import '@loonpoort/components/define/loon-firm-list';
import { html } from 'lit';
import { definePage } from '../page.js';
import { renderAccountTabs } from '../parts/account-tabs.js';
import { inAddress } from '../parts/list-query.js';

/** Accounting firms, and another one. */
export const page = definePage({
  needs: 'createFirm',
  title: ({ text }) => text.firms,
  crumbs: ({ text }) => [{ href: '/accounts', label: text.accounts }],
  render: (context) => html`
    ${renderAccountTabs(context, '/accounts/firms')}
    <loon-firm-list ${inAddress(context)} heading-level="0" href="/accounts/firms/{id}"></loon-firm-list>
    <section><loon-firm-form class="measure"></loon-firm-form></section>
  `,
});
