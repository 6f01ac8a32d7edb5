import '@loonpoort/components/define/loon-invitation-list';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { accountTabs } from '../parts/account-tabs.js';
import { asked, reflecting } from '../parts/list-query.js';

export const page = definePage({
  needs: 'listInvitations',
  title: ({ text }) => text.invitations,
  crumbs: ({ text }) => [{ href: '/accounts', label: text.accounts }],
  actions: ({ may, text }) => html`
    ${may('importInvitations') ? html`<a class="button" href="/accounts/invitations/import">${text.inviteFromFile}</a>` : nothing}
    ${may('createInvitation') ? html`<a class="button primary" href="/accounts/invitations/new">${text.invite}</a>` : nothing}
  `,
  render: (context) => html`
    ${accountTabs(context, '/accounts/invitations')}
    <loon-invitation-list
      heading-level="0" q=${asked(context, 'q')} state=${asked(context, 'state')}
      @loon-search=${reflecting(context, 'q', 'state')}
    ></loon-invitation-list>
  `,
});
