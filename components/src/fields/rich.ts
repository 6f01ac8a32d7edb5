import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Control } from '../kinds/spec.js';
import type { ControlRenderer } from './controls.js';
import type { FieldView } from './field.js';
import { lookup, lookups } from './lookup.js';
import { rows } from './rows.js';
import { suggest } from './suggest.js';
import { richTexts } from '../messages/rich.js';

function lines(view: FieldView): TemplateResult {
  const { field, id, host, state } = view;
  return html`<textarea
      id=${id} name=${field.name} part="control" rows="3" spellcheck="false"
      placeholder=${host.text(richTexts.onePerLine)}
      aria-invalid=${view.invalid ? 'true' : nothing} aria-describedby=${view.describedBy}
      ?readonly=${state.readOnly} ?disabled=${state.disabled}
      .value=${live((view.value as string[]).join('\n'))}
      @input=${({ target }: Event) => view.change((target as HTMLTextAreaElement).value.split('\n'))}
    ></textarea>`;
}

/** Several of a few. */
const checkboxes = ({ id, field, host, state, value, describedBy, change }: FieldView): TemplateResult => {
  const chosen = value as string[];
  const toggle = (each: string, on: boolean): void => change(on ? [...chosen, each] : chosen.filter((other) => other !== each));
  return html`<div role="group" aria-labelledby="${id}-label" aria-describedby=${describedBy}>
    ${field.choices?.map((choice) => html`<label class="check">
      <input
        name=${field.name} type="checkbox" part="control" ?disabled=${state.disabled || state.readOnly}
        .checked=${live(chosen.includes(choice.value))}
        @change=${({ target }: Event) => toggle(choice.value, (target as HTMLInputElement).checked)}
      />
      ${host.text(choice.label)}
    </label>`)}
  </div>`;
};

/** The text of the file, in UTF-8 or, as Excel in the Netherlands writes CSV, in Windows-1252. */
async function readText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const file = (view: FieldView): TemplateResult => html`<input
  id=${view.id} name=${view.field.name} type="file" part="control" accept=".csv,text/csv,text/plain"
  aria-required=${view.field.required ? 'true' : nothing}
  aria-invalid=${view.invalid ? 'true' : nothing} aria-describedby=${view.describedBy}
  ?disabled=${view.state.disabled || view.state.readOnly}
  .value=${view.value ? noChange : live('')}
  @change=${async ({ target }: Event) => {
    const [chosen] = (target as HTMLInputElement).files ?? [];
    view.change(chosen ? await readText(chosen) : '');
  }}
/>`;

export { richStyles } from '../styles/rich.js';

/** Controls that most pages do without. */
export const rich: Partial<Record<Control, ControlRenderer>> = {
  lookup: { render: lookup },
  lookups: { render: lookups },
  suggest: { render: suggest },
  lines: { render: lines },
  rows: { render: rows, own: 'group' },
  checkboxes: { render: checkboxes, own: 'group' },
  file: { render: file },
};
