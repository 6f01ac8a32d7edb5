import '@loonpoort/components/define/loon-invitation-import';
import { html } from 'lit';
import { definePage } from '../page.js';
import { renderSample } from '../parts/import-sample.js';

export const page = definePage({
  needs: 'importInvitations',
  title: ({ text }) => text.invitationImport,
  crumbs: ({ text }) => [
    { href: '/accounts', label: text.accounts },
    { href: '/accounts/invitations', label: text.invitations },
  ],
  lead: ({ text }) => text.invitationImportLead,
  actions: (context) => renderSample(context, 'invitations'),
  render: () => html`<loon-invitation-import heading-level="0"></loon-invitation-import>`,
});
