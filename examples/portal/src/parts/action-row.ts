import { html, type TemplateResult } from 'lit';

/** Renders a button under a line that says what it leads to. */
export const renderActionRow = (
  { label, hint, button }: { label: string; hint: string; button: string },
  work: () => void,
): TemplateResult => html`<div class="confirm-row">
  <p><strong>${label}</strong><br />${hint}</p>
  <button type="button" aria-label=${`${label}: ${button.replace('…', '')}`} @click=${work}>${button}</button>
</div>`;
