import '@loonpoort/components/define/loon-account-list';
import type { Account } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { openAccount } from '../parts/account-dialog.js';
import { renderAccountTabs } from '../parts/account-tabs.js';
import { inAddress } from '../parts/list-query.js';

export const page = definePage({
  needs: 'listAccounts',
  title: ({ text }) => text.accounts,
  actions: ({ may, text }) =>
    may('createInvitation')
      ? html`<a class="button primary" href="/accounts/invitations/new">${text.invite}</a>`
      : nothing,
  render: (context) => {
    const open = ({ detail }: CustomEvent<{ item: Account }>): void => openAccount(context, detail.item);
    return html`
      ${renderAccountTabs(context, '/accounts')}
      <loon-account-list
        heading-level="0"
        @loon-select=${open} ${inAddress(context)}
      ></loon-account-list>
    `;
  },
});
