import type { LoginDetail } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { colleagueTexts } from '../messages/colleagues.js';
import type { PageContext } from '../page.js';

/** Names the colleagues who see more than who manages their firm may give, each with the way to change that. */
export function renderWiderColleagues(
  { language }: PageContext,
  { widerColleagues = [] }: LoginDetail,
): TemplateResult | typeof nothing {
  if (widerColleagues.length === 0) return nothing;
  const words = colleagueTexts[language];
  return html`<section>
    <h2>${words.widerHeading}</h2>
    <p>${words.widerLead}</p>
    <ul>
      ${widerColleagues.map(
        ({ loginId, name, scope }) => html`<li><a href="/accounts/logins/${loginId}">${name}</a>: ${scope}</li>`,
      )}
    </ul>
  </section>`;
}
