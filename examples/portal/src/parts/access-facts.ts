import type { AccessReview } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { accessTexts } from '../messages/access.js';
import type { PageContext } from '../page.js';
import { renderFacts } from './facts.js';
import { formatMoment } from './format.js';

/** Renders how far a review of who has access is, who began and closed it, and the hash of its file. */
export function renderAccessFacts({ language }: PageContext, review: AccessReview): TemplateResult {
  const words = accessTexts[language];
  const { begunAt, begunBy, closedAt, closedBy, total, open, confirmed, withdrawn, gone, changed, contentHash } =
    review;
  return html`
    ${renderFacts([
      [words.begun, `${formatMoment(begunAt, language)}, ${words.by(begunBy)}`],
      ...(closedAt
        ? [[words.closed, `${formatMoment(closedAt, language)}, ${words.by(closedBy)}`] as [string, string]]
        : []),
      [words.progress, words.done(open, total)],
      [words.counts, words.outcome(confirmed, withdrawn, gone)],
      [words.changed, changed],
      ...(contentHash ? [[words.hash, html`<code class="hash">${contentHash}</code>`] as [string, unknown]] : []),
    ])}
    ${contentHash ? html`<p class="muted">${words.hashHint}</p>` : nothing}
  `;
}
