import { html, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';

export interface Question {
  /** Unique on the page. */
  id: string;
  /** What is about to be done. */
  label: string;
  /** What comes of it, and what stays. */
  hint: string;
  /** What the button says that does it. */
  yes: string;
}

/** A button that asks before it does something. */
export function question({ id, label, hint, yes }: Question, work: () => void, { text }: PageContext): TemplateResult {
  return html`
    <button type="button" popovertarget=${id}>${label}</button>
    <div class="menu confirm" id=${id} popover role="alertdialog" aria-label=${label}>
      <p>${hint}</p>
      <div class="buttons">
        <button type="button" class="danger" popovertarget=${id} popovertargetaction="hide" @click=${work}>${yes}</button>
        <button type="button" popovertarget=${id} popovertargetaction="hide">${text.cancel}</button>
      </div>
    </div>
  `;
}

/** The same, under a line that says what comes of it. */
export const ending = (asked: Question, work: () => void, context: PageContext): TemplateResult => html`<div class="ending">
  <p><strong>${asked.label}</strong><br />${asked.hint}</p>
  ${question(asked, work, context)}
</div>`;
