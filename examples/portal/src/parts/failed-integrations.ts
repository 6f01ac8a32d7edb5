import type { IntegrationSummary } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';

/** More than these are counted on the start screen, and found in the settings. */
const shownAtMost = 5;

/** Reads the integrations that do not work, for whoever may see them. */
export async function loadFailedIntegrations({ client, may }: PageContext): Promise<IntegrationSummary[]> {
  if (!may('listIntegrations')) return [];
  const page = await client.integrations.list({ state: 'problem', limit: shownAtMost });
  return [...page.items];
}

/** Says of each integration what is wrong, with the way to mend it for whoever may. */
export function renderFailedIntegrations(
  { text }: PageContext,
  failed: readonly IntegrationSummary[],
): TemplateResult | typeof nothing {
  if (failed.length === 0) return nothing;
  return html`<section aria-label=${text.failedIntegrations}>
    ${failed.map(
      ({
        level,
        ownerId,
        ownerName,
        package: key,
        packageName,
        problem,
        editable,
      }) => html`<div class="notice caution" role="status">
        <p><strong>${packageName}, ${ownerName}</strong><br />${problem}</p>
        ${
          editable
            ? html`<a class="button" href="/settings/integrations/${level}/${ownerId}/${key}">${text.mendIntegration}</a>`
            : html`<p class="muted">${text.administratorMends}</p>`
        }
      </div>`,
    )}
  </section>`;
}
