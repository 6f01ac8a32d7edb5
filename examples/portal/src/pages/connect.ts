import { html } from 'lit';
import { definePage } from '../page.js';
import { returnPath } from '../return-path.js';

/**
 * A package sends the browser here after consent. The page completes the connection and goes on to the form where it
 * began; where a test showed that it works, to the page that sent somebody there.
 */
export const page = definePage({
  needs: 'completeConnection',
  load: async ({ client, notify, query, replace, text }) => {
    const [state, code] = [query.get('state'), query.get('code')];
    // They count once: loading this address again has nothing to complete.
    history.replaceState(history.state, '', location.pathname);
    if (!state || !code) return;
    const returnUrl = `${location.origin}${location.pathname}`;
    const done = await client.integrations.completeConnection({ returnUrl, state, code });
    const { level, ownerId, package: key, packageName } = done;
    const back = returnPath(location);
    const isWorking = back && (await client.integrations.get({ level, ownerId, package: key })).state === 'working';
    if (!isWorking) return replace(`/settings/integrations/${level}/${ownerId}/${key}?connected=1`);
    replace(back.href);
    notify(text.connectedTo(packageName));
  },
  title: ({ text }) => text.notConnected,
  render: ({ text }) => html`<p>${text.noConsent}</p><p><a class="button" href="/settings">${text.toSettings}</a></p>`,
});
