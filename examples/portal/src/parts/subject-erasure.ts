import type { Erasure } from '@loonpoort/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { erasureTexts } from '../messages/erasure.js';
import type { PageContext } from '../page.js';
import { formatDay } from './format.js';
import { ask } from './question.js';

interface ErasureCalls {
  plan(): PromiseLike<Erasure>;
  erase(): PromiseLike<Erasure>;
  /** Goes on where the page has nothing to show any more. */
  finish(erasure: Erasure): void;
}

/** Erases somebody's data, after it was shown what goes and what stays. */
export function renderSubjectErasure(
  { attempt, language, notify, text }: PageContext,
  label: string,
  { plan, erase, finish }: ErasureCalls,
): TemplateResult {
  const words = erasureTexts[language];
  const begin = (): void =>
    void attempt(async () => {
      const planned = await plan();
      const body = renderPlan(planned, language);
      const isWanted = await ask({
        title: words.ask,
        body,
        no: planned.gone.length > 0 ? text.cancel : words.close,
        ...(planned.gone.length > 0 && { yes: words.yes }),
      });
      if (!isWanted) return;
      finish(await erase());
      notify(words.done);
    });
  return html`<section>
    <h2>${words.title}</h2>
    <div class="confirm-row">
      <p>${words.hint}</p>
      <button type="button" @click=${begin}>${label}</button>
    </div>
  </section>`;
}

function renderPlan({ gone, stays }: Erasure, language: PageContext['language']): TemplateResult {
  const words = erasureTexts[language];
  return html`
    ${
      gone.length > 0
        ? html`<p>${words.goes}</p>
            <ul>
              ${gone.map(({ what, count }) => html`<li>${what} (${count})</li>`)}
            </ul>`
        : html`<p>${words.nothingGoes}</p>`
    }
    ${
      stays.length > 0
        ? html`<p>${words.stays}</p>
            <ul>
              ${stays.map(
                ({ what, count, why, until }) =>
                  html`<li>${what} (${count}): ${why}${until ? html`, ${words.until(formatDay(until, language))}` : nothing}</li>`,
              )}
            </ul>`
        : nothing
    }
  `;
}
