import { css, html, type TemplateResult } from 'lit';
import type { TextHost } from '../../host.js';
import { visible, type FieldValues } from '../../fields/values.js';
import { formatNumber } from '../../language.js';
import { cellText } from '../search/cells.js';
import type { Column, Control, Field } from '../../generated/spec.js';

const types: Partial<Record<Control, Column['type']>> = {
  checkbox: 'boolean',
  date: 'date',
  lines: 'list',
  lookups: 'list',
  money: 'money',
  select: 'choice',
};

/** A label can end in its unit: `Deel (%)`. */
const unit = (label: string): string => /\((\S+)\)$/.exec(label)?.[1] ?? '';

/** Returns the rows of a list as a person reads them, without the ids. */
function rowsText(field: Field, rows: FieldValues[], host: TextHost): string {
  const read = ([name, value]: [string, unknown]): string => {
    if (typeof value !== 'number') return String(value ?? '');
    const own = field.fields?.find((each) => each.name === name);
    return `${formatNumber(value, host.language)} ${unit(host.text(own?.label))}`.trim();
  };
  const line = (row: FieldValues): string =>
    Object.entries(row)
      .filter(([name]) => !name.endsWith('Id'))
      .map(read)
      .join(' ');
  return rows.map(line).join(' · ');
}

/** Returns the value of a field in words; empty where there is none. */
export function plainText(field: Field, object: FieldValues, host: TextHost): string {
  const value = object[field.name];
  if (field.control === 'rows') return rowsText(field, (value ?? []) as FieldValues[], host);
  if (field.control === 'lookup') return value ? String(object[field.name.replace(/Id$/, 'Name')] ?? value) : '';
  const column: Column = {
    name: field.name,
    label: field.label,
    type: types[field.control] ?? 'text',
    choices: field.choices,
  };
  return cellText(column, object, host);
}

/** Draws an object that can be read and not changed. */
export const renderPlain = (
  fields: Field[],
  object: FieldValues,
  host: TextHost,
): TemplateResult => html`<dl class="plain">
  ${fields
    .filter((field) => !field.writeOnly && visible(field, object))
    .map((field) => {
      const text = plainText(field, object, host);
      return html`<div class="field" part="field">
      <dt>${host.text(field.label)}</dt>
      <dd>${text || html`<span class="muted"><span aria-hidden="true">–</span><span class="sr">${host.message('empty')}</span></span>`}</dd>
    </div>`;
    })}
</dl>`;

export const plainStyles = css`
  .plain { display: grid; gap: 16px 24px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr)); }
  .plain dt { color: var(--_muted); font-size: var(--_small); }
  .plain dd { overflow-wrap: anywhere; }
`;
