import { html, nothing, type TemplateResult } from 'lit';
import type { Control } from '../generated/spec.js';
import { adopt } from '../styles/adopt.js';
import { renderPassword } from './password.js';
import type { ControlRenderer, FieldHost, FieldView } from './view.js';
import type * as Rich from './lazy-controls.js';

type InputEventOf = Event & { target: HTMLInputElement };

const inputModes: Partial<Record<Control, string>> = { email: 'email', number: 'decimal', money: 'decimal' };

function input(view: FieldView): TemplateResult {
  const { field, id, value, state } = view;
  const { control } = field;
  return html`<input
    id=${id} name=${field.name} part="control"
    type=${control === 'email' || control === 'date' ? control : 'text'}
    inputmode=${inputModes[control] ?? nothing}
    autocomplete=${field.autocomplete ?? 'off'}
    autocapitalize=${control === 'email' ? 'none' : nothing}
    spellcheck=${control === 'text' ? nothing : 'false'}
    maxlength=${control === 'text' ? (field.maxLength ?? nothing) : nothing}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${view.invalid ? 'true' : nothing}
    aria-describedby=${view.describedBy}
    ?readonly=${state.readOnly} ?disabled=${state.disabled}
    .value=${shown(view, value)}
    @input=${({ target }: InputEventOf) => view.change(target.value)}
  />`;
}

/** Gives a number that nobody has changed yet the decimal sign of the language. */
function shown({ field, host }: FieldView, value: unknown): string {
  if (typeof value !== 'number') return String(value);
  const text = field.control === 'money' ? (value / 100).toFixed(2) : String(value);
  return host.language === 'nl' ? text.replace('.', ',') : text;
}

function select(view: FieldView): TemplateResult {
  const { field, id, value, state, host } = view;
  return html`<div class="chevron"><select
    id=${id} name=${field.name} part="control"
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${view.invalid ? 'true' : nothing}
    aria-describedby=${view.describedBy}
    ?disabled=${state.disabled || state.readOnly}
    @change=${({ target }: InputEventOf) => view.change(target.value)}
  >
    ${value && !field.nullable ? nothing : html`<option value="" ?selected=${!value}>${host.message(field.required ? 'choose' : 'nothingChosen')}</option>`}
    ${field.choices?.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${host.text(choice.label)}</option>`)}
  </select></div>`;
}

const checkbox = (view: FieldView): TemplateResult => html`<label class="check">
  <input
    id=${view.id} name=${view.field.name} type="checkbox" part="control"
    aria-invalid=${view.invalid ? 'true' : nothing}
    aria-describedby=${view.describedBy}
    ?disabled=${view.state.disabled || view.state.readOnly}
    .checked=${view.value === true}
    @change=${({ target }: InputEventOf) => view.change(target.checked)}
  />
  ${view.label}
</label>`;

const simple: Partial<Record<Control, ControlRenderer>> = {
  text: { render: input },
  email: { render: input },
  number: { render: input },
  money: { render: input },
  date: { render: input },
  password: { render: renderPassword },
  'new-password': { render: renderPassword },
  select: { render: select },
  checkbox: { render: checkbox, own: 'label' },
};

let rich: typeof Rich | undefined;

/** Returns the renderer of a control; the larger ones are fetched when a form has one. */
export function rendererOf(control: Control, host: FieldHost): ControlRenderer {
  const own = simple[control];
  if (own) return own;
  if (rich) {
    adopt(host.renderRoot, rich.lazyControlStyles);
    return rich.lazyControls[control]!;
  }
  void import('./lazy-controls.js').then((module) => {
    rich = module;
    host.requestUpdate();
  });
  return { render: () => html`<div class="skeleton" aria-hidden="true"><i class="control"></i></div>`, own: 'group' };
}
