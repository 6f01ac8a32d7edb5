import '@loonpoort/components/define/loon-invitation-import';
import { html } from 'lit';
import { definePage } from '../page.js';

export const page = definePage({
  needs: 'importInvitations',
  title: ({ text }) => text.invitationImport,
  crumbs: ({ text }) => [
    { href: '/accounts', label: text.accounts },
    { href: '/accounts/invitations', label: text.invitations },
  ],
  render: () => html`<loon-invitation-import heading-level="0"></loon-invitation-import>`,
});
