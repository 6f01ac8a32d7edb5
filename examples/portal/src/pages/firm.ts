import '@loonpoort/components/define/loon-firm-edit-form';
import type { Firm } from '@loonpoort/sdk';
import { html, nothing } from 'lit';
import { providerTexts } from '../messages/providers.js';
import { definePage } from '../page.js';
import { watchOrigins } from '../parts/origin-removal.js';

/** One accounting firm: its name, its sites, and whether it goes on. */
export const page = definePage<Firm>({
  needs: 'updateFirm',
  load: async ({ client, params }) => client.firms.get({ firmId: params['firmId']! }),
  title: (_, { name }) => name,
  crumbs: ({ text }) => [
    { href: '/accounts', label: text.accounts },
    { href: '/accounts/firms', label: text.firms },
  ],
  actions: ({ may, text, language }, firm) => html`
    ${
      firm && may('listSignInProviders')
        ? html`<a class="button" href="/accounts/providers?firmId=${firm.id}">${providerTexts[language].ofFirm}</a>`
        : nothing
    }
    ${
      firm && may('listIntegrations')
        ? html`<a class="button" href="/settings?level=firm&amp;ownerId=${firm.id}">${text.integrationOfFirm}</a>`
        : nothing
    }
  `,
  render: (context, { id, embedOrigins: before }) => {
    const { client, go } = context;
    const origins = watchOrigins(context, before, async (embedOrigins) => {
      const { response } = await client.firms.get({ firmId: id }).withResponse();
      await client.firms.update({ firmId: id, embedOrigins }, { ifMatch: response.headers.get('etag')! });
      document.querySelector('loon-firm-list')?.refresh();
    });
    const saved = (): void => {
      go('/accounts/firms');
      origins.offerUndo();
    };
    return html`<loon-firm-edit-form
      class="measure" heading-level="0" firm-id=${id} .beforeSave=${origins.beforeSave} @loon-success=${saved}
    ></loon-firm-edit-form>`;
  },
});
