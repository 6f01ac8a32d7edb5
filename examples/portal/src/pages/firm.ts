import '@loonpoort/components/define/loon-firm-edit-form';
import type { Firm } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { definePage } from '../page.js';

/** One accounting firm: its name, its sites, and whether it goes on. */
export const page = definePage<Firm>({
  needs: 'updateFirm',
  load: async ({ client, params }) => client.firms.get({ firmId: params['firmId']! }),
  title: (_, { name }) => name,
  crumbs: ({ text }) => [
    { href: '/accounts', label: text.accounts },
    { href: '/accounts/firms', label: text.firms },
  ],
  actions: ({ may, text }, firm) =>
    firm && may('listIntegrations')
      ? html`<a class="button" href="/settings?level=firm&amp;ownerId=${firm.id}">${text.integrationOfFirm}</a>`
      : nothing,
  render: ({ go }, { id }) => html`<loon-firm-edit-form
    class="measure" heading-level="0" firm-id=${id} @loon-success=${() => go('/accounts/firms')}
  ></loon-firm-edit-form>`,
});
