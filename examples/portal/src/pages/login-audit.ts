import '@loonpoort/components/define/loon-audit-trail';
import type { LoginDetail } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';
import { inAddress } from '../parts/list-query.js';
import { renderLoginTabs } from '../parts/login-tabs.js';

/** What a login did, and what was done to it. */
export const page = definePage<LoginDetail>({
  needs: 'getLogin',
  load: async ({ client, params }) => client.logins.get({ loginId: params['loginId']! }),
  title: (_, { personName }) => personName,
  crumbs: ({ text }) => [{ href: '/accounts', label: text.accounts }],
  render: (context, login) => html`
    ${renderLoginTabs(context, login, 'audit')}
    <loon-audit-trail
      heading-level="0" login-id=${login.id} href="/settings/audit/{seq}" ${inAddress(context)}
    ></loon-audit-trail>
  `,
});
