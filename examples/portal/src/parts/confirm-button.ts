import { html, type TemplateResult } from 'lit';
import type { PageContext } from '../page.js';

export interface Confirmation {
  /** Unique on the page. */
  id: string;
  /** Says what is about to be done. */
  label: string;
  /** Says what comes of it, and what stays. */
  hint: string;
  /** The text of the button that does it. */
  yes: string;
}

/** Renders a button that asks before it does something. */
export function renderConfirmButton(
  { id, label, hint, yes }: Confirmation,
  work: () => void,
  { text }: PageContext,
): TemplateResult {
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

/** Renders such a button under a line that says what comes of it. */
export const renderConfirmRow = (
  confirmation: Confirmation,
  work: () => void,
  context: PageContext,
): TemplateResult => html`<div class="confirm-row">
  <p><strong>${confirmation.label}</strong><br />${confirmation.hint}</p>
  ${renderConfirmButton(confirmation, work, context)}
</div>`;
