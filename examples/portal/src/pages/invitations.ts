import '@loonpoort/components/define/loon-invitation-list';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { renderAccountTabs } from '../parts/account-tabs.js';
import { inAddress } from '../parts/list-query.js';

export const page = definePage({
  needs: 'listInvitations',
  title: ({ text }) => text.invitations,
  crumbs: ({ text }) => [{ href: '/accounts', label: text.accounts }],
  actions: ({ may, text }) => html`
    ${may('importInvitations') ? html`<a class="button" href="/accounts/invitations/import">${text.inviteFromFile}</a>` : nothing}
    ${may('createInvitation') ? html`<a class="button primary" href="/accounts/invitations/new">${text.invite}</a>` : nothing}
  `,
  render: (context) => html`
    ${renderAccountTabs(context, '/accounts/invitations')}
    <loon-invitation-list
      heading-level="0" ${inAddress(context)}
    ></loon-invitation-list>
  `,
});
