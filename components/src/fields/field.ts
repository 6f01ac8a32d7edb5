import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../kinds/spec.js';
import { controls } from './controls.js';
import type { FieldHost } from './host.js';
import { emptyValue, visible, type FieldValues } from './values.js';

/** What a form knows of its fields. */
export interface FieldsState {
  values: FieldValues;
  /** Texts by JSON pointer. */
  faults: Record<string, string>;
  /** Texts by JSON pointer of what else there is to say, such as a value that someone else has changed. */
  changes?: Record<string, string>;
  /** Values outside these fields that options depend on, such as the element's own parameters. */
  around?: FieldValues;
  disabled?: boolean;
  readOnly?: boolean;
  /** The whole object that is changed; lookups take names from it. */
  object?: FieldValues;
  change(name: string, value: unknown): void;
}

/** One field, ready to be drawn. */
export interface FieldView {
  field: Field;
  host: FieldHost;
  state: FieldsState;
  value: unknown;
  pointer: string;
  /** Unique in its root; the hint and the fault have it with `-hint` and `-fault`. */
  id: string;
  /** Ids for `aria-describedby`. */
  describedBy: string | typeof nothing;
  invalid: boolean;
  label: string;
  change(value: unknown): void;
}

/** A pointer is an id with other signs. */
const idOf = (host: FieldHost, pointer: string): string => `${host.idPrefix}${pointer.replaceAll('/', '-')}`;

/** The fields that these values call for. */
export function renderFields(host: FieldHost, fields: Field[], state: FieldsState, parent = ''): TemplateResult[] {
  return fields.filter((field) => visible(field, state.values)).map((field) => renderField(host, field, state, parent));
}

export function renderField(host: FieldHost, field: Field, state: FieldsState, parent = ''): TemplateResult {
  const pointer = `${parent}/${field.name}`;
  const id = idOf(host, pointer);
  const fault = state.faults[pointer];
  const change = state.changes?.[pointer];
  const mayStayEmpty = !field.required && field.default === undefined && !field.when && field.control !== 'checkbox';
  const optional = mayStayEmpty && !state.object && !state.readOnly;
  const hint = state.readOnly ? '' : host.text(field.hint);
  const view: FieldView = {
    field, host, state, pointer, id,
    value: state.values[field.name] ?? emptyValue(field),
    describedBy: [hint && 'hint', fault && 'fault', change && 'change'].filter(Boolean).map((each) => `${id}-${each}`).join(' ') || nothing,
    invalid: fault !== undefined,
    label: host.text(field.label),
    change: (value) => state.change(field.name, value),
  };
  const { render, own } = controls(field.control, host);
  const label = html`${view.label}${optional ? html` <span class="muted">(${host.message('optional')})</span>` : nothing}`;
  return html`<div class="field ${field.control}" part="field">
    ${own === 'label' ? nothing : own === 'group' ? html`<span class="label" id="${id}-label">${label}</span>` : html`<label for=${id} id="${id}-label">${label}</label>`}
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    ${render(view)}
    ${fault ? html`<span class="fault" id="${id}-fault">${fault}</span>` : nothing}
    ${change ? html`<span class="change" id="${id}-change">${change}</span>` : nothing}
  </div>`;
}
