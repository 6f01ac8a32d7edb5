import { html } from 'lit';
import { definePage } from '../page.js';

/**
 * A package sends the browser here after consent. The page completes the connection and goes on to the form where it
 * began.
 */
export const page = definePage({
  needs: 'completeConnection',
  load: async ({ client, query, replace }) => {
    const [state, code] = [query.get('state'), query.get('code')];
    // They count once: loading this address again has nothing to complete.
    history.replaceState(history.state, '', location.pathname);
    if (!state || !code) return;
    const { level, ownerId, package: key } = await client.integrations.completeConnection({ state, code });
    replace(`/settings/integrations/${level}/${ownerId}/${key}?connected=1`);
  },
  title: ({ text }) => text.notConnected,
  render: ({ text }) => html`<p>${text.noConsent}</p><p><a class="button" href="/settings">${text.toSettings}</a></p>`,
});
