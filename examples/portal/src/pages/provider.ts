import '@loonpoort/components/define/loon-provider-link-list';
import '@loonpoort/components/define/loon-sign-in-provider-edit-form';
import type { SignInProvider } from '@loonpoort/sdk';
import { html } from 'lit';
import { providerTexts } from '../messages/providers.js';
import { definePage } from '../page.js';
import { inAddress } from '../parts/list-query.js';
import { renderProviderCheck } from '../parts/provider-check.js';
import { renderProviderGuide } from '../parts/provider-guide.js';

/** One provider: the address to register there, whether it works, its settings, and who signs in with it. */
export const page = definePage<SignInProvider>({
  needs: 'getSignInProvider',
  load: async ({ client, params }) => client.signInProviders.get({ providerId: params['providerId']! }),
  title: (_, { name, ownerName }) => `${name}, ${ownerName}`,
  lead: (_, { domains }) => domains.join(', '),
  crumbs: ({ text, language }) => [
    { href: '/accounts', label: text.accounts },
    { href: '/accounts/providers', label: providerTexts[language].tab },
  ],
  render: (context, provider) => {
    const { attempt, language, notify, reload, text } = context;
    const words = providerTexts[language];
    const copy = (): void =>
      void attempt(async () => {
        await navigator.clipboard.writeText(provider.redirectUrl);
        notify(text.copied);
      });
    return html`
      <section class="measure">
        <div class="secret">
          <span class="muted" id="redirect-url">${words.redirect}</span>
          <code tabindex="0" aria-labelledby="redirect-url">${provider.redirectUrl}</code>
          <button type="button" aria-label="${text.copy}: ${words.redirect}" @click=${copy}>${text.copy}</button>
        </div>
        <p class="muted">${words.redirectHint}</p>
        ${renderProviderGuide(context)}
      </section>
      ${renderProviderCheck(context, provider)}
      <section>
        <loon-sign-in-provider-edit-form
          class="measure" provider-id=${provider.id} @loon-success=${reload}
        ></loon-sign-in-provider-edit-form>
      </section>
      <section><loon-provider-link-list provider-id=${provider.id} ${inAddress(context)}></loon-provider-link-list></section>
    `;
  },
});
