import '@loonpoort/components/define/loon-sign-in-provider-form';
import '@loonpoort/components/define/loon-sign-in-provider-list';
import type { SignInProvider } from '@loonpoort/sdk';
import { html } from 'lit';
import { providerTexts } from '../messages/providers.js';
import { definePage } from '../page.js';
import { renderAccountTabs } from '../parts/account-tabs.js';
import { inAddress } from '../parts/list-query.js';
import { renderProviderGuide } from '../parts/provider-guide.js';

/** The providers with which people sign in, and another one. From a firm's page one comes to that of the firm. */
export const page = definePage<void>({
  needs: 'listSignInProviders',
  load: async ({ client, query, replace }) => {
    const firmId = query.get('firmId');
    if (!firmId) return;
    for await (const provider of client.signInProviders.list({ limit: 200 }))
      if (provider.firmId === firmId) return replace(`/accounts/providers/${provider.id}`);
  },
  title: ({ text }) => text.accounts,
  name: ({ language }) => providerTexts[language].tab,
  lead: ({ language }) => providerTexts[language].lead,
  render: (context) => {
    const { go, query } = context;
    const firmId = query.get('firmId') ?? undefined;
    const added = ({ detail }: CustomEvent<{ result: SignInProvider }>): void =>
      go(`/accounts/providers/${detail.result.id}`);
    return html`
      ${renderAccountTabs(context, '/accounts/providers')}
      <loon-sign-in-provider-list
        heading-level="0" href="/accounts/providers/{id}" ${inAddress(context)}
      ></loon-sign-in-provider-list>
      <section>${renderProviderGuide(context)}</section>
      <section>
        <loon-sign-in-provider-form
          class="measure" .values=${firmId ? { firmId } : undefined} @loon-success=${added}
        ></loon-sign-in-provider-form>
      </section>
    `;
  },
});
