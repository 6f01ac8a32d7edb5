import type { Finding } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../language.js';
import { icons } from '../shell/icons.js';

/** Renders what stands in the way of a journal, each finding with the way to put it right. */
export function renderFindings(all: Finding[], text: Texts): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  return html`<ul class="findings">
    ${all.map(
      ({ severity, message, schemeId, wageCode }) => html`<li class=${severity}>
        ${severity === 'stop' ? icons.stop : icons.warning}
        <span><span class="sr">${severity === 'stop' ? text.stops : text.takeNote}: </span>${message}</span>
        ${schemeId ? html`<a href=${wageCode ? `/settings/ledger-schemes/${schemeId}/lines/${wageCode}` : `/settings/ledger-schemes/${schemeId}`}>${text.toScheme}</a>` : nothing}
      </li>`,
    )}
  </ul>`;
}
