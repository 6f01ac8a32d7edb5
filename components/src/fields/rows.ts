import { html, nothing, type TemplateResult } from 'lit';
import { lazyControlTexts } from '../messages/lazy-controls.js';
import { initialValues, type FieldValues } from './values.js';
import type { FieldView } from './view.js';

/** Draws a list of small forms. */
export function renderRows(view: FieldView): TemplateResult {
  const { field, host, state, id, pointer } = view;
  const all = view.value as FieldValues[];
  const fixed = state.readOnly || state.disabled;
  const remove = ({ currentTarget }: Event, index: number): void => {
    const group = (currentTarget as HTMLElement).closest('[role="group"]')!;
    view.change(all.filter((_, each) => each !== index));
    (group.lastElementChild as HTMLElement).focus();
  };
  return html`<div class="list" id=${id} role="group" tabindex="-1" aria-labelledby="${id}-label" aria-describedby=${view.describedBy} ?data-invalid=${view.invalid}>
    ${all.map(
      (row, index) => html`<div class="row">
      ${view.renderRow(
        {
          ...state,
          values: row,
          context: { ...state.context, ...state.object, ...state.values },
          // A row has no version of its own that it could be compared with.
          object: state.object && {},
          change: (name, value) =>
            view.change(all.map((each, at) => (at === index ? { ...each, [name]: value } : each))),
        },
        `${pointer}/${index}`,
      )}
      ${
        fixed
          ? nothing
          : html`<button
        type="button" class="remove" part="button" aria-label=${host.text(lazyControlTexts.remove, { name: `${view.label} ${index + 1}` })}
        @click=${(event: Event) => remove(event, index)}
      >×</button>`
      }
    </div>`,
    )}
    ${
      fixed
        ? all.length
          ? nothing
          : html`<span class="muted">–</span>`
        : html`<button
      type="button" part="button" @click=${() => view.change([...all, initialValues(field.fields!)])}
    >${host.text(lazyControlTexts.add)}</button>`
    }
  </div>`;
}
