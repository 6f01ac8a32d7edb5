import '@loonpoort/components/define/loon-invitation-form';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';
import { renderFacts } from '../parts/facts.js';

export const page = definePage({
  needs: 'createInvitation',
  title: ({ text }) => text.invite,
  crumbs: ({ text }) => [
    { href: '/accounts', label: text.accounts },
    { href: '/accounts/invitations', label: text.invitations },
  ],
  actions: ({ text }) => html`<a class="button" href="/accounts/invitations/import">${text.inviteFromFile}</a>`,
  // Another login for someone who has one: the address is settled.
  render: ({ query, text }) => {
    const [email, name] = [query.get('email'), query.get('name')];
    return html`
      ${email ? renderFacts([[text.email, email], ...(name ? [[text.name, name] as [string, string]] : [])]) : nothing}
      <loon-invitation-form
        class="measure" heading-level="0" .values=${email ? { email, ...(name && { name }) } : undefined}
      ></loon-invitation-form>
    `;
  },
});
