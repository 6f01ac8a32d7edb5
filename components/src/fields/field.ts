import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../generated/spec.js';
import { rendererOf } from './controls.js';
import { emptyValue, visible } from './values.js';
import type { FieldHost, FieldsState, FieldView } from './view.js';

/** Makes an id of a JSON pointer, in which a slash would need escaping. */
const idOf = (host: FieldHost, pointer: string): string => `${host.idPrefix}${pointer.replaceAll('/', '-')}`;

/** Draws the fields that these values call for. */
export function renderFields(host: FieldHost, fields: Field[], state: FieldsState, parent = ''): TemplateResult[] {
  return fields.filter((field) => visible(field, state.values)).map((field) => renderField(host, field, state, parent));
}

function renderField(host: FieldHost, field: Field, state: FieldsState, parent: string): TemplateResult {
  const pointer = `${parent}/${field.name}`;
  const id = idOf(host, pointer);
  const error = state.errors[pointer];
  const change = state.changes?.[pointer];
  const mayStayEmpty = !field.required && field.default === undefined && !field.when && field.control !== 'checkbox';
  const optional = mayStayEmpty && !state.object && !state.readOnly;
  const hint = state.readOnly ? '' : host.text(field.hint);
  const view: FieldView = {
    field,
    host,
    state,
    pointer,
    id,
    value: state.values[field.name] ?? emptyValue(field),
    describedBy:
      [hint && 'hint', error && 'error', change && 'change']
        .filter(Boolean)
        .map((each) => `${id}-${each}`)
        .join(' ') || nothing,
    invalid: error !== undefined,
    label: host.text(field.label),
    change: (value) => state.change(field.name, value),
    renderRow: (row, under) => renderFields(host, field.fields!, row, under),
  };
  const { render, own } = rendererOf(field.control, host);
  const label = html`${view.label}${optional ? html` <span class="muted">(${host.message('optional')})</span>` : nothing}`;
  return html`<div class="field ${field.control}" part="field">
    ${own === 'label' ? nothing : own === 'group' ? html`<span class="label" id="${id}-label">${label}</span>` : html`<label for=${id} id="${id}-label">${label}</label>`}
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    ${render(view)}
    ${error ? html`<span class="error" id="${id}-error">${error}</span>` : nothing}
    ${change ? html`<span class="change" id="${id}-change">${change}</span>` : nothing}
  </div>`;
}
