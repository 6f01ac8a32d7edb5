import { removeIntegration } from '@loonpoort/components/labels';
import { html } from 'lit';
import { removalTexts } from '../messages/removal.js';
import type { PageContext } from '../page.js';
import { toConfirmation } from './contract-action.js';
import { ask } from './question.js';

/** Returns what a form asks before it removes an integration: with how many companies are booked through it. */
export const askIntegrationRemoval =
  (context: PageContext, owner: string, integrationId: string | undefined) =>
  async (operation: string): Promise<boolean | undefined> => {
    if (operation !== 'removeIntegration' || !integrationId) return undefined;
    const { client, language, text } = context;
    const { hint, label } = toConfirmation('', removeIntegration, context);
    const { total } = await client.mappings.list({ integrationId, limit: 1 });
    return ask({
      title: `${label}?`,
      body: html`<p><strong>${owner}</strong><br />${removalTexts[language].bookedThrough(total)} ${hint}</p>`,
      no: text.cancel,
      yes: label,
    });
  };
