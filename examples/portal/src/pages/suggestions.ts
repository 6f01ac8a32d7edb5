import { ConflictError, NotFoundError, type IntegrationSummary, type Suggestion } from '@loonpoort/sdk';
import { html } from 'lit';
import { definePage } from '../page.js';
import '../parts/suggestion-table.js';

interface Data {
  integration: IntegrationSummary;
  /** Undefined where the package does not tell, as there is no connection. */
  suggestions: Suggestion[] | undefined;
}

/** One call may save as many as this. */
const LIMIT = 500;

/** Companies without an administration, each with the one that fits it best, to be saved together. */
export const page = definePage<Data>({
  needs: 'saveMappings',
  load: async ({ client, params }) => {
    const integrationId = params['integrationId']!;
    const [integrations, suggestions] = await Promise.all([
      client.integrations.list({ limit: 200 }),
      client.mappingSuggestions
        .list({ integrationId })
        .toArray({ limit: LIMIT })
        .catch((error: unknown) => {
          if (error instanceof ConflictError) return undefined;
          throw error;
        }),
    ]);
    const integration = integrations.items.find(({ id }) => id === integrationId);
    if (!integration) throw new NotFoundError('No such integration');
    return { integration, suggestions };
  },
  title: ({ text }, { integration }) => text.suggestionsOf(integration.packageName),
  lead: ({ text }) => text.suggestionsLead,
  crumbs: ({ text }) => [
    { href: '/settings', label: text.settings },
    { href: '/settings/administrations', label: text.administrations },
  ],
  render: (context, { integration, suggestions }) => {
    if (suggestions)
      return html`<suggestion-table .context=${context} .suggestions=${suggestions} .integration=${integration}></suggestion-table>`;
    const { level, ownerId, package: key, packageName } = integration;
    return html`
      <p>${context.text.connectFirst(packageName)}</p>
      <p><a class="button" href="/settings/integrations/${level}/${ownerId}/${key}">${context.text.toIntegration}</a></p>
    `;
  },
});
