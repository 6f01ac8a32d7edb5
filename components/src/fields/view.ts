import type { nothing, TemplateResult } from 'lit';
import type { Field } from '../generated/spec.js';
import type { ElementHost } from '../host.js';
import type { FieldValues } from './values.js';

/** The element around the fields. */
export interface FieldHost extends ElementHost {
  /** Starts the id of every field; unique in the root that the element renders into. */
  readonly idPrefix: string;
}

/** The state of all fields of a form. */
export interface FieldsState {
  values: FieldValues;
  /** The texts of what is wrong, by JSON pointer. */
  errors: Record<string, string>;
  /** The texts of what else there is to say, such as a value that someone else has changed, by JSON pointer. */
  changes?: Record<string, string>;
  /** Values outside these fields that options depend on, such as the element's own parameters. */
  context?: FieldValues;
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
  /** The id, unique in its root; the hint and the error have it with `-hint` and `-error`. */
  id: string;
  /** The ids for `aria-describedby`. */
  describedBy: string | typeof nothing;
  invalid: boolean;
  label: string;
  change(value: unknown): void;
  /** Draws the fields of a row of this field, which stand under `pointer`. */
  renderRow(state: FieldsState, pointer: string): TemplateResult[];
}

/** Tells how a control is drawn, and whether it brings its own label or is a group of controls under one. */
export interface ControlRenderer {
  render(view: FieldView): TemplateResult;
  own?: 'label' | 'group';
}
