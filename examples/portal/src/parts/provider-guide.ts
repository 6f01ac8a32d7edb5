import { html, type TemplateResult } from 'lit';
import { providerTexts } from '../messages/providers.js';
import type { PageContext } from '../page.js';

/** Renders what to do at the provider. */
export function renderProviderGuide({ language }: PageContext): TemplateResult {
  const text = providerTexts[language];
  return html`<details class="measure">
    <summary>${text.entra}</summary>
    <ol>${text.entraSteps.map((step) => html`<li>${step}</li>`)}</ol>
    <p>${text.other}</p>
  </details>`;
}
