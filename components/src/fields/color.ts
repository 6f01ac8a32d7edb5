import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { colors, colorTexts } from '../messages/colors.js';
import type { FieldView } from './view.js';

/** Draws a choice of colours by their names, and one of one's own. */
export function renderColor(view: FieldView): TemplateResult {
  const { id, field, host, state, describedBy, invalid, change } = view;
  const value = String(view.value);
  const isFixed = state.disabled || state.readOnly;
  const isOwn = value !== '' && !(value in colors);
  const radio = (color: string, label: string, isChosen: boolean): TemplateResult => html`<input
      type="radio" name=${field.name} value=${color} part="control" ?disabled=${isFixed}
      .checked=${live(isChosen)} @change=${() => change(color)}
    />
    <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<rect x="0.5" y="0.5" width="15" height="15" rx="3" fill=${color} />`}</svg>
    ${label}`;
  return html`<div
    class="colors" id=${id} role="radiogroup" tabindex="-1" aria-labelledby="${id}-label" aria-describedby=${describedBy}
    aria-required=${field.required ? 'true' : nothing} aria-invalid=${invalid ? 'true' : nothing}
  >
    ${Object.entries(colors).map(
      ([color, name]) => html`<label>${radio(color, host.text(name), color === value)}</label>`,
    )}
    ${isOwn ? html`<label>${radio(value, value, true)}</label>` : nothing}
    <label>
      ${host.text(colorTexts.own)}
      <input
        type="color" part="control" ?disabled=${isFixed} .value=${live(value || '#2f6fde')}
        @change=${({ target }: Event) => change((target as HTMLInputElement).value)}
      />
    </label>
  </div>`;
}
