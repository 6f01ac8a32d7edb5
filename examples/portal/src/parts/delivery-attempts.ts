import type { DeliveryAttempt } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { AttemptKind, AttemptOutcome } from '@loonpoort/components/labels';
import type { Language, Texts } from '../language.js';
import { formatMoment } from './format.js';

/** Renders the attempts, newest first. */
export function renderAttempts(history: DeliveryAttempt[], language: Language, text: Texts): TemplateResult {
  if (!history.length) return html`<p class="muted">${text.noAttempts}</p>`;
  return html`<ol class="history" reversed>
    ${history.toReversed().map(
      ({ kind, outcome, startedAt, message, documentNumber }) => html`<li>
        <time datetime=${startedAt}>${formatMoment(startedAt, language)}</time>
        <div>
          <strong>${AttemptKind[kind]![language]}: ${outcome ? AttemptOutcome[outcome]![language] : text.underWay}</strong>
          ${documentNumber ? html`<span>${text.document} ${documentNumber}</span>` : nothing}
          ${message ? html`<span class="said">${message}</span>` : nothing}
        </div>
      </li>`,
    )}
  </ol>`;
}
