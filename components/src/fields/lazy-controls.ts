import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Control } from '../generated/spec.js';
import { renderColor } from './color.js';
import { renderLookup, renderLookups } from './lookup.js';
import { renderRows } from './rows.js';
import { renderSuggest } from './suggest.js';
import { lazyControlTexts } from '../messages/lazy-controls.js';
import type { ControlRenderer, FieldView } from './view.js';

function lines(view: FieldView): TemplateResult {
  const { field, id, host, state } = view;
  return html`<textarea
      id=${id} name=${field.name} part="control" rows="3" spellcheck="false"
      placeholder=${host.text(lazyControlTexts.onePerLine)}
      aria-invalid=${view.invalid ? 'true' : nothing} aria-describedby=${view.describedBy}
      ?readonly=${state.readOnly} ?disabled=${state.disabled}
      .value=${live((view.value as string[]).join('\n'))}
      @input=${({ target }: Event) => view.change((target as HTMLTextAreaElement).value.split('\n'))}
    ></textarea>`;
}

/** Draws the choice of several out of a few. */
const checkboxes = ({ id, field, host, state, value, describedBy, change }: FieldView): TemplateResult => {
  const chosen = value as string[];
  const toggle = (each: string, on: boolean): void =>
    change(on ? [...chosen, each] : chosen.filter((other) => other !== each));
  return html`<div role="group" aria-labelledby="${id}-label" aria-describedby=${describedBy}>
    ${field.choices?.map(
      (choice) => html`<label class="check">
      <input
        name=${field.name} type="checkbox" part="control" ?disabled=${state.disabled || state.readOnly}
        .checked=${live(chosen.includes(choice.value))}
        @change=${({ target }: Event) => toggle(choice.value, (target as HTMLInputElement).checked)}
      />
      ${host.text(choice.label)}
    </label>`,
    )}
  </div>`;
};

/** Packs a file that Base64 makes too long, where the browser can: the server unpacks it. A workbook stays as large. */
async function packed(file: File, most: number): Promise<Blob> {
  if ((file.size * 4) / 3 <= most || !('CompressionStream' in globalThis)) return file;
  return new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** Reads a file as Base64: the server knows which letters a file has, and which kind it is. */
async function readBase64(file: Blob): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error!);
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}

async function readInto(view: FieldView, input: HTMLInputElement): Promise<void> {
  const [chosen] = input.files ?? [];
  if (!chosen) return view.change('');
  input.ariaBusy = 'true';
  view.change(await readBase64(await packed(chosen, view.field.maxLength ?? Infinity)));
  input.ariaBusy = null;
}

const file = (view: FieldView): TemplateResult => html`<input
  id=${view.id} name=${view.field.name} type="file" part="control" accept=".csv,.txt,.tsv,.xlsx,.jsonl,text/csv,text/plain"
  aria-required=${view.field.required ? 'true' : nothing}
  aria-invalid=${view.invalid ? 'true' : nothing} aria-describedby=${view.describedBy}
  ?disabled=${view.state.disabled || view.state.readOnly}
  .value=${view.value ? noChange : live('')}
  @click=${({ target }: Event) => {
    // A file that was mended has the name of before, and choosing it again would be no change.
    (target as HTMLInputElement).value = '';
    view.change('');
  }}
  @change=${({ target }: Event) => readInto(view, target as HTMLInputElement)}
/>`;

export { lazyControlStyles } from '../styles/lazy-controls.js';

/** The controls that most pages do without. */
export const lazyControls: Partial<Record<Control, ControlRenderer>> = {
  lookup: { render: renderLookup },
  lookups: { render: renderLookups },
  suggest: { render: renderSuggest },
  lines: { render: lines },
  rows: { render: renderRows, own: 'group' },
  checkboxes: { render: checkboxes, own: 'group' },
  color: { render: renderColor, own: 'group' },
  file: { render: file },
};
